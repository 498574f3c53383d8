package org.faktenspur.desk;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.article.Article;
import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.intake.ImportArticle;
import org.faktenspur.intake.IntakeMessages;
import org.faktenspur.intake.document.ArticleReader;
import org.faktenspur.intake.document.Unreadable;
import org.faktenspur.web.RequestLocale;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The form that takes an article in: pasted, from a file or from an address. What was found there is shown to be corrected
 * before anything is kept; until then nothing is stored, the page carries it all.
 */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class ImportDesk {

    private static final int INVALID = 422;

    private final CurrentUser user;
    private final ArticleReader reader;
    private final ImportArticle imports;
    private final Forms forms;
    private final SentOnce once;
    private final RequestLocale locale;

    ImportDesk(CurrentUser user, ArticleReader reader, ImportArticle imports, Forms forms, SentOnce once,
            RequestLocale locale) {
        this.user = user;
        this.reader = reader;
        this.imports = imports;
        this.forms = forms;
        this.once = once;
        this.locale = locale;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance newArticle(ImportForm form, Map<String, String> problems);

        static native TemplateInstance checkArticle(ImportForm form, Map<String, String> problems, List<Article> known);
    }

    @GET
    @Path("articles/new")
    public TemplateInstance form() {
        return Templates.newArticle(ImportForm.empty(), Map.of());
    }

    @POST
    @Path("articles")
    @Consumes({ "multipart/form-data", "application/x-www-form-urlencoded" })
    public Response create(ImportForm form) {
        IntakeMessages texts = locale.texts(IntakeMessages.class);
        Map<String, String> problems = form.problems(texts);
        if (!problems.isEmpty())
            return again(form, problems);
        return form.hasText() ? taken(form) : found(form, texts);
    }

    private Response found(ImportForm form, IntakeMessages texts) {
        String typed = form.url;
        try {
            form.take(form.hasFile() ? reader.file(form.file.uploadedFile(), form.file.fileName()) : reader.page(form.url));
            return Response.ok(Templates.checkArticle(form, Map.of(), known(typed, form.url))).build();
        } catch (FetchFailed e) {
            return again(form, Map.of("url", e.in(locale.current())));
        } catch (Unreadable e) {
            return again(form, Map.of(form.hasFile() ? "file" : "url", texts.unreadable(e.reason())));
        }
    }

    private Response taken(ImportForm form) {
        ArticleDraft draft = form.draft();
        Map<String, String> problems = forms.problems(draft);
        if (!problems.isEmpty())
            return again(form, problems);
        AppUser by = user.required();
        String sent = form.sent(draft);
        List<Article> known = form.checked ? List.of() : known(draft.url());
        if (!known.isEmpty() && once.before(by, sent).isEmpty())
            return Response.ok(Templates.checkArticle(form, problems, known)).build();
        UUID article = once.made(by, sent, () -> imports.from(draft, AppUser.findById(by.id)).id);
        return Response.seeOther(URI.create(locale.in("/desk/articles/" + article + progress(draft)))).build();
    }

    private static String progress(ArticleDraft draft) {
        return draft.text().length() > ArticleDraft.LONGEST_AT_ONCE ? "/splitting" : "";
    }

    private static List<Article> known(String... links) {
        return Article.withLink(Stream.of(links).filter(link -> link != null && !link.isBlank()).map(String::strip).toList());
    }

    private Response again(ImportForm form, Map<String, String> problems) {
        Map<String, String> shown = new TreeMap<>(problems);
        return Response.status(INVALID).entity(form.checked ? Templates.checkArticle(form, shown, List.of())
                : Templates.newArticle(form, shown)).build();
    }
}
