package org.faktenspur.api;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.article.Article;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.intake.ImportArticle;
import org.faktenspur.intake.Splitting;
import org.faktenspur.intake.document.ArticleReader;
import org.faktenspur.intake.document.Unreadable;
import org.faktenspur.publication.PublicArticles;
import org.faktenspur.web.PublicApi;
import org.faktenspur.workflow.TopicNames;
import org.faktenspur.workflow.Topics;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Articles: in, and what became of them. */
@Path("/api/v1/articles")
@Consumes("application/json")
@Produces(Json.TYPE)
public class ArticlesResource {

    private final Asked asked;
    private final ImportArticle imports;
    private final ArticleReader reader;
    private final Topics topics;
    private final String publicUrl;

    ArticlesResource(Asked asked, ImportArticle imports, ArticleReader reader, Topics topics,
            @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.asked = asked;
        this.imports = imports;
        this.reader = reader;
        this.topics = topics;
        this.publicUrl = publicUrl;
    }

    @POST
    @RolesAllowed("CHECKER")
    public Response create(ArticleDraftJson body) throws FetchFailed, Unreadable {
        ArticleDraft draft = asked.valid(body).draft();
        TopicNames names = names(body);
        return created(draft.isOnlyALink() ? draft.filledFrom(reader.page(draft.url())) : draft, names);
    }

    @POST
    @Consumes("multipart/form-data")
    @RolesAllowed("CHECKER")
    public Response upload(ArticleUpload form) throws FetchFailed, Unreadable {
        if (form.file == null)
            return create(form.json());
        ArticleDraft draft = asked.valid(form.json()).draft();
        TopicNames names = names(form.json());
        return created(draft.filledFrom(reader.file(form.file.uploadedFile(), form.file.fileName())), names);
    }

    private TopicNames names(ArticleDraftJson body) {
        return asked.valid(new TopicNames(body.topics() == null ? List.of() : body.topics()));
    }

    private Response created(ArticleDraft draft, TopicNames names) {
        if (asked.valid(draft).text().length() > ArticleDraft.LONGEST_TEXT)
            throw asked.problem(413);
        Article article = QuarkusTransaction.requiringNew().call(() -> {
            Article taken = imports.from(draft, asked.user());
            topics.of(taken, names, asked.user());
            return taken;
        });
        return Response.created(URI.create(publicUrl + "/api/v1/articles/" + article.id))
                .entity(ArticleJson.forDesk(article, publicUrl)).build();
    }

    @DELETE
    @Path("/{id}/splitting")
    @RolesAllowed("CHECKER")
    @Transactional
    public ArticleJson cancelSplitting(@RestPath String id) {
        Article article = asked.lockedArticle(id);
        Splitting.of(article).ifPresent(Splitting::cancel);
        return ArticleJson.forDesk(article, publicUrl);
    }

    /** Goes on where it was cancelled or failed. */
    @POST
    @Path("/{id}/splitting")
    @RolesAllowed("CHECKER")
    @Transactional
    public ArticleJson resumeSplitting(@RestPath String id) {
        Article article = asked.lockedArticle(id);
        Splitting.of(article).ifPresent(Splitting::resume);
        return ArticleJson.forDesk(article, publicUrl);
    }

    @GET
    @PublicApi
    public PageJson<ArticleJson> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
        boolean desk = asked.anybody().isPresent();
        int most = PageJson.limit(limit);
        List<Article> found = desk ? Article.newestFirst(Asked.place(cursor), most + 1)
                : PublicArticles.before(Asked.place(cursor), most + 1);
        List<Article> shown = found.subList(0, Math.min(most, found.size()));
        List<ArticleJson> items = desk ? ArticleJson.forDesk(shown, publicUrl)
                : shown.stream().map(article -> ArticleJson.forReaders(article, publicUrl)).toList();
        return new PageJson<>(items, found.size() > most ? shown.get(most - 1).id.toString() : null);
    }

    @GET
    @PublicApi
    @Path("/{id}")
    public Response get(@RestPath String id) {
        boolean desk = asked.anybody().isPresent();
        Article article = asked.article(id);
        if (!desk && !FactCheck.isPublic(article))
            throw new NotFoundException();
        return desk ? Response.ok(ArticleJson.forDesk(article, publicUrl)).header("ETag", ArticleJson.etag(article)).build()
                : Response.ok(ArticleJson.forReaders(article, publicUrl)).build();
    }
}
