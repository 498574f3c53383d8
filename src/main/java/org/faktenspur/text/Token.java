package org.faktenspur.text;

import java.util.Locale;

/**
 * A word, number or punctuation mark of a text.
 *
 * @param begin and end in UTF-16 offsets of the text
 * @param tag the universal part of speech ("VERB", "PROPN", …); never null
 * @param lower the word in lower case, which rules ask for all the time
 */
public record Token(int begin, int end, String word, String tag, String lower) {

    public Token(int begin, int end, String word, String tag) {
        this(begin, end, word, tag, word.toLowerCase(Locale.ROOT));
    }

    public Span span() {
        return new Span(begin, end);
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
