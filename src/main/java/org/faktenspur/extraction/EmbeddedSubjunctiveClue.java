package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/**
 * "Der Verband rechnet nicht mit Hilfe, weil das Geld verplant sei": no verb of saying, but a clause in the subjunctive that
 * hangs on a main clause in the indicative; it is the view of that clause's subject.
 */
final class EmbeddedSubjunctiveClue extends Clue {

    private final SayingSubject subject;

    EmbeddedSubjunctiveClue(Reading reading) {
        super(reading);
        this.subject = new SayingSubject(reading);
    }

    @Override
    List<Frame> read() {
        int main = mainVerb();
        if (main < 0 || reading.isSubjunctive(main) || reading.isSubstitute(main))
            return List.of();
        int from = clauseInSubjunctive(main);
        if (from < 0)
            return List.of();
        List<Span> speaker = subject.ofVerb(main);
        Frame frame = speaker.isEmpty() ? null : indirect(speaker, NOBODY, "", from, end);
        return frame == null ? List.of() : List.of(frame);
    }

    private int mainVerb() {
        for (int i = 0; i < end; i++)
            if (reading.isFinite(i) && !Vorfeld.isSubordinate(reading, Vorfeld.begin(reading, i), i))
                return i;
        return -1;
    }

    /** Behind the comma of the clause behind the main verb that has a certain subjunctive, or -1. */
    private int clauseInSubjunctive(int main) {
        int from = -1;
        for (int i = main + 1; i < end; i++) {
            if (reading.isComma(i) && !(from > 0 && reading.isMark(from - 1, ":")) || reading.isMark(i, ":"))
                from = i + 1;
            if (reading.isSubjunctive(i) && reading.in(i, "subjunctive"))
                return from;
            if (reading.is(i, "wenn") || reading.is(i, "falls"))
                return -1;
        }
        return -1;
    }
}
