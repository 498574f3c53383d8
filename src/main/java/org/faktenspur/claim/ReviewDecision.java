package org.faktenspur.claim;

/** What a reviewer decided. */
public enum ReviewDecision {
    APPROVE,
    REQUEST_CHANGES
}
