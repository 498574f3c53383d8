package org.faktenspur.extraction;

/** Where a noun phrase begins of which only the end is known: "ein Sprecher der Bahn" before "zufolge". */
final class PhraseBeginning {

    private PhraseBeginning() {
    }

    /**
     * @param to behind its last word
     * @return the same index where no phrase ends there
     */
    static int of(Reading reading, int to) {
        int at = to;
        while (at > 0 && belongs(reading, at - 1)) {
            at--;
            if (opens(reading, at))
                return at;
            if (at > 1 && NounLink.isPreposition(reading.lower(at - 1)) && reading.isNoun(at - 2))
                at--;
        }
        return at;
    }

    private static boolean belongs(Reading reading, int at) {
        return SpeakerPhrase.INNER.contains(reading.tag(at)) && reading.isOpen(at) || reading.isNoun(at)
                || reading.isBracketed(at) || QuotedName.isAt(reading, at);
    }

    /** An article that is no genitive's, or a noun like "Angaben" that has the one before it as owner. */
    private static boolean opens(Reading reading, int at) {
        boolean article = reading.tag(at).equals("DET") && reading.isOpen(at);
        boolean goesOn = at > 0 && (reading.isNoun(at - 1) && NounLink.isGenitive(reading.lower(at))
                || reading.tag(at - 1).equals("DET"));
        return article && !goesOn || reading.in(at, "according-nouns") && at > 0 && reading.isNoun(at - 1);
    }
}
