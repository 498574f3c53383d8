package org.faktenspur.extraction;

import java.util.List;
import java.util.Set;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/** A sentence with the marks in it: which of its words stand in quotation marks or brackets, and where a clause can end. */
class MarkedSentence {

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "–", "—", "-");
    private static final Set<String> STRONG = Set.of(";", ":");

    final Parsed sentence;
    final List<Quotation> quotations;
    /** Behind the last word. */
    final int end;
    /** The number of the quotation that covers a token, or -1. */
    private final int[] quoted;
    private final boolean[] bracketed;

    MarkedSentence(Parsed sentence, List<Quotation> quotations) {
        this.sentence = sentence;
        this.quotations = quotations;
        this.end = sentence.endOfWords();
        this.quoted = new int[sentence.size()];
        this.bracketed = new boolean[sentence.size()];
        int depth = 0;
        int quotation = 0;
        for (int i = 0; i < quoted.length; i++) {
            Token token = sentence.at(i);
            while (quotation < quotations.size() && quotations.get(quotation).outer().end() <= token.begin())
                quotation++;
            quoted[i] = quotation < quotations.size() && quotations.get(quotation).covers(token) ? quotation : -1;
            depth = Math.max(0, depth + (token.word().equals("(") ? 1 : 0));
            bracketed[i] = depth > 0;
            depth = Math.max(0, depth - (token.word().equals(")") ? 1 : 0));
        }
    }

    /** Whether the sentence itself says this word, outside of quotations and brackets. */
    boolean isOpen(int i) {
        return i >= 0 && i < end && quoted[i] < 0 && !bracketed[i];
    }

    boolean isQuoted(int i) {
        return i >= 0 && i < sentence.size() && quoted[i] >= 0;
    }

    boolean isBracketed(int i) {
        return bracketed[i];
    }

    /** The quotation that covers a token. */
    Quotation quotation(int i) {
        return quotations.get(quoted[i]);
    }

    boolean isMark(int i, String mark) {
        return isOpen(i) && sentence.at(i).word().equals(mark);
    }

    boolean isComma(int i) {
        return isMark(i, ",");
    }

    /** Whether a clause can end here: at a comma, colon, semicolon or dash, and at both ends of the sentence. */
    boolean isBreak(int i) {
        return i < 0 || i >= end || isOpen(i) && BREAKS.contains(sentence.at(i).word()) && !isHyphen(i);
    }

    /** "81-jährige": a mark without space on either side joins. */
    private boolean isHyphen(int i) {
        return sentence.at(i).word().equals("-") && i > 0 && sentence.at(i - 1).end() == sentence.at(i).begin();
    }

    boolean isStrongBreak(int i) {
        return i < 0 || i >= end || isOpen(i) && STRONG.contains(sentence.at(i).word());
    }

    /** The first clause break at or behind a token. */
    int nextBreak(int from) {
        int i = from;
        while (i < end && !isBreak(i))
            i++;
        return i;
    }

    /** The span of some tokens without the marks at their edges; null where no words are left. */
    Span words(int from, int to) {
        int first = from;
        int last = Math.min(to, end);
        while (first < last && !sentence.at(first).isWord() && !"„“”\"»«([".contains(sentence.at(first).word()))
            first++;
        while (last > first && ",:;–—-".contains(sentence.at(last - 1).word()))
            last--;
        return last > first ? sentence.between(first, last) : null;
    }
}
