package org.faktenspur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of a text are still there in its next version, and where. Sentences are matched first, then the words between
 * those that match, then sentences that stand elsewhere now, even with a word or two changed. All spans are UTF-16 offsets.
 */
public final class Alignment {

    /** How alike a sentence that moved must be to be taken for the same: shared words, twice, by all words of both. */
    private static final double SAME_SENTENCE = 0.6;
    private static final double SAME_QUOTE = 0.5;
    /** Of a word that stands in many sentences, this many are looked at: it says little about which one is meant. */
    private static final int COMMON = 40;

    private final Sentences before;
    private final Sentences after;
    /** For each word of the old text its match in the new one, ascending. */
    private final int[] inOrder;
    /** The same with sentences that moved. */
    private final int[] partner;
    private final int[] origin;
    /** For each old sentence the new one with the same words, or -1. */
    private final int[] sameSentence;

    /** A text's sentences and their words. */
    private record Sentences(List<Span> spans, Words words, int[] keys, Map<Integer, Integer> times) {

        static Sentences of(String text, List<Span> spans, Map<String, Integer> numbers, Map<List<Integer>, Integer> keys) {
            Words words = Words.of(text, numbers);
            int[] own = spans.stream().mapToInt(span -> {
                List<Integer> key = Arrays.stream(words.in(words.touchedBy(span))).boxed().toList();
                return keys.computeIfAbsent(key, sentence -> keys.size());
            }).toArray();
            Map<Integer, Integer> times = new HashMap<>();
            for (int key : own)
                times.merge(key, 1, Integer::sum);
            return new Sentences(spans, words, own, times);
        }

        int timesOf(int key) {
            return times.getOrDefault(key, 0);
        }

        Span range(int sentence) {
            return words.touchedBy(spans.get(sentence));
        }

        /** The sentence that a word belongs to, or the one before it. */
        int of(int word) {
            int low = 0;
            int high = spans.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                if (spans.get(middle).begin() <= words.begin(word))
                    low = middle;
                else
                    high = middle - 1;
            }
            return low;
        }
    }

    private Alignment(Sentences before, Sentences after) {
        this.before = before;
        this.after = after;
        this.sameSentence = Patience.match(before.keys, after.keys);
        this.inOrder = matchWords();
        this.partner = inOrder.clone();
        this.origin = new int[after.words.size()];
        Arrays.fill(origin, -1);
        for (int word = 0; word < partner.length; word++)
            if (partner[word] >= 0)
                origin[partner[word]] = word;
        new Moves().find();
    }

    /** @param sentences of either text, in order, none overlapping another */
    public static Alignment of(String before, List<Span> sentences, String after, List<Span> sentencesAfter) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<List<Integer>, Integer> keys = new HashMap<>();
        return new Alignment(Sentences.of(before, sentences, numbers, keys),
                Sentences.of(after, sentencesAfter, numbers, keys));
    }

    /** Between sentences that match, word by word. */
    private int[] matchWords() {
        int[] matches = new int[before.words.size()];
        Arrays.fill(matches, -1);
        int a = 0;
        int b = 0;
        for (int sentence = 0; sentence < sameSentence.length; sentence++) {
            if (sameSentence[sentence] < 0)
                continue;
            Span here = before.range(sentence);
            Span there = after.range(sameSentence[sentence]);
            match(matches, new Span(a, Math.max(a, here.begin())), new Span(b, Math.max(b, there.begin())));
            match(matches, here, there);
            a = here.end();
            b = there.end();
        }
        match(matches, new Span(a, Math.max(a, matches.length)), new Span(b, Math.max(b, after.words.size())));
        return matches;
    }

    private void match(int[] matches, Span here, Span there) {
        int[] local = Patience.match(before.words.in(here), after.words.in(there));
        for (int i = 0; i < local.length; i++)
            if (local[i] >= 0)
                matches[here.begin() + i] = there.begin() + local[i];
    }

    /** Sentences that stand elsewhere now. */
    private final class Moves {

        private final boolean[] taken = new boolean[after.spans.size()];
        private final Map<Integer, List<Integer>> newSentencesWith = new HashMap<>();

        void find() {
            for (int sentence : sameSentence)
                if (sentence >= 0)
                    taken[sentence] = true;
            for (int sentence = 0; sentence < taken.length; sentence++)
                if (!taken[sentence] && isMostlyNew(sentence))
                    for (int word : Arrays.stream(after.words.in(after.range(sentence))).distinct().toArray())
                        newSentencesWith.computeIfAbsent(word, any -> new ArrayList<>()).add(sentence);
            List<Match> matches = new ArrayList<>();
            for (int sentence = 0; sentence < sameSentence.length; sentence++)
                if (sameSentence[sentence] < 0 && isMostlyGone(sentence))
                    matches.addAll(matches(sentence));
            matches.sort(Comparator.comparingDouble(Match::likeness).reversed());
            boolean[] moved = new boolean[sameSentence.length];
            for (Match match : matches)
                if (!moved[match.sentence] && !taken[match.other]) {
                    moved[match.sentence] = taken[match.other] = true;
                    adopt(match.sentence, match.other);
                }
        }

        private record Match(int sentence, int other, double likeness) {
        }

        private boolean isMostlyNew(int sentence) {
            Span range = after.range(sentence);
            return 2 * Arrays.stream(origin, range.begin(), range.end()).filter(word -> word >= 0).count() <= range.length();
        }

        private boolean isMostlyGone(int sentence) {
            Span range = before.range(sentence);
            return 2 * Arrays.stream(partner, range.begin(), range.end()).filter(word -> word >= 0).count() <= range.length();
        }

        /** New sentences that share a word which is not in every other one, and are alike enough. */
        private List<Match> matches(int sentence) {
            Set<Integer> candidates = new HashSet<>();
            for (int word : Arrays.stream(before.words.in(before.range(sentence))).distinct().toArray()) {
                List<Integer> with = newSentencesWith.getOrDefault(word, List.of());
                candidates.addAll(with.subList(0, Math.min(COMMON, with.size())));
            }
            return candidates.stream().map(other -> new Match(sentence, other, likeness(sentence, other)))
                    .filter(match -> match.likeness >= SAME_SENTENCE).toList();
        }

        private double likeness(int sentence, int other) {
            if (before.keys[sentence] == after.keys[other])
                return 1;
            int[] here = before.words.in(before.range(sentence));
            int[] there = after.words.in(after.range(other));
            long same = Arrays.stream(Patience.match(here, there)).filter(word -> word >= 0).count();
            return 2.0 * same / (here.length + there.length);
        }

        private void adopt(int sentence, int other) {
            Span here = before.range(sentence);
            if (before.keys[sentence] == after.keys[other])
                sameSentence[sentence] = other;
            for (int word = here.begin(); word < here.end(); word++)
                if (partner[word] >= 0)
                    origin[partner[word]] = -1;
            Arrays.fill(partner, here.begin(), here.end(), -1);
            match(partner, here, after.range(other));
            for (int word = here.begin(); word < here.end(); word++)
                if (partner[word] >= 0)
                    origin[partner[word]] = word;
        }
    }

    /** The new sentence that has exactly the words of an old one, there or elsewhere; -1 when there is none. */
    public int sameSentence(int sentence) {
        return sameSentence[sentence];
    }

    /** Whether an old sentence's match stands in another order among its neighbours. */
    public boolean hasMoved(Span old) {
        Span range = before.words.touchedBy(old);
        for (int word = range.begin(); word < range.end(); word++)
            if (partner[word] >= 0 && partner[word] != inOrder[word])
                return true;
        return false;
    }

    /** As {@link #inPlace}, if their whole sentence is still there, and only once, so that nothing else can be meant. */
    public Optional<Span> inCertainPlace(Span old) {
        Span range = before.words.touchedBy(old);
        if (range.length() == 0 || before.spans.isEmpty())
            return Optional.empty();
        int sentence = before.of(range.begin());
        boolean certain = sameSentence[sentence] >= 0 && before.of(range.end() - 1) == sentence
                && after.timesOf(before.keys[sentence]) == 1;
        return certain ? inPlace(old) : Optional.empty();
    }

    /** Where exactly these words stand now, if they stand together at the place that follows from what is around them. */
    public Optional<Span> inPlace(Span old) {
        Span range = before.words.touchedBy(old);
        if (range.length() == 0 || partner[range.begin()] < 0)
            return Optional.empty();
        for (int word = range.begin(); word < range.end(); word++)
            if (partner[word] != partner[range.begin()] + word - range.begin())
                return Optional.empty();
        return Optional.of(at(old, range, partner[range.begin()]));
    }

    /** The offsets of an old span within its first and last word are kept. */
    private Span at(Span old, Span range, int first) {
        int last = first + range.length() - 1;
        int begin = after.words.begin(first) + Math.max(0, old.begin() - before.words.begin(range.begin()));
        int end = after.words.end(last) - Math.max(0, before.words.end(range.end() - 1) - old.end());
        return new Span(begin, end);
    }

    /** Everywhere else these very words stand and were not before. */
    public List<Span> elsewhere(Span old) {
        Span range = before.words.touchedBy(old);
        List<Span> found = new ArrayList<>();
        int[] wanted = before.words.in(range);
        int[] ids = after.words.ids;
        for (int first = 0; wanted.length > 0 && first + wanted.length <= ids.length; first++)
            if (ids[first] == wanted[0] && Arrays.equals(ids, first, first + wanted.length, wanted, 0, wanted.length)
                    && !stoodElsewhere(first, range))
                found.add(at(old, range, first));
        return found;
    }

    /** Whether these words of the new text are other words of the old one, which had them twice. */
    private boolean stoodElsewhere(int first, Span range) {
        if (origin[first] < 0 || origin[first] == range.begin())
            return false;
        for (int i = 0; i < range.length(); i++)
            if (origin[first + i] != origin[first] + i)
                return false;
        return true;
    }

    /** What became of words that were changed; empty when they, and the sentence around them, are gone. */
    public Optional<Span> changed(Span old) {
        Span range = before.words.touchedBy(old);
        if (range.length() == 0 || before.spans.isEmpty())
            return Optional.empty();
        Span image = image(range);
        if (image.length() == 0)
            return Optional.empty();
        Span sentence = before.range(before.of(range.begin()));
        boolean sentenceIsThere = likeness(sentence, image(sentence)) >= SAME_QUOTE
                && image.length() <= 3 * range.length() + 3;
        if (likeness(range, image) < SAME_QUOTE && !sentenceIsThere)
            return Optional.empty();
        return Optional.of(new Span(after.words.begin(image.begin()), after.words.end(image.end() - 1)));
    }

    /** The words of the new text that stand where these stood: from the first to the last match, and up to what is beside. */
    private Span image(Span range) {
        Span sentences = new Span(before.range(before.of(range.begin())).begin(),
                before.range(before.of(range.end() - 1)).end());
        int first = range.begin();
        while (first < range.end() && partner[first] < 0)
            first++;
        int last = range.end() - 1;
        while (last >= range.begin() && partner[last] < 0)
            last--;
        int begin = first < range.end() ? partner[first] : -1;
        int end = last >= range.begin() ? partner[last] + 1 : -1;
        if (first > range.begin() && range.begin() > sentences.begin() && partner[range.begin() - 1] >= 0)
            begin = partner[range.begin() - 1] + 1;
        if (last < range.end() - 1 && range.end() < sentences.end() && partner[range.end()] >= 0)
            end = partner[range.end()];
        else if (begin >= 0 && end < 0)
            end = after.range(after.of(begin)).end();
        if (begin < 0 && end >= 0)
            begin = after.range(after.of(Math.max(0, end - 1))).begin();
        return begin < 0 || end <= begin ? new Span(0, 0) : new Span(begin, end);
    }

    private double likeness(Span range, Span image) {
        long same = Arrays.stream(partner, range.begin(), range.end())
                .filter(word -> word >= image.begin() && word < image.end()).count();
        return 2.0 * same / Math.max(1, range.length() + image.length());
    }

    /** A stretch of one of the texts, or of both. */
    public record Piece(Kind kind, Span before, Span after) {

        /** What happened to a stretch. */
        public enum Kind {
            SAME,
            GONE,
            NEW
        }
    }

    /** The two texts as one reading: what stayed, what went, what came, in order. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int a = 0;
        int b = 0;
        while (a < inOrder.length || b < after.words.size()) {
            int from = a;
            int there = b;
            while (a < inOrder.length && inOrder[a] == b && b < after.words.size()) {
                a++;
                b++;
            }
            add(pieces, Piece.Kind.SAME, from, a, there, b);
            from = a;
            while (a < inOrder.length && inOrder[a] < 0)
                a++;
            add(pieces, Piece.Kind.GONE, from, a, b, b);
            there = b;
            b = a < inOrder.length ? inOrder[a] : after.words.size();
            add(pieces, Piece.Kind.NEW, a, a, there, b);
        }
        return pieces;
    }

    private void add(List<Piece> pieces, Piece.Kind kind, int a, int aEnd, int b, int bEnd) {
        if (aEnd > a || bEnd > b)
            pieces.add(new Piece(kind, stretch(before.words, a, aEnd), stretch(after.words, b, bEnd)));
    }

    private static Span stretch(Words words, int from, int to) {
        return to > from ? new Span(words.begin(from), words.end(to - 1)) : new Span(0, 0);
    }
}
