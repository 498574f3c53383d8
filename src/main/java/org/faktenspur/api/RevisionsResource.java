package org.faktenspur.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.intake.ArticleDraft;
import org.faktenspur.intake.ReviseArticle;
import org.jboss.resteasy.reactive.RestPath;

/** The next version of an article's text. */
@Path("/api/v1/articles/{id}/revisions")
@RolesAllowed("CHECKER")
@Consumes("application/json")
@Produces(Json.TYPE)
public class RevisionsResource {

    private final Asked asked;
    private final ReviseArticle revise;

    RevisionsResource(Asked asked, ReviseArticle revise) {
        this.asked = asked;
        this.revise = revise;
    }

    record RevisionBody(@NotBlank String text) {
    }

    @POST
    @Transactional
    public ReviseArticle.Outcome revise(@RestPath String id, RevisionBody body) {
        asked.valid(body);
        if (body.text.length() > ArticleDraft.LONGEST_TEXT)
            throw asked.problem(413);
        return revise.with(asked.lockedArticle(id), body.text, asked.user());
    }
}
