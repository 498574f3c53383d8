package org.faktenspur.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.article.Article;
import org.faktenspur.workflow.Closing;
import org.faktenspur.workflow.SignOffDraft;
import org.jboss.resteasy.reactive.RestPath;

/** What an editor does with an article as a whole. */
@Path("/api/v1/articles/{id}")
@RolesAllowed("EDITOR")
@Consumes("application/json")
@Produces(Json.TYPE)
public class ClosingResource {

    private final Asked asked;
    private final Closing closing;
    private final String publicUrl;

    ClosingResource(Asked asked, Closing closing, @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.asked = asked;
        this.closing = closing;
        this.publicUrl = publicUrl;
    }

    @POST
    @Path("/sign-off")
    @Transactional
    public Response signOff(@RestPath String id, SignOffDraft body) {
        asked.valid(body);
        return Response.status(Response.Status.CREATED)
                .entity(SignOffJson.of(closing.signOff(asked.lockedArticle(id), body, asked.user()))).build();
    }

    @POST
    @Path("/publication")
    @Consumes
    @Transactional
    public ArticleJson publish(@RestPath String id) {
        Article article = asked.lockedArticle(id);
        closing.publishText(article, asked.user());
        return ArticleJson.forDesk(article, publicUrl);
    }

    @DELETE
    @Path("/publication")
    @Transactional
    public Response hide(@RestPath String id) {
        closing.hideText(asked.lockedArticle(id), asked.user());
        return Response.noContent().build();
    }

    @POST
    @Path("/archive")
    @Consumes
    @Transactional
    public ArticleJson archive(@RestPath String id) {
        Article article = asked.lockedArticle(id);
        closing.archive(article, asked.user());
        return ArticleJson.forDesk(article, publicUrl);
    }

    @DELETE
    @Path("/archive")
    @Transactional
    public Response bringBack(@RestPath String id) {
        closing.bringBack(asked.lockedArticle(id), asked.user());
        return Response.noContent().build();
    }
}
