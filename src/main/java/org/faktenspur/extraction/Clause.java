package org.faktenspur.extraction;

/**
 * A stretch of a sentence's tokens that makes one statement.
 *
 * @param from the index of its first token, without the conjunction or relative pronoun that ties it
 * @param to the index behind its last word
 * @param link what ties it to the rest of the sentence
 * @param tie the index of the conjunction or pronoun that was left out, or -1
 * @param host the number of the clause that it hangs on, or -1
 */
record Clause(int from, int to, Link link, int tie, int host) {

    /** How a clause is tied to the rest of its sentence. */
    enum Link {
        MAIN,
        COORDINATED,
        SUBORDINATE,
        RELATIVE
    }
}
