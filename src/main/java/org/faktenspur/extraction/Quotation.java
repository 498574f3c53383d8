package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.faktenspur.text.Block;
import org.faktenspur.text.Language;
import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/**
 * Words between quotation marks, over one sentence or several. A quotation that a paragraph leaves open goes to its end if the
 * next paragraph opens with a mark again, as long quotations are set. A quotation inside another belongs to it.
 */
record Quotation(Span outer, Span inner) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SHORTEST_FRAGMENT = 2;
    private static final int SHORTEST_SENTENCE = 4;
    private static final int LONG = 7;
    private static final String STOPS = ".!?…";

    static List<Quotation> in(String text, List<Block> blocks, Language language) {
        boolean singles = language == Language.EN;
        List<Quotation> quotations = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean goesOn = i + 1 < blocks.size()
                    && QuotationMarks.openAt(text, blocks.get(i + 1).span().begin(), singles);
            for (Quotation closed : QuotationMarks.in(text, blocks.get(i).span(), singles, goesOn))
                if (quotations.isEmpty() || quotations.get(quotations.size() - 1).outer.end() <= closed.outer.begin())
                    quotations.add(closed);
        }
        return quotations;
    }

    /**
     * Whether these are words that somebody said rather than a name, a title or a word at a distance: they are many, or begin
     * in
     * the middle of a sentence, or end as a sentence does.
     *
     * @param attributed whether the words around them say that somebody speaks
     */
    boolean isSpeech(String text, boolean attributed) {
        String words = inner.in(text);
        int count = (int) WORD.matcher(words).results().count();
        if (Character.isLowerCase(words.codePointAt(0)) || words.startsWith("…") || words.startsWith("["))
            return count >= (attributed ? SHORTEST_FRAGMENT : SHORTEST_FRAGMENT + 1);
        boolean closed = STOPS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return count >= (attributed && closed ? SHORTEST_SENTENCE - 1 : SHORTEST_SENTENCE)
                && (attributed || closed || count >= LONG);
    }

    /** Whether words of speech end in a mark of their own or, as in German, have a comma behind their marks. */
    boolean isClosed(String text) {
        boolean comma = outer.end() < text.length() && text.charAt(outer.end()) == ',';
        return (comma || (STOPS + ",").indexOf(text.charAt(inner.end() - 1)) >= 0)
                && WORD.matcher(inner.in(text)).results().count() >= SHORTEST_FRAGMENT;
    }

    /** Those that share words with a span; the list is in order, so the first is found by halving. */
    static List<Quotation> touching(List<Quotation> quotations, Span span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).outer.end() <= span.begin())
                low = middle + 1;
            else
                high = middle;
        }
        int last = low;
        while (last < quotations.size() && quotations.get(last).outer.begin() < span.end())
            last++;
        return quotations.subList(low, last);
    }

    boolean beginsIn(Span span) {
        return outer.begin() >= span.begin() && outer.begin() < span.end();
    }

    boolean covers(Token token) {
        return outer.begin() <= token.begin() && token.end() <= outer.end();
    }
}
