package org.faktenspur.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.PublishedPassage;
import org.faktenspur.text.Span;

/** A published text of our own, cut where checked passages begin and end. */
final class MarkedText {

    private MarkedText() {
    }

    /** @param check what was found of these words; null where nothing was published of them */
    record Piece(String words, FactCheck check) {
    }

    record Paragraph(List<Piece> pieces) {
    }

    static List<Paragraph> of(String text, List<FactCheck> checks) {
        Map<Span, FactCheck> marks = marks(text, checks);
        List<Paragraph> paragraphs = new ArrayList<>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank())
                paragraphs.add(new Paragraph(pieces(text, new Span(begin, begin + line.length()), marks)));
            begin += line.length() + 1;
        }
        return paragraphs;
    }

    private static List<Piece> pieces(String text, Span line, Map<Span, FactCheck> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = line.begin();
        for (Map.Entry<Span, FactCheck> mark : marks.entrySet()) {
            Span span = mark.getKey();
            if (span.begin() < at || span.end() > line.end())
                continue;
            if (span.begin() > at)
                pieces.add(new Piece(text.substring(at, span.begin()), null));
            pieces.add(new Piece(span.in(text), mark.getValue()));
            at = span.end();
        }
        if (at < line.end())
            pieces.add(new Piece(text.substring(at, line.end()), null));
        return pieces;
    }

    /** Where the checked words stand in this text, which may be another than the one that they were checked in. */
    private static Map<Span, FactCheck> marks(String text, List<FactCheck> checks) {
        Map<Span, FactCheck> marks = new TreeMap<>(Comparator.naturalOrder());
        for (FactCheck check : checks)
            for (PublishedPassage passage : check.isRetracted() ? List.<PublishedPassage> of() : check.passages) {
                int begin = text.startsWith(passage.exact(), passage.start()) ? passage.start()
                        : text.indexOf(passage.exact());
                if (begin >= 0)
                    marks.putIfAbsent(new Span(begin, begin + passage.exact().length()), check);
            }
        return marks;
    }
}
