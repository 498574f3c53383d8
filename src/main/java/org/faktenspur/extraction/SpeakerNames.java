package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/**
 * Gives speakers the longest name that they have in the article: "Lawrow" is "Sergej Lawrow" if he is called so anywhere. A
 * pronoun stands for the last person or office in front of it.
 */
final class SpeakerNames {

    private static final Set<String> PRONOUNS = Set.of("er", "sie", "es", "he", "she", "they", "it", "dieser", "diese");

    private final String text;
    /** The longest run of names by its last word. */
    private final Map<String, String> longest = new HashMap<>();
    /** The first name of each sentence, which is its subject more often than not. */
    private final List<Span> mentions = new ArrayList<>();

    SpeakerNames(String text, List<Parsed> sentences) {
        this.text = text;
        sentences.forEach(this::collect);
    }

    private void collect(Parsed sentence) {
        int from = -1;
        Span first = null;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean name = i < sentence.size() && isName(sentence.at(i));
            if (name && from < 0)
                from = i;
            if (!name && from >= 0) {
                Span run = sentence.between(from, i);
                longest.merge(sentence.at(i - 1).word(), run.in(text),
                        (one, other) -> one.length() >= other.length() ? one : other);
                first = first == null ? run : first;
                from = -1;
            }
        }
        if (first != null)
            mentions.add(first);
    }

    private static boolean isName(Token token) {
        return token.tag().equals("PROPN") && token.startsUpperCase();
    }

    /** The label of what these words stand for; null where nobody is named. */
    String label(List<Span> speaker) {
        if (speaker.isEmpty())
            return null;
        String words = speaker.get(0).in(text).replaceAll("\\s+", " ");
        if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT)))
            return before(speaker.get(0).begin());
        if (words.contains(" "))
            return words;
        return longest.getOrDefault(words, words);
    }

    /**
     * The subject of the last sentence before this place that names somebody; mentions are in order, so it is found by halving.
     */
    private String before(int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() <= place)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == 0)
            return null;
        String run = mentions.get(low - 1).in(text);
        return longest.getOrDefault(run.substring(run.lastIndexOf(' ') + 1), run);
    }
}
