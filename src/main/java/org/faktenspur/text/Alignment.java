package org.faktenspur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which words of a text are still there in its next version, and where. Sentences are matched first, then the words between
 * those that match, then sentences that stand elsewhere now, even with a word or two changed. All spans are UTF-16 offsets.
 */
public final class Alignment {

    private final SentenceWords before;
    private final SentenceWords after;
    private final WordMatches words;

    /** A stretch of one of the texts, or of both. */
    public record Piece(Kind kind, Span before, Span after) {

        /** What happened to a stretch. */
        public enum Kind {
            SAME,
            GONE,
            NEW
        }
    }

    private Alignment(SentenceWords before, SentenceWords after) {
        this.before = before;
        this.after = after;
        this.words = new WordMatches(before, after);
    }

    /** @param sentences of either text, in order, none overlapping another */
    public static Alignment of(String before, List<Span> sentences, String after, List<Span> sentencesAfter) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<List<Integer>, Integer> keys = new HashMap<>();
        return new Alignment(SentenceWords.of(before, sentences, numbers, keys),
                SentenceWords.of(after, sentencesAfter, numbers, keys));
    }

    /** The new sentence that has exactly the words of an old one, there or elsewhere; -1 when there is none. */
    public int sameSentence(int sentence) {
        return words.sameSentence[sentence];
    }

    /** Whether an old sentence's match stands in another order among its neighbours. */
    public boolean hasMoved(Span old) {
        Span range = before.words().touchedBy(old);
        for (int word = range.begin(); word < range.end(); word++)
            if (words.partner[word] >= 0 && words.partner[word] != words.inOrder[word])
                return true;
        return false;
    }

    /** As {@link #inPlace}, if their whole sentence is still there, and only once, so that nothing else can be meant. */
    public Optional<Span> inCertainPlace(Span old) {
        Span range = before.words().touchedBy(old);
        if (range.length() == 0 || before.spans().isEmpty())
            return Optional.empty();
        int sentence = before.of(range.begin());
        boolean certain = words.sameSentence[sentence] >= 0 && before.of(range.end() - 1) == sentence
                && after.timesOf(before.keys()[sentence]) == 1;
        return certain ? inPlace(old) : Optional.empty();
    }

    /** Where exactly these words stand now, if they stand together at the place that follows from what is around them. */
    public Optional<Span> inPlace(Span old) {
        Span range = before.words().touchedBy(old);
        if (range.length() == 0 || words.partner[range.begin()] < 0)
            return Optional.empty();
        for (int word = range.begin(); word < range.end(); word++)
            if (words.partner[word] != words.partner[range.begin()] + word - range.begin())
                return Optional.empty();
        return Optional.of(at(old, range, words.partner[range.begin()]));
    }

    /** The offsets of an old span within its first and last word are kept. */
    private Span at(Span old, Span range, int first) {
        int last = first + range.length() - 1;
        int begin = after.words().begin(first) + Math.max(0, old.begin() - before.words().begin(range.begin()));
        int end = after.words().end(last) - Math.max(0, before.words().end(range.end() - 1) - old.end());
        return new Span(begin, end);
    }

    /** Everywhere else these very words stand and were not before. */
    public List<Span> elsewhere(Span old) {
        Span range = before.words().touchedBy(old);
        List<Span> found = new ArrayList<>();
        int[] wanted = before.words().in(range);
        int[] ids = after.words().ids;
        for (int first = 0; wanted.length > 0 && first + wanted.length <= ids.length; first++)
            if (ids[first] == wanted[0] && Arrays.equals(ids, first, first + wanted.length, wanted, 0, wanted.length)
                    && !stoodElsewhere(first, range))
                found.add(at(old, range, first));
        return found;
    }

    /** Whether these words of the new text are other words of the old one, which had them twice. */
    private boolean stoodElsewhere(int first, Span range) {
        if (words.origin[first] < 0 || words.origin[first] == range.begin())
            return false;
        for (int i = 0; i < range.length(); i++)
            if (words.origin[first + i] != words.origin[first] + i)
                return false;
        return true;
    }

    /** What became of words that were changed; empty when they, and the sentence around them, are gone. */
    public Optional<Span> changed(Span old) {
        Span range = before.words().touchedBy(old);
        if (range.length() == 0 || before.spans().isEmpty())
            return Optional.empty();
        return new ChangedWords(words).of(range)
                .map(image -> new Span(after.words().begin(image.begin()), after.words().end(image.end() - 1)));
    }

    /** The two texts as one reading: what stayed, what went, what came, in order. */
    public List<Piece> pieces() {
        return Pieces.of(words);
    }
}
