package org.faktenspur.extraction;

import java.util.List;

/** "X kritisierte Y", "X sprach von Z": what was said is only summed up. */
final class SummaryClue extends Clue {

    private final SayingSubject subject;

    SummaryClue(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        super(grammar, sentence, quotations);
        this.subject = new SayingSubject(grammar, sentence);
    }

    @Override
    Frame read() {
        for (int i = 0; i < end; i++)
            if (sentence.at(i).isVerb() && !quoted(i) && grammar.list("summarising").contains(sentence.at(i).lower())
                    && !subject.of(i).isEmpty())
                return new Frame(sentence.index(), List.of(sentence.span()), subject.of(i), NOBODY, AttributionType.REPORTED,
                        sentence.at(i).lower());
        return null;
    }
}
