package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.faktenspur.article.Passage;
import org.faktenspur.claim.Sentence;
import org.faktenspur.claim.SentenceState;
import org.faktenspur.extraction.SentenceKind;
import org.faktenspur.text.Span;

/** An article's text as it is set: headings, paragraphs and lists, each sentence with its number, state and words. */
record Manuscript(List<Block> blocks, List<Line> lines) {

    private static final Pattern BULLET = Pattern.compile("[-–—•*·▪◦]\\s+");

    /** @param tag the element that it becomes */
    record Block(String tag, List<Item> items) {

        public boolean isList() {
            return tag.equals("ul");
        }
    }

    /** What stands in one element: a paragraph's sentences, a list item's. */
    record Item(List<Line> lines) {
    }

    /**
     * A sentence.
     *
     * @param number from 1, as people count
     * @param state as styles name it; label as people do
     * @param from how many characters of it are not shown: a list item's own bullet
     */
    record Line(int number, Sentence sentence, String state, String label, int from, List<Run> runs, boolean focus) {

        public boolean marked() {
            return sentence.passage().isMarked();
        }

        public int length() {
            return sentence.passage().end - sentence.passage().begin;
        }

        public String words() {
            StringBuilder words = new StringBuilder();
            runs.forEach(run -> words.append(run.words));
            return words.toString();
        }
    }

    /** Words of a sentence that are the focused claim's, or are not. */
    record Run(String words, boolean claim) {
    }

    /** @param focus the words of the claim in focus; at the number of the sentence in focus, or 0 */
    static Manuscript of(String text, List<Sentence> sentences, int at, List<Span> focus,
            Function<SentenceState, String> label) {
        List<Line> lines = new ArrayList<>(sentences.size());
        List<Block> blocks = new ArrayList<>();
        Passage before = null;
        for (Sentence sentence : sentences) {
            Passage passage = sentence.passage();
            boolean sameLine = before != null && before.kind == passage.kind
                    && text.substring(before.end, passage.begin).indexOf('\n') < 0;
            int begin = passage.kind == SentenceKind.LIST_ITEM && !sameLine
                    ? behindBullet(text, passage)
                    : passage.begin;
            Line line = new Line(passage.index + 1, sentence, sentence.state().key(), label.apply(sentence.state()),
                    begin - passage.begin, runs(text, new Span(begin, passage.end), focus), passage.index + 1 == at);
            lines.add(line);
            add(blocks, tag(passage), sameLine, line);
            before = passage;
        }
        return new Manuscript(blocks, lines);
    }

    private static void add(List<Block> blocks, String tag, boolean sameLine, Line line) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean goesOn = last != null && last.tag.equals(tag) && (sameLine || last.isList());
        if (!goesOn)
            blocks.add(last = new Block(tag, new ArrayList<>()));
        if (!goesOn || !sameLine)
            last.items.add(new Item(new ArrayList<>()));
        last.items.get(last.items.size() - 1).lines.add(line);
    }

    private static String tag(Passage passage) {
        if (passage.kind == SentenceKind.LIST_ITEM)
            return "ul";
        if (passage.kind == SentenceKind.HEADING)
            return passage.index == 0 ? "h1" : "h2";
        return "p";
    }

    private static int behindBullet(String text, Passage item) {
        Matcher bullet = BULLET.matcher(text).region(item.begin, item.end);
        return bullet.lookingAt() ? bullet.end() : item.begin;
    }

    private static List<Run> runs(String text, Span sentence, List<Span> focus) {
        List<Run> runs = new ArrayList<>();
        int at = sentence.begin();
        for (Span span : focus) {
            int begin = Math.max(at, span.begin());
            int end = Math.min(sentence.end(), span.end());
            if (begin >= end)
                continue;
            if (begin > at)
                runs.add(new Run(text.substring(at, begin), false));
            runs.add(new Run(text.substring(begin, end), true));
            at = end;
        }
        if (at < sentence.end())
            runs.add(new Run(text.substring(at, sentence.end()), false));
        return runs;
    }
}
