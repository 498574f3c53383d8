package org.faktenspur.claim;

import java.util.EnumSet;
import java.util.Set;

/** Where the work on a claim is. Which may follow which is written in the workflow's table of transitions. */
public enum ClaimStatus {
    SUGGESTED,
    OPEN,
    IN_RESEARCH,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    PUBLISHED,
    UNDER_CORRECTION,
    RETRACTED,
    DISMISSED,
    MERGED;

    /** In which everything about a claim can be written. */
    public static final Set<ClaimStatus> WRITABLE = EnumSet.of(IN_RESEARCH, CHANGES_REQUESTED, UNDER_CORRECTION, APPROVED);

    /** In which only its wording and its claimant can be written. */
    public static final Set<ClaimStatus> WORDING_ONLY = EnumSet.of(SUGGESTED, OPEN);

    /** In which somebody works on it or answers for it. */
    public static final Set<ClaimStatus> ASSIGNABLE = EnumSet.of(IN_RESEARCH, IN_REVIEW, CHANGES_REQUESTED, APPROVED, PUBLISHED,
            UNDER_CORRECTION);

    /** In which nobody relies on what was found any more. */
    public static final Set<ClaimStatus> DONE_WITH = EnumSet.of(RETRACTED, DISMISSED, MERGED);
}
