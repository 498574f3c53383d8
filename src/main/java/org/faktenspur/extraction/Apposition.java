package org.faktenspur.extraction;

/** What stands between commas behind somebody's name and says who that is: "X, die Leiterin der Behörde, sagte". */
final class Apposition {

    private Apposition() {
    }

    /** Behind a speaker's phrase and its apposition, if there is one; the same index where no phrase begins. */
    static int endOfPhrase(Reading reading, int from, int limit) {
        int end = SpeakerPhrase.end(reading, from, limit);
        return end == from || SpeakerPhrase.isPronoun(reading, from) ? end
                : behind(reading, end, Math.min(limit, reading.end));
    }

    /** It has no verb and is closed by a comma or the end; the same index where there is none. */
    static int behind(Reading reading, int comma, int limit) {
        if (!reading.isComma(comma) || comma + 1 >= limit || RelativeClause.opensAt(reading, comma))
            return comma;
        int behind = SpeakerPhrase.endWithPlaces(reading, comma + 1, limit);
        boolean closed = behind > comma + 1
                && (behind >= limit || reading.isBreak(behind) || !reading.isOpen(behind) || reading.tag(behind).equals("ADP"));
        return closed && !reading.hasFinite(comma + 1, behind) ? behind : comma;
    }
}
