package org.faktenspur.text;

/**
 * A stretch of a text, as half-open UTF-16 offsets <code>[begin, end)</code>, so that
 * <code>text.substring(begin, end)</code> is what it covers.
 */
public record Span(int begin, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException when begin is negative or end is before begin */
    public Span {
        if (begin < 0 || end < begin)
            throw new IllegalArgumentException("Not a span: [" + begin + ", " + end + ")");
    }

    /** In UTF-16 code units. */
    public int length() {
        return end - begin;
    }

    /** @throws StringIndexOutOfBoundsException when the span reaches beyond the text */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** @throws IllegalArgumentException when it would begin before 0 */
    public Span movedBy(int characters) {
        return new Span(begin + characters, end + characters);
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
