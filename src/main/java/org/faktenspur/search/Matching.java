package org.faktenspur.search;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.web.PublicVersion;

/** Says whether two claims are the same; whoever says otherwise later overrules it, and both are in the record. */
@ApplicationScoped
public class Matching {

    private final Clock clock;

    Matching(Clock clock) {
        this.clock = clock;
    }

    /**
     * In the transaction of the caller, who has locked both.
     *
     * @throws IllegalArgumentException when they are one and the same
     */
    public void decide(Claim claim, Claim other, boolean same, AppUser by) {
        if (claim.id.equals(other.id))
            throw new IllegalArgumentException("A claim is the same as itself");
        Instant now = clock.instant();
        ClaimMatch match = ClaimMatch.between(claim, other).orElseGet(() -> new ClaimMatch(claim, other));
        if (match.isPersistent() && match.same == same)
            return;
        match.same = same;
        match.decidedBy = by;
        match.decidedAt = now;
        match.persist();
        String verb = same ? "match" : "tell-apart";
        AuditEntry.append(now, by, verb, Claim.SUBJECT, claim.id, Map.of("claim", other.id.toString()));
        AuditEntry.append(now, by, verb, Claim.SUBJECT, other.id, Map.of("claim", claim.id.toString()));
        if (claim.wasPublished() || other.wasPublished())
            PublicVersion.bump(now);
    }
}
