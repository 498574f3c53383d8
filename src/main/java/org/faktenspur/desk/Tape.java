package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.faktenspur.claim.Coverage;
import org.faktenspur.claim.SentenceState;

/** How far an article is accounted for, as one strip: a piece for each sentence or paragraph, or one for each state. */
record Tape(List<Piece> pieces, String caret) {

    private static final double GAP = 0.6;
    private static final double SEAM = 0.16;
    private static final double SUM_SEAM = 0.8;
    /** Pieces of more sentences than this would be thinner than a hair. */
    private static final int MOST_SENTENCES = 400;
    private static final List<SentenceState> IN_ORDER = List.of(SentenceState.CHECKED, SentenceState.NO_CLAIM,
            SentenceState.IN_WORK, SentenceState.OPEN, SentenceState.DISPUTED, SentenceState.UNREAD);
    /** Of a paragraph, the state that asks for most. */
    private static final List<String> LEAST_FINISHED = List.of("disputed", "unread", "open", "work", "checked", "none");

    /** @param number of the first sentence that it stands for; 0 where it stands for a state */
    record Piece(int number, String state, String label, String x, String width) {
    }

    static Tape of(Manuscript text, int at) {
        List<Manuscript.Item> items = text.blocks().stream().flatMap(block -> block.items().stream()).toList();
        double letters = text.lines().stream().mapToInt(Manuscript.Line::length).sum();
        double scale = Math.max(1, 100 - GAP * Math.min(items.size() - 1, 80)) / Math.max(1, letters);
        double gap = items.size() < 80 ? GAP : Math.min(GAP, 80 * GAP / items.size());
        boolean coarse = text.lines().size() > MOST_SENTENCES;
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        String caret = null;
        for (Manuscript.Item item : items) {
            double from = x;
            for (Manuscript.Line line : item.lines()) {
                double width = line.length() * scale;
                if (!coarse)
                    pieces.add(new Piece(line.number(), line.state(), line.label(), percent(x),
                            percent(Math.max(.1, width - SEAM))));
                if (line.number() == at)
                    caret = percent(x + width / 2);
                x += width;
            }
            if (coarse)
                pieces.add(paragraph(item.lines(), from, x));
            x += gap;
        }
        return new Tape(pieces, caret);
    }

    private static Piece paragraph(List<Manuscript.Line> lines, double from, double to) {
        Manuscript.Line least = lines.stream().min((a, b) -> Integer.compare(LEAST_FINISHED.indexOf(a.state()),
                LEAST_FINISHED.indexOf(b.state()))).orElseThrow();
        return new Piece(lines.get(0).number(), least.state(), least.label(), percent(from), percent(Math.max(.05, to - from)));
    }

    /** One piece for each state, as wide as its share. */
    static Tape sum(Coverage coverage) {
        return sum(counts(coverage));
    }

    static Tape sum(Map<SentenceState, Long> counts) {
        List<Piece> pieces = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        double x = 0;
        for (SentenceState state : IN_ORDER) {
            double share = 100.0 * counts.getOrDefault(state, 0L) / Math.max(1, all);
            if (share > 0)
                pieces.add(new Piece(0, state.key(), null, percent(x), percent(Math.max(.2, share - SUM_SEAM))));
            x += share;
        }
        return new Tape(pieces, null);
    }

    /** The counts in the order of the strip, those of nothing left out. */
    static Map<SentenceState, Long> counts(Coverage coverage) {
        Map<SentenceState, Long> counts = new LinkedHashMap<>();
        IN_ORDER.stream().filter(state -> coverage.count(state) > 0).forEach(state -> counts.put(state, coverage.count(state)));
        return counts;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
