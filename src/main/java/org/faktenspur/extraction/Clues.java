package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/** The signs of an attribution in one sentence, in the order in which they are tried; null where there is none of a kind. */
final class Clues {

    private final Grammar grammar;
    private final Parsed sentence;
    private final List<Quotation> quotations;

    Clues(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.quotations = quotations;
    }

    Frame prepositional() {
        return new PrepositionClue(grammar, sentence, quotations).read();
    }

    Frame parenthetical() {
        return new ParentheticalClue(grammar, sentence, quotations).read();
    }

    Frame verbOfSaying() {
        return new SayingVerbClue(grammar, sentence, quotations).read();
    }

    Frame hearsay() {
        return new HearsayClue(grammar, sentence, quotations).read();
    }

    Frame summary() {
        return new SummaryClue(grammar, sentence, quotations).read();
    }

    /** Who speaks a quotation, told by the words around it in its sentence. */
    List<Span> speakerBeside(Quotation quotation) {
        SayingSubject subject = new SayingSubject(grammar, sentence);
        for (int i = 0; i < sentence.endOfWords(); i++)
            if (!Quotation.covers(quotations, sentence.at(i)) && grammar.list("saying").contains(sentence.at(i).lower())) {
                List<Span> speaker = subject.of(i);
                if (!speaker.isEmpty() && !speaker.get(0).overlaps(quotation.outer()))
                    return speaker;
            }
        return Clue.NOBODY;
    }
}
