package org.faktenspur.claim;

/** What needs attention on a claim, apart from where the work is and what was found. */
public enum Flag {
    AWAITING_REPLY,
    SOURCE_CHANGED,
    TEXT_CHANGED,
    RECHECK_DUE,
    DISPUTED,
    LEGAL_HOLD
}
