package org.faktenspur.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** All that is three characters long in a text. What contains a text contains these too, wherever in a word it begins. */
final class Trigrams {

    private static final int LENGTH = 3;

    private Trigrams() {
    }

    static Set<String> of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i + LENGTH <= small.length(); i++)
            found.add(small.substring(i, i + LENGTH));
        return found;
    }
}
