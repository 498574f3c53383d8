package org.faktenspur.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.ReviewDecision;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Flagging;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Publishing;
import org.faktenspur.workflow.Reviewing;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The second pair of eyes, and what follows: publication, a retraction that is withdrawn, flags. */
@Path("/api/v1/claims/{id}")
@Consumes("application/json")
@Produces(Json.TYPE)
@RolesAllowed("CHECKER")
public class ReviewsResource {

    private final Asked asked;
    private final ClaimJsons claims;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final Flagging flagging;
    private final RequestLocale locale;

    ReviewsResource(Asked asked, ClaimJsons claims, Reviewing reviewing, Publishing publishing, Flagging flagging,
            RequestLocale locale) {
        this.asked = asked;
        this.claims = claims;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.flagging = flagging;
        this.locale = locale;
    }

    private Labels labels() {
        return MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
    }

    record ReviewBody(Rating blindRating, ReviewDecision decision, @Size(max = 10_000) String comment, String revision) {
    }

    record PublicationBody(@Valid CorrectionBody correction, @Valid EmergencyBody emergency) {
    }

    record CorrectionBody(@JsonProperty("class") @NotNull CorrectionClass gravity,
            @NotBlank @Size(max = 2000) String reason) {

        static final CorrectionBody NONE = new CorrectionBody(null, null);
    }

    record EmergencyBody(@NotBlank @Size(max = 2000) String reason) {
    }

    /** First the blind rating, then the decision; both at once are taken in that order. */
    @POST
    @Path("/review")
    @Transactional
    public Response review(@RestPath String id, ReviewBody body) {
        asked.valid(body);
        AppUser user = asked.user();
        Claim claim = asked.locked(id);
        if (body.blindRating == null && body.decision == null)
            throw asked.problem(400);
        if (body.blindRating != null)
            reviewing.rateBlind(claim, user, body.blindRating, labels().disagreement());
        if (body.decision != null)
            reviewing.decide(claim, user, body.decision, body.comment, body.revision);
        return claims.changed(claim, user);
    }

    @POST
    @Path("/publication")
    @RolesAllowed("EDITOR")
    @Transactional
    public Response publish(@RestPath String id, PublicationBody body) {
        PublicationBody given = asked.valid(body == null ? new PublicationBody(null, null) : body);
        AppUser user = asked.user();
        Claim claim = asked.lockedWithArticle(id);
        CorrectionBody correction = given.correction == null ? CorrectionBody.NONE : given.correction;
        if (given.emergency != null)
            publishing.publishUnreviewed(claim, user, given.emergency.reason, correction.gravity, correction.reason);
        else
            publishing.publish(claim, user, correction.gravity, correction.reason);
        return claims.changed(claim, user);
    }

    /** A proposed retraction, which nobody has confirmed yet, is proposed no more. */
    @DELETE
    @Path("/retraction")
    @RolesAllowed("EDITOR")
    @Transactional
    public Response withdrawRetraction(@RestPath String id) {
        Claim claim = asked.locked(id);
        publishing.withdrawRetraction(claim, asked.user());
        return claims.changed(claim, asked.user());
    }

    @PUT
    @Path("/flags/{flag}")
    @Transactional
    public Response raise(@RestPath String id, @RestPath Flag flag) {
        Claim claim = asked.locked(id);
        flagging.raise(claim, flag, asked.user());
        return claims.changed(claim, asked.user());
    }

    @DELETE
    @Path("/flags/{flag}")
    @Transactional
    public Response lower(@RestPath String id, @RestPath Flag flag) {
        Claim claim = asked.locked(id);
        flagging.lower(claim, flag, asked.user());
        return claims.changed(claim, asked.user());
    }
}
