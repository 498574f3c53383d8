package org.faktenspur.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.faktenspur.text.Token;

/**
 * Tells an opinion from a fact: words of judgement, emphasis, talk and appeal are weighed against numbers, dates and sources.
 * The longer a sentence is, the more of them it takes. The weights were set by hand.
 */
final class Judgement {

    private static final double PER_WORD = 0.013;
    private static final int USUAL_LENGTH = 18;
    private static final Set<String> DASHES = Set.of("–", "—", "-");

    private final Grammar grammar;
    private final Parsed words;
    private final Map<String, Integer> counts = new HashMap<>();
    private int evaluative;
    private int mild;
    private int numbers;

    private Judgement(Grammar grammar, Parsed words) {
        this.grammar = grammar;
        this.words = words;
        count();
    }

    /**
     * How far words are from a report; what is above the border of a text's {@link Tone} is an opinion.
     *
     * @param exclaimed whether the words are cried out
     */
    static double score(Grammar grammar, Parsed words, boolean exclaimed) {
        Judgement judgement = new Judgement(grammar, words);
        return judgement.stance() - judgement.facts() + (exclaimed ? 0.8 : 0) - PER_WORD * (words.size() - USUAL_LENGTH);
    }

    private double stance() {
        boolean dash = words.tokens().stream().anyMatch(token -> DASHES.contains(token.word()));
        Set<String> first = firstWord();
        return 0.6 * Math.min(3, evaluative) + 0.4 * Math.min(3, mild) + 0.3 * count("emphasis", 3)
                + 0.15 * count("particles", 2)
                + 0.3 * count("personal", 2) + 0.25 * count("deontic", 1) + 0.15 * count("unreal", 2)
                + 0.2 * count("negation", 1)
                + (dash ? 0.2 : 0) + (first.contains("arguing") ? 0.35 : 0) + (first.contains("pointing") ? 0.2 : 0);
    }

    private double facts() {
        return 0.3 * count("official", 1) + 0.3 * Math.min(3, numbers) + 0.3 * count("dating", 1)
                + 0.4 * count("attributing", 1);
    }

    private void count() {
        for (Token token : words.tokens()) {
            grammar.listsOf(token).forEach(list -> counts.merge(list, 1, Integer::sum));
            evaluative += grammar.isEvaluative(token) ? 1 : 0;
            mild += grammar.isMildlyEvaluative(token) ? 1 : 0;
            numbers += Character.isDigit(token.word().codePointAt(0)) ? 1 : 0;
        }
    }

    private int count(String list, int most) {
        return Math.min(most, counts.getOrDefault(list, 0));
    }

    private Set<String> firstWord() {
        for (Token token : words.tokens())
            if (token.isWord())
                return grammar.listsOf(token);
        return Set.of();
    }
}
