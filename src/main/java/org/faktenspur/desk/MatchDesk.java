package org.faktenspur.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Evidence;
import org.faktenspur.search.ClaimMatch;
import org.faktenspur.search.Matching;
import org.faktenspur.workflow.EvidenceDraft;
import org.faktenspur.workflow.Research;
import org.jboss.resteasy.reactive.RestPath;

/** At a claim's workbench: whether another claim is the same, and what is taken over from one that is. */
@Path("/desk/claims/{id}/matches")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class MatchDesk {

    private final Workbench workbench;
    private final Matching matching;
    private final Research research;

    MatchDesk(Workbench workbench, Matching matching, Research research) {
        this.workbench = workbench;
        this.matching = matching;
        this.research = research;
    }

    @POST
    public Response decide(@RestPath UUID id, MultivaluedMap<String, String> form) {
        UUID other = other(form.getFirst("claim"));
        if (other.equals(id))
            throw new BadRequestException();
        return workbench.change(id, form, () -> Claim.lockedInOrder(List.of(id, other)),
                (claim, by) -> matching.decide(claim,
                        Claim.<Claim> findByIdOptional(other).orElseThrow(NotFoundException::new), form.containsKey("same"),
                        by));
    }

    private static UUID other(String id) {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    /**
     * Whoever takes evidence over, as far as they may see it, has written it here and answers for it. What is confidential
     * stays so.
     */
    @POST
    @Path("{other}/evidence")
    public Response copyEvidence(@RestPath UUID id, @RestPath UUID other, MultivaluedMap<String, String> form) {
        return workbench.change(id, form, (claim, by) -> {
            Claim same = ClaimMatch.sameAs(claim).stream().filter(known -> known.id.equals(other)).findFirst()
                    .orElseThrow(NotFoundException::new);
            List<Evidence> there = Evidence.current(claim);
            Evidence.current(same).stream().filter(evidence -> evidence.isShownTo(by))
                    .filter(evidence -> there.stream().noneMatch(known -> isSame(known, evidence)))
                    .forEach(evidence -> copy(evidence, claim, by));
        });
    }

    private void copy(Evidence evidence, Claim to, AppUser by) {
        EvidenceDraft draft = new EvidenceDraft(evidence.source.url, evidence.source.title, evidence.source.publisher,
                evidence.source.agency, evidence.kind, evidence.stance, evidence.quote, evidence.note, evidence.confidential,
                evidence.withheldReason, evidence.visibleTo);
        research.addEvidence(to, by, draft, Optional.of(evidence.source));
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return one.source.id.equals(other.source.id) && java.util.Objects.equals(one.quote, other.quote);
    }
}
