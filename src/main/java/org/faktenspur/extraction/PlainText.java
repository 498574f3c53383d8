package org.faktenspur.extraction;

import java.util.Optional;

import org.faktenspur.text.Span;

/** A text in which white space, dashes, quotation marks and capitals are all alike, and the way back to the original. */
final class PlainText {

    private static final String QUOTES = "\"“”„«»‚‘’'`´";
    private static final String DASHES = "-‐‑‒–—−";
    private static final int SOFT_HYPHEN = 0xAD;

    private final StringBuilder plain = new StringBuilder();
    /** Where each character of the plain text stands in the original. */
    private final int[] origins;

    PlainText(String text) {
        origins = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = alike(text.charAt(i));
            boolean again = c == ' ' && (plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ');
            if (c == SOFT_HYPHEN || again)
                continue;
            origins[plain.length()] = i;
            plain.append(c);
        }
    }

    static String of(String text) {
        return new PlainText(text).plain.toString().strip();
    }

    /** Where it begins and ends in the original. */
    Optional<Span> find(String words, int behind) {
        String wanted = of(words);
        for (int at = plain.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = plain.indexOf(wanted, at + 1))
            if (origins[at] >= behind)
                return Optional.of(new Span(origins[at], origins[at + wanted.length() - 1] + 1));
        return Optional.empty();
    }

    private static char alike(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c))
            return ' ';
        if (QUOTES.indexOf(c) >= 0)
            return '"';
        return DASHES.indexOf(c) >= 0 ? '-' : Character.toLowerCase(c);
    }
}
