package org.faktenspur.extraction;

/**
 * Words of a sentence that make one statement.
 *
 * @param words its tokens, in order, without the conjunction or relative pronoun that ties it
 * @param link what ties it to the rest of the sentence
 * @param tie the index of the conjunction or pronoun that was left out, or -1
 * @param host the number of the clause that it hangs on, or -1
 */
record Clause(Parsed words, Link link, int tie, int host) {

    /** How a clause is tied to the rest of its sentence. */
    enum Link {
        MAIN,
        COORDINATED,
        SUBORDINATE,
        RELATIVE,
        /** "Das Gericht, eine Kammer in Kiel, …" */
        APPOSITION,
        /** "…, killing two people" */
        PARTICIPIAL,
        /** Conditions, complements and comparisons, which state nothing by themselves. */
        KEPT
    }
}
