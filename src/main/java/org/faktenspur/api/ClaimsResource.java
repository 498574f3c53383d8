package org.faktenspur.api;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.search.FewThings;
import org.faktenspur.web.IfMatch;
import org.faktenspur.web.PublicApi;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.Publishing;
import org.faktenspur.workflow.Research;
import org.faktenspur.workflow.StatusMachine;
import org.faktenspur.workflow.TopicNames;
import org.faktenspur.workflow.Topics;
import org.faktenspur.workflow.WordingDraft;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.JsonNode;

/** Claims: the queue, one whole, its wording and its status. */
@Path("/api/v1/claims")
@Consumes("application/json")
@Produces(Json.TYPE)
public class ClaimsResource {

    private final Asked asked;
    private final ClaimJsons claims;
    private final Research research;
    private final Topics topics;
    private final StatusMachine machine;
    private final Publishing publishing;
    private final FewThings few;
    private final Clock clock;
    private final String publicUrl;

    ClaimsResource(Asked asked, ClaimJsons claims, Research research, Topics topics, StatusMachine machine,
            Publishing publishing, FewThings few, Clock clock,
            @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.asked = asked;
        this.claims = claims;
        this.research = research;
        this.topics = topics;
        this.machine = machine;
        this.publishing = publishing;
        this.few = few;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    record StatusBody(@NotNull ClaimStatus status, @Size(max = 2000) String reason, String into) {
    }

    record AssignmentBody(@NotNull String assignee) {
    }

    @GET
    @RolesAllowed("CHECKER")
    public PageJson<ClaimJson> queue(@BeanParam QueueQuery query) {
        AppUser viewer = asked.user();
        return PageJson.together(query.find(viewer, clock.instant(), few), query.limit(), found -> claims.of(found, viewer),
                query::cursorBehind);
    }

    /** Readers get the published state; what is unpublished does not exist for them. */
    @GET
    @PublicApi
    @Path("/{id}")
    public Response get(@RestPath String id) {
        Optional<AppUser> viewer = asked.anybody();
        Claim claim = asked.claim(id);
        if (viewer.isPresent())
            return Response.ok(claims.of(claim, viewer.get())).header("ETag", ClaimJsons.etag(claim)).build();
        FactCheck check = FactCheck.current(claim).orElseThrow(NotFoundException::new);
        return Response.ok(PublicClaimJson.of(check, publicUrl)).header("ETag", "\"" + check.id + "\"").build();
    }

    /** Fields that are missing stay as they are; a claimant of null is taken away. */
    @PATCH
    @Path("/{id}")
    @RolesAllowed("CHECKER")
    @Transactional
    public Response edit(@RestPath String id, @HeaderParam("If-Match") String ifMatch, JsonNode body) {
        AppUser user = asked.user();
        Claim claim = asked.locked(id);
        if (ifMatch == null)
            throw asked.problem(428);
        WordingDraft draft = asked.valid(new WordingPatch(body).of(claim));
        Optional<TopicNames> names = asked.topics(body);
        if (!IfMatch.allows(ifMatch, ClaimJsons.etag(claim)))
            throw asked.problem(412);
        research.reword(claim, user, draft);
        names.ifPresent(wanted -> topics.of(claim, wanted, user));
        return claims.changed(claim, user);
    }

    @POST
    @Path("/{id}/status")
    @RolesAllowed("CHECKER")
    @Transactional
    public Response move(@RestPath String id, StatusBody body) {
        asked.valid(body);
        AppUser user = asked.user();
        boolean merges = body.status == ClaimStatus.MERGED && body.into != null;
        Claim claim = merges ? asked.lockedWith(id, body.into) : asked.locked(id);
        switch (body.status) {
            case RETRACTED -> publishing.retract(claim, user, body.reason);
            case DISMISSED -> machine.move(claim, body.status, Move.dismissing(user, dismissal(body.reason)));
            case MERGED -> machine.move(claim, body.status,
                    Move.merging(user, merges ? Claim.findById(Asked.uuid(body.into)) : null));
            default -> machine.move(claim, body.status, Move.because(user, body.reason));
        }
        return claims.changed(claim, user);
    }

    private static DismissalReason dismissal(String reason) {
        try {
            return reason == null ? null : DismissalReason.valueOf(reason.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    @POST
    @Path("/{id}/assignment")
    @RolesAllowed("CHECKER")
    @Transactional
    public Response assign(@RestPath String id, AssignmentBody body) {
        AppUser user = asked.user();
        Claim claim = asked.locked(id);
        AppUser assignee = AppUser.named(asked.valid(body).assignee).filter(AppUser::isActive)
                .orElseThrow(() -> asked.problem(400));
        machine.assign(claim, assignee, user);
        return claims.changed(claim, user);
    }

    /** Newest first; readers get what was done in public, and nothing of a claim that never was. */
    @GET
    @PublicApi
    @Path("/{id}/history")
    public PageJson<?> history(@RestPath String id, @QueryParam("limit") Integer limit, @QueryParam("cursor") Long before) {
        Optional<AppUser> viewer = asked.anybody();
        Claim claim = asked.claim(id);
        int most = PageJson.limit(limit);
        if (viewer.isPresent()) {
            CaseFile file = CaseFile.of(claim);
            return PageJson.of(HistoryJson.entries(claim, before, most + 1), most,
                    entry -> HistoryJson.of(entry, file, viewer.get()), entry -> Long.toString(entry.number));
        }
        if (!claim.wasPublished())
            throw new NotFoundException();
        return PageJson.of(PublicHistoryJson.of(claim, before, most + 1), most, Function.identity(),
                entry -> Long.toString(entry.number()));
    }

}
