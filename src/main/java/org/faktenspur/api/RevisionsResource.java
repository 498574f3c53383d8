package org.faktenspur.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.intake.ReviseArticle;
import org.faktenspur.intake.document.ArticleReader;
import org.faktenspur.intake.document.Unreadable;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The next version of an article's text. */
@Path("/api/v1/articles/{id}/revisions")
@RolesAllowed("CHECKER")
@Consumes("application/json")
@Produces(Json.TYPE)
public class RevisionsResource {

    private final Asked asked;
    private final ReviseArticle revise;
    private final ArticleReader reader;

    RevisionsResource(Asked asked, ReviseArticle revise, ArticleReader reader) {
        this.asked = asked;
        this.revise = revise;
        this.reader = reader;
    }

    /** Without a text it is fetched: from the address, else from the article's own link. */
    record RevisionBody(String text, String url) {
    }

    private record Words(@NotBlank String text) {
    }

    @POST
    public ReviseArticle.Outcome revise(@RestPath String id, RevisionBody body) throws FetchFailed, Unreadable {
        if (body == null)
            throw asked.problem(400);
        Article article = asked.article(id);
        String link = body.url == null ? article.sourceUrl : body.url;
        return revise(article, body.text != null || link == null ? body.text : reader.page(link).text());
    }

    @POST
    @Consumes("multipart/form-data")
    public ReviseArticle.Outcome upload(@RestPath String id, @RestForm("file") FileUpload file) throws Unreadable {
        if (file == null)
            throw asked.problem(400);
        return revise(asked.article(id), reader.file(file.uploadedFile(), file.fileName()).text());
    }

    /** It is read before anything is locked, as that takes long for a long text. */
    private ReviseArticle.Outcome revise(Article article, String text) {
        if (asked.valid(new Words(text)).text.length() > ArticleDraft.LONGEST_TEXT)
            throw asked.problem(413);
        ReviseArticle.Read read = revise.read(article, text);
        AppUser user = asked.user();
        return QuarkusTransaction.requiringNew().timeout(ReviseArticle.LONGEST).call(
                () -> revise.with(asked.lockedArticle(article.id.toString()), read, AppUser.findById(user.id)));
    }
}
