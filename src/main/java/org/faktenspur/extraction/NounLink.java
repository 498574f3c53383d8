package org.faktenspur.extraction;

import java.util.Set;

/**
 * The words that hang one noun phrase on another: a genitive's article, "von", and in front of a verb a place's preposition.
 */
final class NounLink {

    private static final Set<String> GENITIVE = Set.of("des", "der", "einer", "eines", "ihrer", "ihres", "seiner", "seines",
            "dieser", "dieses", "deren", "mehrerer", "zweier", "aller", "beider", "vieler", "einiger", "of");
    private static final Set<String> BOUND = Set.of("von", "vom", "für", "ohne", "beim", "zur", "zum", "aus", "for", "from");
    private static final Set<String> LOOSE = Set.of("in", "im", "am", "bei", "an", "auf", "gegen", "über", "unter", "mit", "at",
            "on");

    private NounLink() {
    }

    /** @param loose whether places belong to a phrase too */
    static boolean isAt(Reading reading, int at, boolean loose, int limit) {
        String word = reading.lower(at);
        return GENITIVE.contains(word) && !isDative(reading, at, limit) || BOUND.contains(word)
                || loose && LOOSE.contains(word) && !isTime(reading, at + 1, limit);
    }

    static boolean isGenitive(String word) {
        return GENITIVE.contains(word);
    }

    static boolean isPreposition(String word) {
        return BOUND.contains(word) || LOOSE.contains(word);
    }

    /** "sagte Merkel der Zeitung": behind a bare name an article is the one who was told, not a genitive. */
    private static boolean isDative(Reading reading, int at, int limit) {
        boolean bare = at > 1 && reading.tag(at - 1).equals("PROPN") && !reading.is(at, "of");
        return bare && (reading.in(at + 1, "media") || at + 2 < limit && reading.in(at + 2, "media")
                || QuotedName.isAt(reading, at + 1));
    }

    private static boolean isTime(Reading reading, int at, int limit) {
        return reading.in(at, "times") || at + 1 < limit && reading.in(at + 1, "times")
                || at < limit && Character.isDigit(reading.sentence.at(at).word().charAt(0));
    }
}
