package org.faktenspur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.faktenspur.text.Language;
import org.faktenspur.text.WordLists;

/**
 * What a claim says, as far as it can be compared with what others say.
 *
 * @param roots of its words, and of the parts of compounds in their place; no stop words. Each with what of its weight counts
 * @param values its numbers and times
 * @param negated whether it denies
 * @param directions the lists of opposites that its words are in ("up", "down", …)
 */
record Proposition(String text, Language language, Map<String, Double> roots, Set<Value> values, boolean negated,
        Set<String> directions) {

    private static final Map<Language, WordLists> WORDS = new EnumMap<>(Map.of(
            Language.DE, WordLists.read("/org/faktenspur/search/de.words"),
            Language.EN, WordLists.read("/org/faktenspur/search/en.words")));
    private static final Set<String> DIRECTIONS = Set.of("up", "down", "allowed", "forbidden", "opened", "closed", "gained",
            "lost");

    /** "Percent" and "year" say little of what is meant. */
    private static final double OF_A_FRAME = 0.3;

    /** Growing and rising are one, whatever the word. */
    private static final double OF_A_DIRECTION = 0.5;

    static Proposition of(String text, Language language) {
        WordLists words = WORDS.get(language);
        Map<String, Double> roots = new LinkedHashMap<>();
        Set<String> directions = new HashSet<>();
        boolean negated = false;
        for (Word word : words(text, language)) {
            Set<String> kinds = words.of(word.lower);
            negated ^= kinds.contains("negation") || word.lower.endsWith("n't") || word.lower.endsWith("n’t");
            kinds.stream().filter(DIRECTIONS::contains).forEach(directions::add);
            if (kinds.contains("up") || kinds.contains("down"))
                roots.put(kinds.contains("up") ? "up" : "down", OF_A_DIRECTION);
            else if (!kinds.contains("stop") && !kinds.contains("negation") && !word.isValue(language))
                for (String root : word.parts.isEmpty() ? List.of(word.root) : word.parts)
                    roots.merge(root, kinds.contains("frame") ? OF_A_FRAME : 1, Math::max);
        }
        if (text.contains("%"))
            roots.put(FormsFilter.ROOT + Forms.of(language).root(language == Language.DE ? "prozent" : "percent"), OF_A_FRAME);
        return new Proposition(text, language, roots, Values.in(text, language), negated, directions);
    }

    static WordLists lists(Language language) {
        return WORDS.get(language);
    }

    /** @param parts the roots of what a compound is made of; empty for a word that is none */
    private record Word(String lower, String root, List<String> parts) {

        boolean isValue(Language language) {
            return Character.isDigit(lower.charAt(0)) || NumberWords.value(lower, language) != null;
        }
    }

    private static List<Word> words(String text, Language language) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = TextAnalyzer.of(language).tokenStream("", text)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.getAttribute(PositionIncrementAttribute.class);
            OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    String lower = text.substring(place.startOffset(), place.endOffset()).toLowerCase(Locale.ROOT);
                    tokens.incrementToken();
                    words.add(new Word(lower, term.toString(), new ArrayList<>()));
                } else {
                    words.get(words.size() - 1).parts.add(term.toString());
                }
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail", e);
        }
    }
}
