package org.faktenspur.extraction;

/**
 * A verb that reports what somebody said or thought.
 *
 * @param particle the separable particle ("mit" of "mitteilen"), or an empty string
 */
record ReportingVerb(String infinitive, String particle, Kind kind) {

    /** What kind of message a verb introduces, and so what it can stand before. */
    enum Kind {
        /** An assertion: a clause, a colon, a quotation; also in a parenthesis. */
        SAY,
        /** "Es heißt in …", "der Titel lautet": something is said without a subject who says it. */
        READ,
        /** A thought. */
        THINK,
        /** A finding or a view, where a clause with "dass" follows. */
        FIND,
        /** A demand, an announcement, a reproach: often an infinitive. */
        DEMAND,
        /** An official act, which is a fact of its own: "Der Rat beschloss, …". */
        DECIDE,
        /** A judgement, which the news sums up more often than it gives its words. */
        JUDGE
    }

    /** A form of a verb as it stands in a sentence. */
    record Form(ReportingVerb verb, Shape shape) {
    }

    /** What a form can do in a clause. */
    enum Shape {
        FINITE,
        /** Finite with its particle before it, as at the end of a subordinate clause: "mitteilte". */
        FINITE_JOINED,
        PARTICIPLE,
        INFINITIVE,
        /** "…, adding that": goes on with the subject of the verb before. */
        JOINED_ON
    }
}
