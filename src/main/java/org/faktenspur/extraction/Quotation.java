package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.faktenspur.text.Block;
import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/** Words between quotation marks, within one paragraph but perhaps over several sentences. */
record Quotation(Span outer, Span inner, boolean isUtterance) {

    private static final Pattern MARKS = Pattern.compile("„([^„“”]+)[“”]|»([^»«]+)«|«([^»«]+)»|“([^“”]+)”|\"([^\"\\n]+)\"");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+");
    private static final int SHORTEST_UTTERANCE = 4;

    static List<Quotation> in(String text, List<Block> blocks) {
        List<Quotation> quotations = new ArrayList<>();
        for (Block block : blocks) {
            Matcher marks = MARKS.matcher(text).region(block.span().begin(), block.span().end());
            while (marks.find()) {
                Span outer = new Span(marks.start(), marks.end());
                Span inner = new Span(marks.start() + 1, marks.end() - 1);
                quotations.add(new Quotation(outer, inner, words(inner.in(text)) >= SHORTEST_UTTERANCE));
            }
        }
        return quotations;
    }

    private static long words(String text) {
        return WORDS.matcher(text).results().count();
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

    static boolean covers(List<Quotation> quotations, Token token) {
        return quotations.stream().anyMatch(quotation -> quotation.outer.contains(token.span()));
    }
}
