package org.faktenspur.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.faktenspur.text.Span;

/** Pairs the quotation marks of one paragraph, whatever their style; a pair inside another is found too. */
final class QuotationMarks {

    private static final String MARKS = "„“”\"»«";
    /** How a typewriter sets „ and “. */
    private static final String LOW = ",,";
    private static final String HIGH = "''";

    private final String text;
    private final Span span;
    private final boolean singles;
    private final List<Quotation> pairs = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private QuotationMarks(String text, Span span, boolean singles) {
        this.text = text;
        this.span = span;
        this.singles = singles;
    }

    /**
     * In the order of their beginnings.
     *
     * @param singles whether single marks quote too, as in British English
     * @param goesOn whether the next paragraph opens with a mark again, so that one left open at the head goes to the end
     */
    static List<Quotation> in(String text, Span span, boolean singles, boolean goesOn) {
        QuotationMarks marks = new QuotationMarks(text, span, singles);
        marks.read();
        if (goesOn && !marks.open.isEmpty() && marks.open.peekLast() == span.begin())
            marks.add(span.begin(), 1, span.end(), span.end());
        marks.pairs.sort(Comparator.comparingInt((Quotation pair) -> pair.outer().begin()));
        return marks.pairs;
    }

    /** Whether a paragraph begins with a mark. */
    static boolean openAt(String text, int at, boolean singles) {
        return MARKS.indexOf(text.charAt(at)) >= 0 || text.startsWith(LOW, at)
                || singles && SingleMarks.opensAt(text, at, at);
    }

    private void read() {
        for (int i = span.begin(); i < span.end(); i++)
            if (MARKS.indexOf(text.charAt(i)) >= 0)
                read(i);
            else if (text.charAt(i) == ',' && text.startsWith(LOW, i) && i + 2 < span.end())
                readTyped(i);
            else if (singles && SingleMarks.opensAt(text, i, span.begin()))
                readSingle(i);
    }

    private void read(int at) {
        if (!open.isEmpty() && closes(text.charAt(open.peek()), text.charAt(at)))
            add(open.pop(), 1, at, at + 1);
        else if (canOpen(at))
            open.push(at);
    }

    private void readTyped(int at) {
        int close = text.indexOf(HIGH, at + 2);
        if (close > 0 && close < span.end() && text.lastIndexOf(LOW, close) == at)
            add(at, 2, close, close + 2);
    }

    private void readSingle(int at) {
        int close = SingleMarks.close(text, at, span);
        if (close > 0)
            add(at, 1, close, close + 1);
        else if (at == span.begin())
            open.push(at);
    }

    /** The marks that close in German open in English; which they do is seen from the space around them. */
    private boolean canOpen(int at) {
        char mark = text.charAt(at);
        if (mark == '„' || mark == '»' || mark == '«')
            return true;
        return mark != '”' && (at == span.begin() || !Character.isLetterOrDigit(text.charAt(at - 1))) && at + 1 < text.length()
                && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean closes(char opening, char mark) {
        return switch (opening) {
            case '„' -> mark == '“' || mark == '”' || mark == '"';
            case '“' -> mark == '”' || mark == '“';
            case '»' -> mark == '«';
            case '«' -> mark == '»';
            default -> mark == opening;
        };
    }

    private void add(int begin, int width, int innerEnd, int end) {
        if (innerEnd > begin + width)
            pairs.add(new Quotation(new Span(begin, end), new Span(begin + width, innerEnd)));
    }
}
