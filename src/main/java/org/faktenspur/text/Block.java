package org.faktenspur.text;

/** A line of an article, and what it is in the layout. Its span has no white space at its ends. */
public record Block(Span span, Kind kind) {

    /** What a line can be. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        CAPTION,
        BOILERPLATE
    }
}
