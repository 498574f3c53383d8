package org.faktenspur.api;

import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.claim.Stance;
import org.faktenspur.source.Source;
import org.faktenspur.workflow.AnswerDraft;
import org.faktenspur.workflow.EvidenceDraft;
import org.faktenspur.workflow.ReplyDraft;
import org.faktenspur.workflow.Research;
import org.faktenspur.workflow.VerdictDraft;
import org.jboss.resteasy.reactive.RestPath;

/** What is found out about a claim: evidence, replies, the verdict. */
@Path("/api/v1/claims/{id}")
@RolesAllowed("CHECKER")
@Consumes("application/json")
@Produces(Json.TYPE)
public class ClaimContentResource {

    private final Asked asked;
    private final ClaimJsons claims;
    private final Research research;

    ClaimContentResource(Asked asked, ClaimJsons claims, Research research) {
        this.asked = asked;
        this.claims = claims;
        this.research = research;
    }

    record EvidenceBody(String url, String sourceId, String title, String publisher, String agency, EvidenceKind kind,
            Stance stance, String quote, String note, boolean confidential, String withheldReason,
            Role visibleTo) {

        EvidenceDraft draft() {
            return new EvidenceDraft(url, title, publisher, agency, kind, stance, quote, note, confidential, withheldReason,
                    visibleTo);
        }
    }

    /** A source that is known brings its own address and names, whether it is chosen or recognised by its address. */
    @POST
    @Path("/evidence")
    @Transactional
    public Response addEvidence(@RestPath String id, EvidenceBody body) {
        asked.valid(body);
        Claim claim = asked.locked(id);
        AppUser user = asked.user();
        Optional<Source> chosen = Optional.ofNullable(body.sourceId).map(source -> source(source, user));
        EvidenceDraft typed = body.draft();
        EvidenceDraft draft = chosen.map(typed::of).or(() -> Source.at(body.url, user).map(typed::about)).orElse(typed);
        Evidence evidence = research.addEvidence(claim, user, asked.valid(draft), chosen);
        return Response.status(Response.Status.CREATED).entity(ClaimJson.EvidenceJson.of(evidence, user)).build();
    }

    private Source source(String id, AppUser user) {
        return Source.shown(Asked.uuid(id), user).orElseThrow(() -> asked.problem(400));
    }

    @DELETE
    @Path("/evidence/{evidence}")
    @Transactional
    public Response removeEvidence(@RestPath String id, @RestPath String evidence) {
        Claim claim = asked.locked(id);
        AppUser user = asked.user();
        research.removeEvidence(claim, user,
                Evidence.current(claim, Asked.uuid(evidence), user).orElseThrow(NotFoundException::new));
        return Response.noContent().build();
    }

    @POST
    @Path("/replies")
    @Transactional
    public Response logReply(@RestPath String id, ReplyBody body) {
        asked.valid(body);
        Claim claim = asked.locked(id);
        return Response.status(Response.Status.CREATED)
                .entity(ClaimJsons.of(research.logReply(claim, asked.user(), asked.valid(body.draft())))).build();
    }

    @POST
    @Path("/replies/{reply}/answer")
    @Transactional
    public ClaimJson.ReplyJson logAnswer(@RestPath String id, @RestPath String reply, AnswerDraft body) {
        asked.valid(body);
        Claim claim = asked.locked(id);
        RightOfReply request = RightOfReply.of(claim, Asked.uuid(reply)).orElseThrow(NotFoundException::new);
        research.logAnswer(request, asked.user(), body);
        return ClaimJsons.of(request);
    }

    record ReplyBody(String contacted, String channel, Instant askedAt, Instant deadline, String answer,
            String noContactReason) {

        ReplyDraft draft() {
            return new ReplyDraft(contacted, channel, askedAt, deadline, answer, noContactReason);
        }
    }

    @POST
    @Path("/verdict")
    @Transactional
    public Response writeVerdict(@RestPath String id, VerdictDraft body) {
        asked.valid(body);
        Claim claim = asked.locked(id);
        AppUser user = asked.user();
        research.writeVerdict(claim, user, body);
        return claims.changed(claim, user);
    }
}
