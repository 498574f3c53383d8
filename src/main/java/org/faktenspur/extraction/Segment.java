package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.text.Token;

/**
 * A stretch of a sentence between commas, strong marks and coordinating conjunctions; what is in brackets is not cut.
 *
 * @param from the index of its first token, behind the marks and the conjunction before it
 * @param to the index behind its last token
 * @param coordinator the index of the conjunction before it, or -1
 * @param border the mark before it
 */
record Segment(int from, int to, int coordinator, Border border) {

    /** What parts a segment from the one before. */
    enum Border {
        START,
        CONJUNCTION,
        COMMA,
        /** May set in something that is no part of the clause around it. */
        DASH,
        STRONG
    }

    private static final Set<String> STRONG = Set.of(";", ":", "…", "...");
    private static final Set<String> DASHES = Set.of("–", "—", "-");
    /** These are conjunctions only behind a mark; inside a clause they are adverbs. */
    private static final Set<String> ALSO_ADVERBS = Set.of("aber", "doch", "jedoch", "denn", "sondern", "but", "yet", "so");

    static List<Segment> of(Grammar grammar, Parsed sentence) {
        List<Segment> segments = new ArrayList<>();
        Border border = Border.START;
        int coordinator = -1;
        int from = 0;
        int depth = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.at(i);
            depth = Math.max(0,
                    depth + (token.word().equals("(") && closes(sentence, i) ? 1 : token.word().equals(")") ? -1 : 0));
            Border next = depth > 0 ? null : border(grammar, sentence, i, from);
            if (next == null)
                continue;
            if (i > from) {
                segments.add(new Segment(from, i, coordinator, border));
                border = next;
                coordinator = -1;
            } else if (next.compareTo(border) > 0)
                border = next;
            if (next == Border.CONJUNCTION)
                coordinator = i;
            from = i + 1;
        }
        if (from < sentence.size())
            segments.add(new Segment(from, sentence.size(), coordinator, border));
        return segments;
    }

    private static boolean closes(Parsed sentence, int open) {
        for (int i = open + 1; i < sentence.size(); i++)
            if (sentence.at(i).word().equals(")"))
                return true;
        return false;
    }

    private static Border border(Grammar grammar, Parsed sentence, int i, int from) {
        Token token = sentence.at(i);
        if (token.word().equals(","))
            return Border.COMMA;
        if (STRONG.contains(token.word()))
            return Border.STRONG;
        if (DASHES.contains(token.word()))
            return i > 0 && token.word().equals("-") && sentence.at(i - 1).end() == token.begin() ? null : Border.DASH;
        boolean conjunction = i > 0 && !token.startsUpperCase() && grammar.has("coordinators", token.lower())
                && (i == from || !ALSO_ADVERBS.contains(token.lower()));
        return conjunction && !isTwin(sentence, i) ? Border.CONJUNCTION : null;
    }

    /** "nach und nach", "ab und zu": a fixed phrase. */
    private static boolean isTwin(Parsed sentence, int i) {
        if (i + 1 >= sentence.size())
            return true;
        String before = sentence.at(i - 1).lower();
        String behind = sentence.at(i + 1).lower();
        return before.equals(behind) || before.equals("ab") && behind.equals("zu") || before.equals("hin")
                && (behind.equals("her") || behind.equals("wieder")) || before.equals("nach") && behind.equals("nach")
                || sentence.at(i - 1).word().equals("-");
    }

    /** Whether the mark before it is stronger than a comma. */
    boolean isBehindStrongMark() {
        return border.compareTo(Border.DASH) >= 0;
    }

    int size() {
        return to - from;
    }
}
