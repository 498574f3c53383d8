package org.faktenspur.claim;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

import org.faktenspur.article.Passage;

/** How far a sentence is accounted for. The first that fits, in this order, is its state. */
public enum SentenceState {
    DISPUTED,
    UNREAD,
    OPEN,
    IN_WORK,
    CHECKED,
    NO_CLAIM;

    static final Set<ClaimStatus> UNDECIDED = Set.of(ClaimStatus.SUGGESTED);
    static final Set<ClaimStatus> WAITING = Set.of(ClaimStatus.OPEN, ClaimStatus.RETRACTED);
    static final Set<ClaimStatus> WORKED_ON = Set.of(ClaimStatus.IN_RESEARCH, ClaimStatus.IN_REVIEW,
            ClaimStatus.CHANGES_REQUESTED, ClaimStatus.UNDER_CORRECTION);
    static final Set<ClaimStatus> DONE = Set.of(ClaimStatus.APPROVED, ClaimStatus.PUBLISHED);

    /**
     * @param claims the statuses of the claims that the sentence carries
     * @param disputed whether one of them carries the flag
     */
    public static SentenceState of(Passage passage, Collection<ClaimStatus> claims, boolean disputed) {
        if (disputed)
            return DISPUTED;
        if (claims.stream().anyMatch(UNDECIDED::contains))
            return UNREAD;
        if (claims.stream().anyMatch(WAITING::contains))
            return OPEN;
        if (claims.stream().anyMatch(WORKED_ON::contains))
            return IN_WORK;
        if (claims.stream().anyMatch(DONE::contains))
            return CHECKED;
        boolean decided = passage.noClaimReason != null || passage.isNeverAClaimByItself() || !claims.isEmpty();
        return decided ? NO_CLAIM : UNREAD;
    }

    /** The state that a sentence would have which carries this claim alone. */
    public static SentenceState of(ClaimStatus status, boolean disputed) {
        if (disputed)
            return DISPUTED;
        if (UNDECIDED.contains(status))
            return UNREAD;
        if (WAITING.contains(status))
            return OPEN;
        if (WORKED_ON.contains(status))
            return IN_WORK;
        return DONE.contains(status) ? CHECKED : NO_CLAIM;
    }

    /** As styles and marks name it: "unread", "none", "open", "work", "checked", "disputed". */
    public String key() {
        return switch (this) {
            case NO_CLAIM -> "none";
            case IN_WORK -> "work";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether nothing is left to do: checked or without a claim. */
    public boolean isDone() {
        return this == CHECKED || this == NO_CLAIM;
    }
}
