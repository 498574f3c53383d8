package org.faktenspur.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.web.Dates;
import org.faktenspur.web.PublicVersion;

/** Moves claims from status to status, in the transaction of the caller, or refuses with the rule that forbids it. */
@ApplicationScoped
public class StatusMachine {

    private final Flagging flagging;
    private final Clock clock;

    StatusMachine(Flagging flagging, Clock clock) {
        this.flagging = flagging;
        this.clock = clock;
    }

    /** Makes a transition that needs nothing but being asked for. */
    public void move(Claim claim, ClaimStatus to, Move move) {
        Transition transition = Transition.between(claim.status, to)
                .orElseThrow(() -> new Refused(Rule.TRANSITION_NOT_ALLOWED));
        if (transition.hasItsOwnWay())
            throw new Refused(Rule.TRANSITION_HAS_ITS_OWN_WAY);
        make(transition, CaseFile.of(claim), move);
    }

    /** Makes the very transition that somebody had in mind, or none. */
    public void move(Claim claim, Transition wanted, Move move) {
        if (wanted.hasItsOwnWay())
            throw new Refused(Rule.TRANSITION_HAS_ITS_OWN_WAY);
        make(wanted, CaseFile.of(claim), move);
    }

    void make(Transition transition, CaseFile file, Move move) {
        Claim claim = file.claim();
        require(transition, file, move.by());
        List<Rule> missing = transition.missing(file, move);
        if (!missing.isEmpty())
            throw new Refused(missing.get(0));
        ClaimStatus before = claim.status;
        Instant now = clock.instant();
        applyTo(claim, transition, move, now);
        claim.becomes(transition.to(), now);
        Map<String, Object> data = new HashMap<>(Map.of("from", before.name(), "to", claim.status.name()));
        if (move.reason() != null)
            data.put("reason", move.reason());
        if (move.into() != null)
            data.put("into", move.into().id.toString());
        AuditEntry.append(now, move.by(), transition.verb(), Claim.SUBJECT, claim.id, data);
        if (transition == Transition.UPHOLD)
            flagging.settle(claim, Flag.RECHECK_DUE, move.by(), Map.of());
        // Always behind the entries: who locks the chain first and the version second never waits in a circle.
        if (claim.wasPublished())
            PublicVersion.bump(now);
    }

    private static void require(Transition transition, CaseFile file, AppUser user) {
        if (!transition.authority().isHeldBy(user))
            throw new ForbiddenException();
        if (!transition.leaves(file.claim().status))
            throw new Refused(Rule.TRANSITION_NOT_ALLOWED);
        if (!transition.authority().standsBy(file.claim(), user))
            throw new Refused(Rule.NOT_THE_ASSIGNEE);
    }

    private static void applyTo(Claim claim, Transition transition, Move move, Instant now) {
        switch (transition) {
            case TAKE -> claim.assignee = move.by();
            case GIVE_BACK -> claim.assignee = null;
            case DISMISS -> claim.dismissedAs = move.dismissedAs();
            case REOPEN -> {
                claim.dismissedAs = null;
                claim.assignee = null;
            }
            case UPHOLD -> claim.upheldOn = LocalDate.ofInstant(now, Dates.ZONE);
            case MERGE -> {
                claim.mergedInto = move.into();
                Anchor.follow(claim, move.into());
            }
            default -> {
                // Only the status changes.
            }
        }
    }

    /** Gives an open claim to somebody, who thereby has it in research, or hands one in work on. */
    public void assign(Claim claim, AppUser assignee, AppUser by) {
        boolean toThemselves = assignee.id.equals(by.id);
        if (!toThemselves && !by.is(Role.EDITOR))
            throw new ForbiddenException();
        if (claim.status == ClaimStatus.OPEN) {
            make(Transition.TAKE, CaseFile.of(claim), Move.by(by));
        } else if (!ClaimStatus.ASSIGNABLE.contains(claim.status)) {
            throw new Refused(Rule.TRANSITION_NOT_ALLOWED);
        } else if (!by.is(Role.EDITOR) && !claim.isAssignedTo(by)) {
            throw new Refused(Rule.NOT_THE_ASSIGNEE);
        }
        claim.assignee = assignee;
        AuditEntry.append(clock.instant(), by, "assign", Claim.SUBJECT, claim.id, Map.of("account", assignee.id.toString()));
    }
}
