package org.faktenspur.extraction;

import java.util.List;

/**
 * A finite verb with its separable prefix: "ablehnt" is "lehnt" and "ab".
 *
 * @param prefix empty where there is none
 */
record SeparableVerb(String stem, String prefix) {

    private static final int SHORTEST_STEM = 3;

    /** null where the prefix may be separable or not ("umfährt"). */
    static SeparableVerb of(Grammar grammar, String word) {
        List<String> prefixes = grammar.list("separable-prefixes").stream().filter(prefix -> isPrefix(prefix, word))
                .sorted((one, other) -> other.length() - one.length()).toList();
        if (prefixes.isEmpty() || grammar.list("inseparable").stream().anyMatch(word::startsWith))
            return grammar.list("doubtful-prefixes").stream().anyMatch(prefix -> isPrefix(prefix, word))
                    && !isKnown(grammar, word) ? null
                            : new SeparableVerb(word, "");
        String prefix = prefixes.get(0);
        return new SeparableVerb(word.substring(prefix.length()), prefix);
    }

    private static boolean isPrefix(String prefix, String word) {
        return word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST_STEM;
    }

    private static boolean isKnown(Grammar grammar, String word) {
        return grammar.list("inseparable").stream().anyMatch(word::startsWith);
    }
}
