package org.faktenspur.extraction;

import java.util.List;

/** "Soll … geliefert haben" is hearsay, as is "will … gesehen haben"; "soll 2027 starten" is a plan and no attribution. */
final class HearsayClue extends Clue {

    HearsayClue(Reading reading) {
        super(reading);
    }

    @Override
    List<Frame> read() {
        for (int i = 0; i < end; i++)
            if (reading.isOpen(i) && isHearsay(i))
                return List.of(new Frame(sentence.index(), List.of(sentence.span()), NOBODY, List.of(sentence.at(i).span()),
                        AttributionType.FREE_INDIRECT, reading.lower(i)));
        return List.of();
    }

    private boolean isHearsay(int i) {
        return reading.in(i, "hearsay")
                || (reading.is(i, "soll") || reading.is(i, "sollen")) && Tense.isHearsay(grammar, sentence, i, end);
    }
}
