package org.faktenspur.extraction;

import java.util.regex.Pattern;

import org.faktenspur.text.Span;

/** Tells the single quotation marks of English from apostrophes: "don't", "the players' bus", "rock 'n' roll". */
final class SingleMarks {

    /** Words that begin with an apostrophe. */
    private static final Pattern SHORTENED = Pattern
            .compile("['‘’](?:em|til|till|tis|twas|cause|bout|round|n|cos|\\d0s)\\b.*",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_SHORTENED = 7;
    private static final String STOPS = ".,!?;:…”\"";

    private SingleMarks() {
    }

    /** A mark with a space before and a word behind. */
    static boolean opensAt(String text, int at, int from) {
        char mark = text.charAt(at);
        if (mark != '‘' && mark != '\'' || at + 1 >= text.length())
            return false;
        boolean free = at == from || " \u00A0\t([—–-“\"".indexOf(text.charAt(at - 1)) >= 0;
        char next = text.charAt(at + 1);
        boolean word = Character.isLetterOrDigit(next) || "“\"[…".indexOf(next) >= 0;
        return free && word
                && !SHORTENED.matcher(text.substring(at, Math.min(text.length(), at + LONGEST_SHORTENED))).matches();
    }

    /**
     * Where a quotation ends, or -1: at the first mark that no word goes on behind; but a sentence goes over an apostrophe
     * behind an s ("‘The players’ bus is late,’ she said") if a mark with a stop before it follows.
     */
    static int close(String text, int opening, Span span) {
        boolean sentence = Character.isUpperCase(text.charAt(opening + 1));
        char mark = text.charAt(opening) == '‘' ? '’' : '\'';
        int first = -1;
        for (int i = opening + 2; i < span.end(); i++) {
            if (opensAt(text, i, span.begin()))
                return first;
            if (text.charAt(i) != mark || isInWord(text, i, span.end()))
                continue;
            boolean stopped = STOPS.indexOf(text.charAt(i - 1)) >= 0;
            if (stopped || !sentence || !mayOwn(text, i, span.end()))
                return stopped || first < 0 || !isOwner(text, first) ? i : first;
            first = first < 0 ? i : first;
        }
        return first;
    }

    private static boolean isInWord(String text, int at, int end) {
        return at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Whether a word follows that may belong to somebody. */
    private static boolean mayOwn(String text, int at, int end) {
        return isOwner(text, at) && at + 2 < end && text.charAt(at + 1) == ' '
                && Character.isLetterOrDigit(text.charAt(at + 2));
    }

    private static boolean isOwner(String text, int at) {
        return text.charAt(at - 1) == 's';
    }
}
