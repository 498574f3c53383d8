package org.faktenspur.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether words behind a quotation only say who spoke it: <code>“It works!” Marsh said.</code> What the speaker goes on
 * to say ("Marsh said that …") is a sentence of its own.
 */
final class ReportingTag {

    private static final int LONGEST = 12;
    /** A word of the speaker's name or description, an initial or a short title with its stop. */
    private static final Pattern WORD = Pattern
            .compile("\\p{Lu}\\p{L}{0,3}\\.(?=\\s)|[\\p{L}\\p{N}]+(?:[.'’-][\\p{L}\\p{N}]+)*(?:['’](?=\\s))?");
    /** A comma may set off an apposition. */
    private static final Pattern SPACE = Pattern.compile(",?\\s+");
    private static final Pattern BEHIND = Pattern
            .compile(
                    "\\s*(?:[.,;:–—]|$)|\\s+(?:on|in|at|to|of|from|as|after|before|during|when|while|with|about|later|today|yesterday"
                            + "|\\p{L}+ly|\\p{L}+ing)\\b(?![^.;:]*\\bthat\\b)");
    private static final Pattern HEARER = Pattern
            .compile("\\s+(?:[\\p{L}\\p{N}'’-]+\\s+){0,5}?[\\p{L}\\p{N}'’-]+\\s*(?:[.,;:]|$)");

    private final Set<String> verbs;
    private final Set<String> tellers;

    /**
     * @param verbs finite forms of verbs of saying that stand behind their subject
     * @param tellers those of them that an object follows: "told reporters"
     */
    ReportingTag(Set<String> verbs, Set<String> tellers) {
        this.verbs = verbs;
        this.tellers = tellers;
    }

    /** Whether such words begin here. */
    boolean beginsAt(String text, int from, int limit) {
        if (verbs.isEmpty())
            return false;
        Matcher word = WORD.matcher(text).region(from, limit);
        Matcher space = SPACE.matcher(text).region(from, limit);
        for (int count = 0; count < LONGEST && word.lookingAt(); count++) {
            if (count > 0 && verbs.contains(word.group()))
                return closes(text, word.end(), limit, tellers.contains(word.group()));
            if (!space.region(word.end(), limit).lookingAt())
                return false;
            word.region(space.end(), limit);
        }
        return false;
    }

    private static boolean closes(String text, int from, int limit, boolean told) {
        return BEHIND.matcher(text).region(from, limit).lookingAt()
                || told && HEARER.matcher(text).region(from, limit).lookingAt();
    }
}
