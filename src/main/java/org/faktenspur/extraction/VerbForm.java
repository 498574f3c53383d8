package org.faktenspur.extraction;

/** What the form of a word says about the verb that it may be; the place in the clause decides the rest. */
enum VerbForm {
    /** No verb, or one that stands before its noun as an adjective does. */
    NONE,
    /** Agrees with a subject: "kam", "ist", "was". */
    FINITE,
    /** May agree with a subject or not: "steigen", "verletzt", "visited". */
    OPEN,
    INFINITIVE,
    PARTICIPLE,
    /** An infinitive with "zu" or "to", which makes no clause of its own. */
    PURPOSE;

    boolean maybeFinite() {
        return this == FINITE || this == OPEN;
    }

    boolean isVerb() {
        return this != NONE;
    }
}
