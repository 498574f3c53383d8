package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Token;

/** "Laut X …", "X zufolge …", "Nach Angaben der X …", "…, according to X". */
final class PrepositionClue extends Clue {

    PrepositionClue(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        super(grammar, sentence, quotations);
    }

    @Override
    Frame read() {
        for (int i = 0; i < end; i++) {
            Token token = sentence.at(i);
            if (quoted(i))
                continue;
            if (token.is("laut") || token.is("gemäß") && i == 0)
                return around(i, i + 1, NounPhrase.end(sentence, i + 1, end));
            if (token.is("according") && i + 1 < end && sentence.at(i + 1).is("to"))
                return around(i, i + 2, NounPhrase.end(sentence, i + 2, end));
            if (token.is("zufolge") && i > 0)
                return before(i);
            if (token.is("nach") && isAccording(i + 1))
                return around(i, i + 1, NounPhrase.end(sentence, i + 1, end));
            if ((token.is("demnach") || token.is("wonach")) && (i == 0 || token.is("wonach")))
                return rest(NOBODY, i, i + 1, i + 1);
        }
        return null;
    }

    private boolean isAccording(int from) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (grammar.list("according-nouns").contains(sentence.at(i).lower()))
                return true;
            if (sentence.at(i).isVerb() || sentence.at(i).word().equals(","))
                return false;
        }
        return false;
    }

    private Frame before(int cue) {
        int from = cue;
        while (from > 0 && !sentence.at(from - 1).isVerb() && !sentence.at(from - 1).word().equals(",") && cue - from < 12)
            from--;
        while (from < cue && NounPhrase.end(sentence, from, cue) < cue)
            from++;
        return from == cue ? null : around(from, from, cue, cue, cue + 1);
    }
}
