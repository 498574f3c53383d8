package org.faktenspur.extraction;

import java.util.List;
import java.util.Set;

import org.faktenspur.text.Token;

/**
 * Tells an opinion from a fact: words of judgement, emphasis, talk and appeal are weighed against numbers, dates and sources.
 * The longer a sentence is, the more of them it takes. The weights were set by hand.
 */
final class Judgement {

    /** What single words show; those of the first two lists with any ending, of the others as they are. */
    enum Sign {
        EVALUATIVE,
        EVALUATIVE_MILD,
        EMPHASIS,
        PARTICLES,
        PERSONAL,
        DEONTIC,
        UNREAL,
        SIGNIFICANCE,
        NEGATION,
        OFFICIAL,
        DATING,
        ATTRIBUTING,
        ARGUING,
        NAMING,
        OF_A_KIND,
        POINTING,
        APPEALING,
        COPULAS
    }

    /** "X nannte das einen Skandal": judging is what the sentence is there for. */
    private static final double NAMED = 0.5;
    private static final int FARTHEST = 4;
    private static final double PER_WORD = 0.013;
    private static final int USUAL_LENGTH = 18;
    private static final Set<String> DASHES = Set.of("–", "—", "-");

    private final int[] counts = new int[Sign.values().length];
    private int numbers;
    private boolean dash;
    private boolean quoting;
    private boolean pointing;
    private boolean copula;
    private boolean predicative;
    private int distanced;
    private boolean appealing;
    /** How many words ago an indefinite article stood; what it opens may be a judgement. */
    private int sinceArticle = FARTHEST;
    private boolean naming;
    private boolean named;
    /** What the first word shows; null before it is read. */
    private List<Sign> first;

    private Judgement(Grammar grammar, Parsed words) {
        for (Token token : words.tokens())
            if (token.isWord())
                read(token, grammar.signs(token));
            else {
                dash |= DASHES.contains(token.word());
                quoting |= Distance.isMark(token);
            }
        pointing = begins(Sign.POINTING) && !opensPhrase(words);
        distanced = quoting ? Distance.in(words) : 0;
        appealing = Appeal.is(grammar, words);
    }

    /** "Das Ministerium": an article, which points at nothing. */
    private static boolean opensPhrase(Parsed words) {
        for (int i = 0; i + 1 < words.size(); i++)
            if (words.at(i).isWord())
                return words.at(i + 1).startsUpperCase() || words.at(i + 1).tag().equals("ADJ");
        return false;
    }

    private void read(Token token, List<Sign> signs) {
        boolean number = Character.isDigit(token.word().codePointAt(0));
        first = first == null ? signs : first;
        boolean judges = signs.contains(Sign.EVALUATIVE) || signs.contains(Sign.EVALUATIVE_MILD);
        predicative |= copula && judges;
        copula |= signs.contains(Sign.COPULAS);
        for (Sign sign : signs)
            counts[sign.ordinal()]++;
        naming |= signs.contains(Sign.NAMING);
        sinceArticle = signs.contains(Sign.OF_A_KIND) ? 0 : sinceArticle + 1;
        named |= naming && sinceArticle > 0 && sinceArticle < FARTHEST
                && judges;
        numbers += number ? 1 : 0;
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
        return 0.6 * count(Sign.EVALUATIVE, 3) + 0.4 * count(Sign.EVALUATIVE_MILD, 3) + 0.3 * count(Sign.EMPHASIS, 3)
                + 0.15 * count(Sign.PARTICLES, 2) + 0.3 * count(Sign.PERSONAL, 2) + 0.25 * count(Sign.DEONTIC, 1)
                + 0.15 * count(Sign.UNREAL, 2) + 0.2 * count(Sign.NEGATION, 1)
                + (isImagined() ? 0.4 * count(Sign.SIGNIFICANCE, 1) : 0)
                + (named ? NAMED : 0) + (dash ? 0.2 : 0) + (begins(Sign.ARGUING) ? 0.35 : 0) + (pointing ? 0.2 : 0)
                + (predicative ? 0.2 : 0)
                + (begins(Sign.APPEALING) || appealing ? 0.8 : 0) + 0.3 * Math.min(2, distanced);
    }

    /** "Könnte … haben": what matters only if it comes to pass. */
    private boolean isImagined() {
        return count(Sign.UNREAL, 1) > 0 || count(Sign.DEONTIC, 1) > 0;
    }

    private double facts() {
        return 0.3 * count(Sign.OFFICIAL, 1) + 0.3 * Math.min(3, numbers) + 0.3 * count(Sign.DATING, 1)
                + 0.4 * count(Sign.ATTRIBUTING, 1);
    }

    private int count(Sign sign, int most) {
        return Math.min(most, counts[sign.ordinal()]);
    }

    private boolean begins(Sign sign) {
        return first != null && first.contains(sign);
    }
}
