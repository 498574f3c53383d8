package org.faktenspur.extraction;

import org.faktenspur.text.Span;

/** A sentence, heading or list item of the text and what became of it. Spans of neighbours never overlap. */
public record ExtractedSentence(Span span, SentenceKind kind, Outcome outcome) {

    /** As a part of a longer text sees it. */
    public ExtractedSentence movedBy(int characters) {
        return new ExtractedSentence(span.movedBy(characters), kind, outcome);
    }
}
