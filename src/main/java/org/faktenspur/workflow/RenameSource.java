package org.faktenspur.workflow;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Evidence;
import org.faktenspur.source.Source;
import org.faktenspur.source.SourceNames;

/**
 * Corrects what a source is called. Its names are part of what a reviewer approves: an approval that leans on it is void,
 * and while a claim that leans on it is in review or published they stay as they are, like all of its content.
 */
@ApplicationScoped
public class RenameSource {

    private static final Set<ClaimStatus> CLOSED = EnumSet.of(ClaimStatus.IN_REVIEW, ClaimStatus.PUBLISHED);

    private final Research research;
    private final Clock clock;

    RenameSource(Research research, Clock clock) {
        this.research = research;
        this.clock = clock;
    }

    /** Whether one of the claims that lean on it keeps its names as they are. */
    public static boolean isBound(List<Evidence> leaning) {
        return leaning.stream().anyMatch(evidence -> CLOSED.contains(evidence.claim.status));
    }

    /**
     * @param base what the names were when somebody began to change them, as {@link SourceNames#base} has it
     * @return whether they were still those
     */
    public boolean with(Source source, SourceNames names, String base, AppUser by) {
        List<Claim> claims = Claim.lockedInOrder(Evidence.claimsLeaningOn(List.of(source)));
        source.lock();
        SourceNames before = SourceNames.of(source);
        if (!before.base().equals(base))
            return false;
        List<String> changed = before.changedTo(names);
        if (changed.isEmpty())
            return true;
        if (claims.stream().anyMatch(claim -> CLOSED.contains(claim.status)))
            throw new Refused(Rule.SOURCE_IS_BOUND);
        source.title = names.title();
        source.publisher = names.publisher();
        source.agency = names.agency();
        AuditEntry.append(clock.instant(), by, "rename", Source.SUBJECT, source.id, told(source, changed, before));
        claims.stream().filter(claim -> ClaimStatus.WRITABLE.contains(claim.status))
                .forEach(claim -> research.changeSource(claim, by, source));
        return true;
    }

    /** What a source was called that is not for everybody stays out of the record, which others read. */
    private static Map<String, Object> told(Source source, List<String> changed, SourceNames before) {
        Map<String, Object> data = new HashMap<>(Map.of("fields", changed));
        if (source.visibleTo == Role.CHECKER)
            data.put("from", before.fields());
        return data;
    }
}
