package org.faktenspur.article;

/** Why a person decided that a sentence claims nothing. */
public enum NoClaimReason {
    OPINION,
    QUESTION,
    HEADING,
    BOILERPLATE,
    FRAGMENT,
    TRIVIAL,
    OTHER
}
