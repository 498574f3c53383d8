package org.faktenspur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds sentences that stand elsewhere in the next version, even with a word or two changed. */
final class MovedSentences {

    /** How alike a sentence that moved must be to be taken for the same: shared words, twice, by all words of both. */
    private static final double SAME_SENTENCE = 0.6;
    /** Of a word that stands in many sentences, this many are looked at: it says little about which one is meant. */
    private static final int COMMON = 40;

    private final WordMatches words;
    /** New sentences that are matched already. */
    private final boolean[] taken;
    private final Map<Integer, List<Integer>> newSentencesWith = new HashMap<>();

    private record Match(int sentence, int other, double likeness) {
    }

    MovedSentences(WordMatches words) {
        this.words = words;
        this.taken = new boolean[words.after.spans().size()];
        for (int sentence : words.sameSentence)
            if (sentence >= 0)
                taken[sentence] = true;
        for (int sentence = 0; sentence < taken.length; sentence++)
            if (!taken[sentence] && words.isMostlyNew(sentence))
                for (int word : Arrays.stream(words.after.ids(sentence)).distinct().toArray())
                    newSentencesWith.computeIfAbsent(word, any -> new ArrayList<>()).add(sentence);
    }

    /** Matches the words of those that are found, the most alike first. */
    void adopt() {
        List<Match> matches = new ArrayList<>();
        boolean[] moved = new boolean[words.sameSentence.length];
        for (int sentence = 0; sentence < moved.length; sentence++)
            if (words.sameSentence[sentence] < 0 && words.isMostlyGone(sentence))
                matches.addAll(matches(sentence));
        matches.sort(Comparator.comparingDouble(Match::likeness).reversed());
        for (Match match : matches)
            if (!moved[match.sentence] && !taken[match.other]) {
                moved[match.sentence] = taken[match.other] = true;
                words.move(match.sentence, match.other);
            }
    }

    /** New sentences that share a word which is not in every other one, and are alike enough. */
    private List<Match> matches(int sentence) {
        Set<Integer> candidates = new HashSet<>();
        for (int word : Arrays.stream(words.before.ids(sentence)).distinct().toArray()) {
            List<Integer> with = newSentencesWith.getOrDefault(word, List.of());
            candidates.addAll(with.subList(0, Math.min(COMMON, with.size())));
        }
        return candidates.stream().map(other -> new Match(sentence, other, likeness(sentence, other)))
                .filter(match -> match.likeness >= SAME_SENTENCE).toList();
    }

    private double likeness(int sentence, int other) {
        if (words.haveSameWords(sentence, other))
            return 1;
        int[] here = words.before.ids(sentence);
        int[] there = words.after.ids(other);
        long same = Arrays.stream(Patience.match(here, there)).filter(word -> word >= 0).count();
        return 2.0 * same / (here.length + there.length);
    }
}
