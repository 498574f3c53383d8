package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.text.Span;

/** A way in which a sentence tells who said something; each kind reads the sentence on its own. */
abstract class Clue {

    static final List<Span> NOBODY = List.of();

    final Reading reading;
    final Parsed sentence;
    final Grammar grammar;
    final int end;

    Clue(Reading reading) {
        this.reading = reading;
        this.sentence = reading.sentence;
        this.grammar = reading.grammar;
        this.end = reading.end;
    }

    /** The attributions that are made in this way, in the order of the sentence. */
    abstract List<Frame> read();

    /** An attribution in indirect speech whose message is what some stretches of the sentence say; null if they say nothing. */
    Frame indirect(List<Span> speaker, List<Span> cue, String verb, int... stretches) {
        List<Span> message = new ArrayList<>();
        for (int i = 0; i + 1 < stretches.length; i += 2) {
            Span words = stretches[i] < stretches[i + 1] ? reading.words(stretches[i], stretches[i + 1]) : null;
            if (words != null)
                message.add(words);
        }
        return message.isEmpty() ? null
                : new Frame(sentence.index(), message, speaker, cue, AttributionType.INDIRECT, verb);
    }

    List<Span> span(int from, int to) {
        return List.of(sentence.between(from, to));
    }

    static void add(List<Frame> frames, Frame frame) {
        if (frame != null)
            frames.add(frame);
    }
}
