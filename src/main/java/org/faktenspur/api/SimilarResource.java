package org.faktenspur.api;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.search.Difference;
import org.faktenspur.search.Likeness;
import org.faktenspur.search.Matching;
import org.faktenspur.search.SimilarClaims;
import org.faktenspur.search.SimilarClaims.Similar;
import org.jboss.resteasy.reactive.RestPath;

/** Has this been checked before? And whether a person says so too. */
@Path("/api/v1/claims/{id}")
@Consumes("application/json")
@Produces(Json.TYPE)
@RolesAllowed("CHECKER")
public class SimilarResource {

    private final Asked asked;
    private final ClaimJsons claims;
    private final SimilarClaims similar;
    private final Matching matching;

    SimilarResource(Asked asked, ClaimJsons claims, SimilarClaims similar, Matching matching) {
        this.asked = asked;
        this.claims = claims;
        this.similar = similar;
        this.matching = matching;
    }

    /**
     * @param score 0 to 1
     * @param differences in what it is another claim although it is alike
     * @param same whether a person has said that it is the same; null while nobody said anything
     */
    record SimilarJson(ClaimJson claim, double score, List<Difference> differences, Boolean same) {
    }

    record MatchBody(@NotNull String claim, @NotNull Boolean same) {
    }

    @GET
    @Path("/similar")
    public PageJson<SimilarJson> similar(@RestPath String id) {
        AppUser viewer = asked.user();
        List<Similar> found = similar.to(asked.claim(id));
        List<ClaimJson> jsons = claims.of(found.stream().map(Similar::claim).toList(), viewer);
        return PageJson.whole(found.stream().map(each -> json(each, jsons.get(found.indexOf(each)))).toList());
    }

    private static SimilarJson json(Similar found, ClaimJson claim) {
        Likeness likeness = found.likeness();
        return new SimilarJson(claim, Math.round(likeness.score() * 1000) / 1000.0, List.copyOf(likeness.differences()),
                found.same() ? Boolean.TRUE : null);
    }

    /** A later word overrules an earlier one. */
    @POST
    @Path("/matches")
    @Transactional
    public MatchBody decide(@RestPath String id, MatchBody body) {
        asked.valid(body);
        UUID other = Asked.place(body.claim);
        AppUser user = asked.user();
        if (other.equals(Asked.uuid(id)))
            throw asked.problem(400);
        Claim claim = asked.lockedWith(id, body.claim);
        matching.decide(claim, Claim.<Claim> findByIdOptional(other).orElseThrow(() -> asked.problem(400)), body.same, user);
        return body;
    }
}
