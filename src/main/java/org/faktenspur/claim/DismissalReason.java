package org.faktenspur.claim;

/** Why a claim is not checked. */
public enum DismissalReason {
    NOT_CHECKABLE,
    OPINION,
    TRIVIAL,
    OUT_OF_SCOPE,
    NO_CLAIM
}
