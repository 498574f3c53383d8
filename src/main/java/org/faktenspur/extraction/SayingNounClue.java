package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.extraction.ReportingVerb.Kind;
import org.faktenspur.text.Span;

/**
 * "X ist der Ansicht, dass …", "mit dem Hinweis, man sei …", "X hält es für möglich, dass …", "die Ankündigung der Y, … zu":
 * a noun or an adjective carries the message, and who it belongs to is its genitive or the subject of its clause.
 */
final class SayingNounClue extends Clue {

    private final Complement complement;
    private final MessageEnd messageEnd;
    private final SayingSubject subject;

    SayingNounClue(Reading reading, List<Predicate> predicates) {
        super(reading);
        this.complement = new Complement(reading);
        this.messageEnd = new MessageEnd(reading, predicates);
        this.subject = new SayingSubject(reading);
    }

    @Override
    List<Frame> read() {
        List<Frame> frames = new ArrayList<>();
        int behind = 0;
        for (int i = 0; i < end; i++) {
            boolean noun = reading.in(i, "saying-nouns") && (reading.isUpper(i) || !grammar.isGerman());
            if (i < behind || !reading.isOpen(i) || !noun && !reading.in(i, "stances"))
                continue;
            int phrase = noun ? Math.max(i + 1, SpeakerPhrase.end(reading, i, end)) : i + 1;
            int begin = begin(i, phrase, noun);
            if (begin < 0)
                continue;
            behind = Math.min(messageEnd.ofEmbedded(begin), beforePredicate(i, begin));
            List<Span> speaker = speaker(i, phrase, reading.isMark(begin - 1, ":"));
            if (noun || !speaker.isEmpty() && !isNobody(speaker))
                add(frames, indirect(speaker, span(i, i + 1), reading.lower(i), begin, behind));
        }
        return frames;
    }

    /** "A claim that taxes will rise has been shared": the verb of a noun that is the subject, in English. */
    private int beforePredicate(int cue, int begin) {
        if (grammar.isGerman() || reading.hasFinite(0, cue))
            return end;
        int finite = begin;
        while (finite < end && !reading.isFinite(finite))
            finite++;
        for (int i = finite + 2; i < end && !reading.isBreak(i) && !reading.in(i, "coordinators"); i++)
            if (reading.in(i, "relatives") || reading.in(i, "subordinators") || reading.in(i, "keeping")
                    || reading.in(i, "that"))
                return end;
            else if (reading.in(i, "finite-auxiliaries") && !reading.isVerb(i - 1) && reading.isFinite(i))
                return i;
        return end;
    }

    private int begin(int cue, int phrase, boolean noun) {
        int colon = noun ? colon(phrase) : -1;
        if (colon > 0)
            return complement.begin(colon, Kind.THINK);
        int mark = phrase;
        while (mark < end && !reading.isBreak(mark) && !reading.in(mark, "that") && mark < phrase + 3)
            mark++;
        if (mark >= end || !(reading.isComma(mark) && grammar.isGerman()) && !reading.in(mark, "that"))
            return -1;
        return complement.begin(mark, noun ? Kind.DEMAND : Kind.FIND);
    }

    /** "X hat eine Botschaft an Y gerichtet: …": the colon of the noun's own clause, or -1. */
    private int colon(int phrase) {
        int close = reading.nextBreak(phrase);
        return reading.isMark(close, ":") && reading.hasVerb(0, close) && close - phrase < 10 ? close : -1;
    }

    /** @param colon whether one introduces the message, so that even "X rejected the claim: …" gives X's words */
    private List<Span> speaker(int cue, int phrase, boolean colon) {
        if (phrase > cue + 2)
            return span(genitive(cue), phrase);
        int finite = finite(cue);
        if (finite < 0)
            return NOBODY;
        if (!colon && Denial.isIn(reading, finite))
            return NOBODY;
        List<Span> found = subject.ofVerb(finite);
        boolean itself = !found.isEmpty() && found.get(0).begin() <= sentence.at(cue).begin()
                && sentence.at(cue).end() <= found.get(0).end();
        return itself ? NOBODY : found;
    }

    /** "Es ist wahrscheinlich, dass …": that is the author's judgement. */
    private boolean isNobody(List<Span> speaker) {
        return speaker.get(0).length() <= 2;
    }

    private int genitive(int cue) {
        return reading.is(cue + 1, "von") || reading.is(cue + 1, "vom") || reading.is(cue + 1, "of") ? cue + 2 : cue + 1;
    }

    /** The finite verb of the clause that the cue stands in. */
    private int finite(int cue) {
        for (int i = cue; i >= 0 && !reading.isStrongBreak(i); i--)
            if (reading.isFinite(i))
                return i;
        for (int i = cue + 1; i < end && !reading.isBreak(i); i++)
            if (reading.isFinite(i))
                return i;
        return -1;
    }
}
