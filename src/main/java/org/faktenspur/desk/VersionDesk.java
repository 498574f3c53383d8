package org.faktenspur.desk;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
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
import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.intake.ReviseArticle;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Refused;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The versions of an article's text: the next one comes in, and each can be read beside the one before. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class VersionDesk {

    private final ReviseArticle revise;
    private final CurrentUser user;
    private final RequestLocale locale;
    private final Flash flash;

    VersionDesk(ReviseArticle revise, CurrentUser user, RequestLocale locale, Flash flash) {
        this.revise = revise;
        this.user = user;
        this.locale = locale;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance newVersion(Article article, String text, String problem);

        static native TemplateInstance version(Versions page);
    }

    @GET
    @Path("articles/{id}/revisions/new")
    public TemplateInstance form(@RestPath UUID id) {
        return Templates.newVersion(find(id), null, null);
    }

    @GET
    @Path("articles/{id}/revisions/{number:\\d+}")
    public TemplateInstance show(@RestPath UUID id, @RestPath int number) {
        ArticleRevision revision = ArticleRevision.numbered(id, number).orElseThrow(NotFoundException::new);
        return Templates.version(Versions.of(revision, ArticleRevision.numbered(id, number - 1)));
    }

    @POST
    @Path("articles/{id}/revisions")
    public Response paste(@RestPath UUID id, @RestForm String text) {
        ReadingMessages texts = MessageBundles.get(ReadingMessages.class, Localized.Literal.of(locale.code()));
        if (text == null || text.isBlank())
            return Response.status(422).entity(Templates.newVersion(find(id), text, texts.required())).build();
        if (text.length() > ArticleDraft.LONGEST_TEXT)
            return Response.status(413).entity(Templates.newVersion(find(id), null, texts.tooLong())).build();
        AppUser actor = user.required();
        try {
            int number = QuarkusTransaction.requiringNew().call(() -> {
                Article article = Article.locked(id).orElseThrow(NotFoundException::new);
                revise.with(article, text, AppUser.findById(actor.id));
                return article.revision;
            });
            flash.say(texts.done("revision"));
            return Response.seeOther(URI.create("/desk/articles/" + id + "/revisions/" + number)).build();
        } catch (Refused refused) {
            Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
            return Response.status(409).entity(Templates.newVersion(find(id), text, labels.rule(refused.rule()))).build();
        }
    }

    private static Article find(UUID id) {
        return Article.atDesk(id).orElseThrow(NotFoundException::new);
    }
}
