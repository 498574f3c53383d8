package org.faktenspur.extraction;

/**
 * A finite verb with its separable prefix: "ablehnt" is "lehnt" and "ab".
 *
 * @param prefix empty where there is none
 */
record SeparableVerb(String stem, String prefix) {

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_PREFIX = 12;

    /** null where the prefix may be separable or not ("umfährt"). */
    static SeparableVerb of(Grammar grammar, String word) {
        String prefix = prefix(grammar, "separable-prefixes", word);
        if (!prefix.isEmpty() && !isKnown(grammar, word))
            return new SeparableVerb(word.substring(prefix.length()), prefix);
        boolean doubtful = !prefix(grammar, "doubtful-prefixes", word).isEmpty() && !isKnown(grammar, word);
        return doubtful ? null : new SeparableVerb(word, "");
    }

    /** The longest of a list that the word begins with, or an empty string. */
    private static String prefix(Grammar grammar, String list, String word) {
        for (int length = Math.min(LONGEST_PREFIX, word.length() - SHORTEST_STEM); length > 0; length--)
            if (grammar.has(list, word.substring(0, length)))
                return word.substring(0, length);
        return "";
    }

    private static boolean isKnown(Grammar grammar, String word) {
        return grammar.list("inseparable").stream().anyMatch(word::startsWith);
    }
}
