package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Token;

/** "Soll … geliefert haben" is hearsay; "soll 2027 starten" is a plan and no attribution. */
final class HearsayClue extends Clue {

    HearsayClue(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        super(grammar, sentence, quotations);
    }

    @Override
    Frame read() {
        for (int i = 0; i < end; i++) {
            Token token = sentence.at(i);
            boolean said = grammar.list("hearsay").contains(token.lower());
            if (!quoted(i) && (said || (token.is("soll") || token.is("sollen")) && Tense.isHearsay(grammar, sentence, i, end)))
                return new Frame(sentence.index(), List.of(sentence.span()), NOBODY, List.of(token.span()),
                        AttributionType.FREE_INDIRECT,
                        token.lower());
        }
        return null;
    }
}
