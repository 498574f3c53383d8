package org.faktenspur.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.article.Article;
import org.faktenspur.article.Priority;
import org.faktenspur.intake.ArticleFacts;
import org.faktenspur.intake.EditArticle;
import org.faktenspur.web.IfMatch;
import org.faktenspur.workflow.TopicNames;
import org.faktenspur.workflow.Topics;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.JsonNode;

/** What is known of an article besides its text. */
@Path("/api/v1/articles")
@RolesAllowed("CHECKER")
@Consumes("application/json")
@Produces(Json.TYPE)
public class ArticleFactsResource {

    private final Asked asked;
    private final EditArticle edit;
    private final Topics topics;
    private final String publicUrl;

    ArticleFactsResource(Asked asked, EditArticle edit, Topics topics,
            @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.asked = asked;
        this.edit = edit;
        this.topics = topics;
        this.publicUrl = publicUrl;
    }

    /** Fields that are missing stay as they are; those of null are taken away. */
    @PATCH
    @Path("/{id}")
    @Transactional
    public Response edit(@RestPath String id, @HeaderParam("If-Match") String ifMatch, JsonNode body) {
        if (ifMatch == null)
            throw asked.problem(428);
        Article article = asked.lockedArticle(id);
        ArticleFacts facts = asked.valid(facts(ArticleFacts.of(article), body));
        Optional<TopicNames> names = asked.topics(body);
        if (!IfMatch.allows(ifMatch, ArticleJson.etag(article)))
            throw asked.problem(412);
        edit.with(article, facts, asked.user());
        names.ifPresent(wanted -> topics.of(article, wanted, asked.user()));
        Article.flush();
        return Response.ok(ArticleJson.forDesk(article, publicUrl)).header("ETag", ArticleJson.etag(article)).build();
    }

    private static ArticleFacts facts(ArticleFacts now, JsonNode body) {
        if (body == null || !body.isObject())
            throw new BadRequestException();
        try {
            String day = text(body, "publishedOn", now.publishedOn());
            String deadline = text(body, "deadline", now.deadline());
            return new ArticleFacts(text(body, "title", now.title()), text(body, "publisher", now.publisher()),
                    text(body, "author", now.author()), text(body, body.has("url") ? "url" : "sourceUrl", now.url()),
                    day == null ? null : LocalDate.parse(day), deadline == null ? null : Instant.parse(deadline),
                    Priority.valueOf(text(body, "priority", now.priority())), text(body, "responsible", now.responsible()));
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new BadRequestException(e);
        }
    }

    private static String text(JsonNode body, String field, Object otherwise) {
        if (!body.has(field))
            return otherwise == null ? null : otherwise.toString();
        if (!body.get(field).isTextual() && !body.get(field).isNull())
            throw new BadRequestException();
        return body.get(field).textValue();
    }
}
