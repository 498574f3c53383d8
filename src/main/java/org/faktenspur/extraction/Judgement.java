package org.faktenspur.extraction;

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

    private Judgement(Grammar grammar, Parsed words) {
        this.grammar = grammar;
        this.words = words;
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
        double sum = 0.6 * Math.min(3, evaluative()) + 0.4 * Math.min(3, mild()) + 0.3 * count("emphasis", 3)
                + 0.15 * count("particles", 2)
                + 0.3 * count("personal", 2) + 0.25 * count("deontic", 1) + 0.15 * count("unreal", 2)
                + 0.2 * count("negation", 1);
        boolean dash = words.tokens().stream().anyMatch(token -> DASHES.contains(token.word()));
        String first = firstWord();
        return sum + (dash ? 0.2 : 0) + (grammar.list("arguing").contains(first) ? 0.35 : 0)
                + (grammar.list("pointing").contains(first) ? 0.2 : 0);
    }

    private double facts() {
        long numbers = words.tokens().stream().filter(token -> Character.isDigit(token.word().codePointAt(0))).count();
        return 0.3 * count("official", 1) + 0.3 * Math.min(3, numbers) + 0.3 * count("dating", 1)
                + 0.4 * count("attributing", 1);
    }

    private long evaluative() {
        return words.tokens().stream().filter(grammar::isEvaluative).count();
    }

    private long mild() {
        return words.tokens().stream().filter(grammar::isMildlyEvaluative).count();
    }

    private double count(String list, int most) {
        Set<String> named = grammar.list(list);
        return words.tokens().stream().map(Token::lower).filter(named::contains).limit(most).count();
    }

    private String firstWord() {
        return words.tokens().stream().filter(Token::isWord).findFirst().map(Token::lower).orElse("");
    }
}
