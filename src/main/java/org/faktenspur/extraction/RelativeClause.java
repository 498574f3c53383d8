package org.faktenspur.extraction;

/** Tells a relative clause behind a comma from a main clause that begins with an article. */
final class RelativeClause {

    private RelativeClause() {
    }

    /**
     * Whether a comma opens a relative clause: a pronoun behind it, perhaps with a preposition, and the finite verb at the end.
     * An article begins a main clause when the finite verb comes second: "…, das Gesetz könne Absprachen verletzen".
     */
    static boolean opensAt(Reading reading, int comma) {
        int at = comma + 1;
        if (at < reading.end && reading.tag(at).equals("ADP"))
            at++;
        if (!reading.in(at, "relatives") && !reading.in(at, "relative-adverbs"))
            return false;
        int close = reading.nextBreak(at);
        if (!reading.grammar.isGerman())
            return reading.hasVerb(at, close);
        for (int i = at + 1; i < close - 1; i++)
            if (reading.in(i, "coordinators") && reading.isFinite(i - 1))
                close = i;
        int last = close - 1;
        if (last <= at || !reading.isFinite(last))
            return false;
        for (int i = at + 1; i < last; i++)
            if (reading.isVerb(i) && (reading.in(i, "finite-auxiliaries") || reading.isSubjunctive(i))
                    && !reading.isVerb(last - 1))
                return false;
            else if (reading.isSubjunctive(i) && reading.in(i, "subjunctive"))
                return false;
        return !(reading.isSubjunctive(last) && isPhraseOf(reading, at, last));
    }

    /** "die Zahl steige": the article and its noun right before the verb. */
    private static boolean isPhraseOf(Reading reading, int article, int verb) {
        return reading.tag(article).equals("DET") && !reading.tag(article - 1).equals("ADP")
                && SpeakerPhrase.end(reading, article, verb) == verb
                && article + 1 < verb;
    }
}
