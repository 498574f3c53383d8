package org.faktenspur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.faktenspur.text.Language;

/** Shows where in a text the words stand that somebody looked for; as runs of text, so that nothing in it is ever markup. */
public final class Highlights {

    private static final int FRAGMENT = 180;
    private static final int LONGEST = 500_000;

    private final Query query;

    Highlights(Query query) {
        this.query = query;
    }

    /** @param hit whether it is what was looked for */
    public record Run(String text, boolean hit) {
    }

    /** The whole text, with its hits. */
    public List<Run> whole(String text, Language language) {
        List<Run> runs = runs(text, language, WholeBreakIterator::new, 1);
        return runs.isEmpty() ? List.of(new Run(text, false)) : runs;
    }

    /** The best stretches of a text; empty where it has none of the words. */
    public List<Run> best(String text, Language language) {
        return runs(text, language, () -> LengthGoalBreakIterator.createClosestToLength(
                BreakIterator.getSentenceInstance(language.locale()), FRAGMENT, 0.3f), 2);
    }

    @SuppressWarnings("unchecked")
    private List<Run> runs(String text, Language language, java.util.function.Supplier<BreakIterator> breaks, int most) {
        if (text == null || text.isBlank())
            return List.of();
        UnifiedHighlighter highlighter = new UnifiedHighlighter.Builder(null, TextAnalyzer.of(language))
                .withFieldMatcher(field -> field.endsWith("_" + language.code())).withBreakIterator(breaks)
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(0).withFormatter(new Runs()).build();
        try {
            Object runs = highlighter.highlightWithoutSearcher(Entry.field(Kind.CLAIM.shelf(), Entry.LEAD, language), query,
                    text, most);
            return runs == null ? List.of() : (List<Run>) runs;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail", e);
        }
    }

    /** A word can be a hit in several ways at once; it is shown as one. */
    private static class Runs extends PassageFormatter {

        @Override
        public List<Run> format(Passage[] passages, String content) {
            List<Run> runs = new ArrayList<>();
            int last = -1;
            for (Passage passage : passages) {
                if (last >= 0 && passage.getStartOffset() > last)
                    runs.add(new Run(" … ", false));
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int begin = Math.max(at, passage.getMatchStarts()[i]);
                    int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                    if (end <= begin)
                        continue;
                    add(runs, content.substring(at, begin), false);
                    add(runs, content.substring(begin, end), true);
                    at = end;
                }
                add(runs, content.substring(at, passage.getEndOffset()), false);
                last = passage.getEndOffset();
            }
            return runs;
        }

        private static void add(List<Run> runs, String text, boolean hit) {
            if (!text.isEmpty())
                runs.add(new Run(text, hit));
        }
    }
}
