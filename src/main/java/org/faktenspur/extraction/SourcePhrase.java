package org.faktenspur.extraction;

/** Who says something where that is no subject: the agent of a passive, the paper in which "heißt es". */
final class SourcePhrase {

    private SourcePhrase() {
    }

    /** "heißt es in dem Bericht", "aus der Partei hieß es": the noun phrase of the preposition. */
    static int[] place(Reading reading, Predicate predicate) {
        for (int i = predicate.from(); i < reading.end; i++) {
            if (i > predicate.at() && reading.isBreak(i))
                return null;
            if (reading.isOpen(i) && (reading.in(i, "sources")) && !reading.in(i + 1, "times")) {
                int end = SpeakerPhrase.end(reading, i + 1, reading.end);
                if (end > i + 1 && !reading.in(end - 1, "times"))
                    return new int[] { i + 1, Apposition.behind(reading, end, reading.end) };
            }
        }
        return null;
    }

    /** "von der Polizei", "durch den Sprecher". */
    static int[] agent(Reading reading, Predicate predicate) {
        int to = predicate.last() ? predicate.end() : Math.min(reading.end, predicate.end() + 1);
        for (int i = predicate.from(); i < to; i++)
            if (reading.isOpen(i)
                    && (reading.is(i, "von") || reading.is(i, "vom") || reading.is(i, "durch") || reading.is(i, "by"))) {
                int end = Apposition.endOfPhrase(reading, i + 1, reading.end);
                return end > i + 1 ? new int[] { i + 1, end } : null;
            }
        return null;
    }
}
