package org.faktenspur.text;

/**
 * A line of an article, and what it is in the layout. Its span has no white space at its ends.
 *
 * @param label what stands before its own words: a bullet, a time, a speaker's name; null where there is none
 */
public record Block(Span span, Kind kind, Label label) {

    public Block(Span span, Kind kind) {
        this(span, kind, null);
    }

    /** What a line can be. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        CAPTION,
        BOILERPLATE
    }

    /** What can stand before the words of a line. */
    public enum LabelKind {
        BULLET,
        TIME,
        PLACE,
        /** The name of somebody who is interviewed. */
        SPEAKER,
        /** Somebody who asks, or "Frage". */
        ROLE,
        /** "Antwort", which is said by whomever the article introduces. */
        ANSWER
    }

    /** @param span without the marks that part it from the words */
    public record Label(Span span, LabelKind kind, int end) {
    }

    /** Where the line's own words are. */
    public Span words() {
        return label == null ? span : new Span(Math.min(label.end(), span.end()), span.end());
    }

    Block as(Kind other) {
        return new Block(span, other, label);
    }
}
