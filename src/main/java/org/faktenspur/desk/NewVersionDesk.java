package org.faktenspur.desk;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.intake.IntakeMessages;
import org.faktenspur.intake.ReviseArticle;
import org.faktenspur.intake.document.ArticleReader;
import org.faktenspur.intake.document.Unreadable;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Refused;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The next version of an article's text. What comes from a file or from the article's link is shown with what would change
 * before it takes effect; until then nothing is stored, the page carries it.
 */
@Path("/desk/articles/{id}/revisions")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class NewVersionDesk {

    private final ArticleReader reader;
    private final ReviseArticle revise;
    private final CurrentUser user;
    private final RequestLocale locale;
    private final Flash flash;

    NewVersionDesk(ArticleReader reader, ReviseArticle revise, CurrentUser user, RequestLocale locale, Flash flash) {
        this.reader = reader;
        this.revise = revise;
        this.user = user;
        this.locale = locale;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance newVersion(NewVersion page);
    }

    @GET
    @Path("new")
    public TemplateInstance form(@RestPath UUID id) {
        return Templates.newVersion(NewVersion.empty(find(id)));
    }

    @POST
    @Consumes({ "multipart/form-data", "application/x-www-form-urlencoded" })
    public Response bring(@RestPath UUID id, NewVersionForm form) {
        Article article = find(id);
        NewVersion typed = NewVersion.typed(article, form.text);
        IntakeMessages texts = locale.texts(IntakeMessages.class);
        try {
            String text = form.isFile() ? ofFile(form) : form.isLink() ? ofLink(article) : form.text;
            return bring(article, text, form.isOnlyLookedAt());
        } catch (FetchFailed e) {
            return again(422, typed.but("link", e.in(locale.current())));
        } catch (Unreadable e) {
            return again(e.reason().status(), typed.but(form.isFile() ? "file" : "link", texts.unreadable(e.reason())));
        } catch (Refused refused) {
            return again(409, typed.but("text", locale.texts(Labels.class).rule(refused.rule())));
        }
    }

    private String ofFile(NewVersionForm form) throws Unreadable {
        return form.lacksFile() ? null : reader.file(form.file.uploadedFile(), form.file.fileName()).text();
    }

    private String ofLink(Article article) throws FetchFailed, Unreadable {
        if (article.sourceUrl == null)
            throw new FetchFailed(FetchFailed.Reason.NOT_A_WEB_ADDRESS);
        return reader.page(article.sourceUrl).text();
    }

    private Response bring(Article article, String text, boolean look) {
        VersionMessages texts = locale.texts(VersionMessages.class);
        if (text == null || text.isBlank())
            return again(422, NewVersion.typed(article, text).but(text == null ? "file" : "text", texts.required()));
        if (text.length() > ArticleDraft.LONGEST_TEXT)
            return again(413, NewVersion.empty(article).but("text", texts.tooLong()));
        if (look)
            return Response
                    .ok(Templates.newVersion(NewVersion.beside(ArticleRevision.current(article), ArticleDraft.unixLines(text))))
                    .build();
        return text.length() > ArticleDraft.LONGEST_AT_ONCE ? later(article, text) : atOnce(article, text);
    }

    private Response atOnce(Article article, String text) {
        ReviseArticle.Read read = revise.read(article, text);
        int number = QuarkusTransaction.requiringNew().timeout(ReviseArticle.LONGEST).call(() -> {
            Article locked = Article.locked(article.id).orElseThrow(NotFoundException::new);
            revise.with(locked, read, actor());
            return locked.revision;
        });
        flash.say(locale.texts(VersionMessages.class).taken());
        return to("/desk/articles/" + article.id + "/revisions/" + number);
    }

    private Response later(Article article, String text) {
        QuarkusTransaction.requiringNew().run(() -> revise
                .later(Article.locked(article.id).orElseThrow(NotFoundException::new), text, actor()));
        return to("/desk/articles/" + article.id + "/splitting");
    }

    private AppUser actor() {
        return AppUser.findById(user.required().id);
    }

    private Response to(String path) {
        return Response.seeOther(URI.create(locale.in(path))).build();
    }

    private static Response again(int status, NewVersion page) {
        return Response.status(status).entity(Templates.newVersion(page)).build();
    }

    private static Article find(UUID id) {
        return Article.atDesk(id).orElseThrow(NotFoundException::new);
    }
}
