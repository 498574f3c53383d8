package org.faktenspur.extraction;

import java.util.Set;

import org.faktenspur.text.Token;

/** Tells an opinion from a fact by the words of judgement and stance in it, against the facts that it states. */
final class Judgement {

    private static final double BORDER = 0.8;

    private Judgement() {
    }

    static boolean isOpinion(Grammar grammar, Parsed sentence, Parsed clause) {
        Set<String> evaluative = grammar.list("evaluative");
        Set<String> stance = grammar.list("stance");
        double score = 0;
        boolean could = false;
        for (Token token : clause.tokens()) {
            if (evaluative.contains(token.lower()))
                score += 0.8;
            else if (stance.contains(token.lower()))
                score += 0.45;
            else if (token.tag().equals("NUM") || Character.isDigit(token.word().codePointAt(0)))
                score -= 0.35;
            could |= grammar.list("hedges").contains(token.lower());
        }
        boolean exclaimed = sentence.at(sentence.size() - 1).word().endsWith("!");
        return score + (exclaimed ? 0.6 : 0) + (could && score > 0 ? 0.4 : 0) >= BORDER;
    }
}
