package org.faktenspur.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimFlag;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.RightOfReply;

/** Raising and lowering flags by hand: editors the legal hold, everybody the dispute. */
@ApplicationScoped
public class Flagging {

    private final Clock clock;

    Flagging(Clock clock) {
        this.clock = clock;
    }

    public void raise(Claim claim, Flag flag, AppUser by) {
        requireByHand(flag, by);
        if (ClaimFlag.raise(claim, flag, clock.instant()))
            record(claim, flag, by, "raise-flag");
    }

    public void lower(Claim claim, Flag flag, AppUser by) {
        requireByHand(flag, by);
        if (ClaimFlag.lower(claim, flag))
            record(claim, flag, by, "lower-flag");
    }

    /**
     * Raises a flag for what shows by itself: a deadline, a source that changed.
     *
     * @param by null where nobody did it but the clock
     * @param why told with it in the history
     */
    void show(Claim claim, Flag flag, AppUser by, Map<String, String> why) {
        if (ClaimFlag.raise(claim, flag, clock.instant()))
            record(claim, flag, by, "raise-flag", why);
    }

    /** Lowers a flag whose reason is gone by itself. */
    public void settle(Claim claim, Flag flag, AppUser by, Map<String, String> why) {
        if (ClaimFlag.lower(claim, flag))
            record(claim, flag, by, "lower-flag", why);
    }

    /** Flags a claim as long as an answer can still come. */
    void mindReplies(Claim claim, AppUser by) {
        Instant now = clock.instant();
        if (RightOfReply.of(claim).stream().anyMatch(reply -> reply.isAwaitedAt(now)))
            show(claim, Flag.AWAITING_REPLY, by, Map.of());
        else
            settle(claim, Flag.AWAITING_REPLY, by, Map.of());
    }

    /** Lowers the flag of changed sources once none of them alarms any more. */
    void mindSources(Claim claim, AppUser by) {
        if (Evidence.current(claim).stream().noneMatch(evidence -> evidence.source.link.state.isAlarming()))
            settle(claim, Flag.SOURCE_CHANGED, by, Map.of());
    }

    /** That somebody has looked at the article's changed words, and the claim still says what they say. */
    public void confirmWords(Claim claim, AppUser by) {
        if (ClaimFlag.lower(claim, Flag.TEXT_CHANGED))
            record(claim, Flag.TEXT_CHANGED, by, "confirm-words");
    }

    private static void requireByHand(Flag flag, AppUser by) {
        if (flag != Flag.LEGAL_HOLD && flag != Flag.DISPUTED)
            throw new Refused(Rule.FLAG_NOT_SET_BY_HAND);
        if (flag == Flag.LEGAL_HOLD && !by.is(Role.EDITOR))
            throw new ForbiddenException();
    }

    private void record(Claim claim, Flag flag, AppUser by, String verb) {
        record(claim, flag, by, verb, Map.of());
    }

    private void record(Claim claim, Flag flag, AppUser by, String verb, Map<String, String> why) {
        Map<String, String> data = new HashMap<>(why);
        data.put("flag", flag.name());
        AuditEntry.append(clock.instant(), by, verb, Claim.SUBJECT, claim.id, data);
    }
}
