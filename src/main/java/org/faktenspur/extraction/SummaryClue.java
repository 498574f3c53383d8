package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/** "X kritisierte Y", "X sprach von Z": what was said is only summed up. */
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
            if (!grammar.list("summarising").contains(predicate.verb().infinitive()) || predicate.finite() != predicate.at()
                    || predicate.last())
                continue;
            List<Span> speaker = subject.of(predicate);
            if (!speaker.isEmpty())
                return List.of(new Frame(sentence.index(), List.of(sentence.span()), speaker, NOBODY, AttributionType.REPORTED,
                        reading.lower(predicate.at())));
        }
        return List.of();
    }
}
