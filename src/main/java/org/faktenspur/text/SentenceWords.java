package org.faktenspur.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text's sentences and the words in them. Sentences with the same words have the same key, so that those of two texts can be
 * compared.
 *
 * @param times how often each key is there
 */
record SentenceWords(List<Span> spans, Words words, int[] keys, Map<Integer, Integer> times) {

    /**
     * @param numbers what words are numbered so far, in both texts; grows
     * @param keys what sentences have keys so far, by the numbers of their words; grows
     */
    static SentenceWords of(String text, List<Span> spans, Map<String, Integer> numbers, Map<List<Integer>, Integer> keys) {
        Words words = Words.of(text, numbers);
        int[] own = spans.stream().mapToInt(span -> {
            List<Integer> key = Arrays.stream(words.in(words.touchedBy(span))).boxed().toList();
            return keys.computeIfAbsent(key, sentence -> keys.size());
        }).toArray();
        Map<Integer, Integer> times = new HashMap<>();
        for (int key : own)
            times.merge(key, 1, Integer::sum);
        return new SentenceWords(spans, words, own, times);
    }

    int timesOf(int key) {
        return times.getOrDefault(key, 0);
    }

    /** The words of a sentence, as a half-open range of their numbers in the text. */
    Span range(int sentence) {
        return words.touchedBy(spans.get(sentence));
    }

    int[] ids(int sentence) {
        return words.in(range(sentence));
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
