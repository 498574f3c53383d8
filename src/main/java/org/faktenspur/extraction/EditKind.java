package org.faktenspur.extraction;

/** Why words of an article were changed in the claim's text. */
public enum EditKind {
    /** "Er" became "Sergej Lawrow". */
    PRONOUN_RESOLVED,
    /** A subordinate clause became a main clause. */
    MAIN_CLAUSE,
    /** A shared subject or auxiliary was repeated. */
    SUBJECT_COPIED,
    /** A list item was joined with its lead-in. */
    LEAD_IN_MERGED,
    /** "soll geliefert haben" became "hat geliefert", "sei" became "ist". */
    REPORTING_REMOVED,
    /** An apposition became a sentence. */
    APPOSITION,
    /** A language model worded the claim; every name and number of it is in the article's words. */
    REWORDED
}
