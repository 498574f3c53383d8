package org.faktenspur.extraction;

/** A name in quotation marks within a phrase: "die Zeitung „Morgenpost“". */
final class QuotedName {

    private static final int LONGEST = 8;

    private QuotedName() {
    }

    /** Whether a token stands in quotation marks that set off a name ("die Zeitung „Morgenpost“") rather than speech. */
    static boolean isAt(Reading reading, int i) {
        if (!reading.isQuoted(i))
            return false;
        Quotation quotation = reading.quotation(i);
        int from = i;
        while (from > 0 && reading.isQuoted(from - 1) && reading.quotation(from - 1) == quotation)
            from--;
        int to = i + 1;
        while (to < reading.sentence.size() && reading.isQuoted(to) && reading.quotation(to) == quotation)
            to++;
        if (to - from > LONGEST || from + 1 >= to || from == 0)
            return false;
        boolean beside = reading.isOpen(from - 1) && !reading.isBreak(from - 1)
                && (SpeakerPhrase.INNER.contains(reading.tag(from - 1)) || reading.tag(from - 1).equals("ADP"));
        return beside && reading.isUpper(from + 1);
    }

    /** Behind its closing mark. */
    static int end(Reading reading, int at, int limit) {
        int behind = at;
        while (behind < limit && reading.isQuoted(behind) && reading.quotation(behind) == reading.quotation(at))
            behind++;
        return behind;
    }
}
