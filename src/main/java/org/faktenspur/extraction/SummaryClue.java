package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/**
 * "X forderte Y", "X sprach von Z": what was said is only summed up, and the sentence is the article's own; but "X schätzt den
 * Schaden auf …" gives what X says.
 */
final class SummaryClue extends Clue {

    private final List<Predicate> predicates;
    private final SayingSubject subject;

    SummaryClue(Reading reading, List<Predicate> predicates) {
        super(reading);
        this.predicates = predicates;
        this.subject = new SayingSubject(reading);
    }

    @Override
    List<Frame> read() {
        for (Predicate predicate : predicates) {
            if (!grammar.has("summarising", predicate.verb().infinitive()) || predicate.finite() != predicate.at()
                    || predicate.last())
                continue;
            List<Span> speaker = subject.of(predicate);
            if (!speaker.isEmpty())
                return List.of(new Frame(sentence.index(), List.of(clause()), speaker, NOBODY, AttributionType.REPORTED,
                        reading.lower(predicate.at()), !grammar.has("estimating", predicate.verb().infinitive())));
        }
        return List.of();
    }

    /** The sentence up to a semicolon. */
    private Span clause() {
        for (int i = 1; i < end; i++)
            if (reading.isMark(i, ";"))
                return new Span(sentence.span().begin(), sentence.at(i - 1).end());
        return sentence.span();
    }
}
