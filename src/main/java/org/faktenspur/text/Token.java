package org.faktenspur.text;

import java.util.Locale;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param begin and end in UTF-16 offsets of the text
 * @param tag the universal part of speech ("VERB", "PROPN", …); never null
 */
public record Token(int begin, int end, String word, String tag) {

    public Span span() {
        return new Span(begin, end);
    }

    /** In lower case. */
    public String lower() {
        return word.toLowerCase(Locale.ROOT);
    }

    public boolean is(String other) {
        return word.equalsIgnoreCase(other);
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    public boolean isVerb() {
        return tag.equals("VERB") || tag.equals("AUX");
    }

    /** The models confuse common and proper nouns, so these are one class. */
    public boolean isNoun() {
        return tag.equals("NOUN") || tag.equals("PROPN");
    }

    public boolean startsUpperCase() {
        return Character.isUpperCase(word.codePointAt(0));
    }
}
