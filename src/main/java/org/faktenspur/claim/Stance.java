package org.faktenspur.claim;

/** What a piece of evidence says of the claim. */
public enum Stance {
    SUPPORTS,
    REFUTES,
    CONTEXT
}
