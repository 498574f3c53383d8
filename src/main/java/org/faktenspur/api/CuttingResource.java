package org.faktenspur.api;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.intake.Cutting;
import org.jboss.resteasy.reactive.RestPath;

/** Which words of the article a claim stands on: cutting it in two, moving its borders. */
@Path("/api/v1/claims/{id}")
@RolesAllowed("CHECKER")
@Consumes("application/json")
@Produces(Json.TYPE)
public class CuttingResource {

    private final Asked asked;
    private final ClaimJsons claims;
    private final Cutting cutting;

    CuttingResource(Asked asked, ClaimJsons claims, Cutting cutting) {
        this.asked = asked;
        this.claims = claims;
        this.cutting = cutting;
    }

    record SplitBody(@NotNull Integer at) {
    }

    record AnchorBody(@NotNull Integer begin, @NotNull Integer end) {
    }

    /** Answers with the second claim. */
    @POST
    @Path("/split")
    @Transactional
    public Response split(@RestPath String id, SplitBody body) {
        asked.valid(body);
        AppUser user = asked.user();
        return claims.created(cutting.split(asked.lockedWithArticle(id), body.at, user), user);
    }

    @POST
    @Path("/anchors")
    @Transactional
    public Response anchor(@RestPath String id, AnchorBody body) {
        asked.valid(body);
        AppUser user = asked.user();
        Claim claim = asked.lockedWithArticle(id);
        cutting.moveBorders(claim, List.of(asked.span(claim.article, body.begin, body.end)), user);
        return claims.changed(claim, user);
    }
}
