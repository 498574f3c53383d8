package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.extraction.ReportingVerb.Kind;
import org.faktenspur.text.Span;

/** "X sagte, dass …", "X sagte, er sei …", "X teilte mit: …", "X wirft Y vor, … zu …". */
final class SayingVerbClue extends Clue {

    private final List<Predicate> predicates;
    private final Complement complement;
    private final MessageEnd messageEnd;
    private final SayingSubject subject;

    SayingVerbClue(Reading reading, List<Predicate> predicates) {
        super(reading);
        this.predicates = predicates;
        this.complement = new Complement(reading);
        this.messageEnd = new MessageEnd(reading, predicates);
        this.subject = new SayingSubject(reading);
    }

    @Override
    List<Frame> read() {
        List<Frame> frames = new ArrayList<>();
        int behind = 0;
        for (Predicate predicate : predicates) {
            if (predicate.at() < behind)
                continue;
            int begin = begin(predicate);
            if (begin < 0 || isRejected(predicate, begin))
                continue;
            int close = predicate.last() ? messageEnd.ofEmbedded(begin) : messageEnd.of(begin);
            List<Span> speaker = subject.of(predicate);
            Frame frame = indirect(speaker, predicate.cue(sentence), reading.lower(predicate.at()), begin, close);
            add(frames, frame == null || predicate.verb().kind() != Kind.DECIDE ? frame : frame.asPart());
            behind = close;
        }
        return frames;
    }

    /** "X wies den Vorwurf der CSU zurück, …": the message is the reproach, and the words of whoever made it. */
    private boolean isRejected(Predicate predicate, int begin) {
        for (int i = predicate.finite() + 1; i < begin && !reading.isMark(begin - 1, ":"); i++)
            if (reading.in(i, "saying-nouns") && (reading.isUpper(i) || !grammar.isGerman()))
                return Denial.isIn(reading, predicate.finite());
        return false;
    }

    private int begin(Predicate predicate) {
        boolean infinitive = !grammar.isGerman() && reading.is(predicate.end(), "to") && reading.isVerb(predicate.end() + 1);
        if (infinitive && grammar.has("promising", reading.lower(predicate.at())) && !predicate.passive())
            return predicate.end();
        if (infinitive && predicate.passive())
            return grammar.has("planning", reading.lower(predicate.at())) ? -1 : predicate.from();
        int begin = complement.begin(predicate);
        boolean bare = begin < 0 && !grammar.isGerman() && predicate.verb().kind() != Kind.DEMAND
                && predicate.verb().kind() != Kind.JUDGE && isBareClause(predicate);
        return bare ? behindHearer(predicate) : begin;
    }

    /** "told jurors the evidence was thin". */
    private int behindHearer(Predicate predicate) {
        int from = predicate.end();
        int hearer = grammar.has("tellers", reading.lower(predicate.at())) ? SpeakerPhrase.end(reading, from, end) : from;
        boolean clause = hearer > from && !reading.isBreak(hearer) && !reading.isVerb(hearer)
                && reading.hasFinite(hearer + 1, end);
        return clause ? hearer : from;
    }

    /** "found a coral that began to grow": what follows "that" tells which coral. */
    private boolean isPickedOut(Predicate predicate) {
        int at = predicate.end();
        while (at < end && !reading.isFinite(at) && !reading.in(at, "that"))
            at++;
        return predicate.verb().kind() == Kind.FIND && reading.in(at, "that");
    }

    /** English leaves "that" out: "The mayor said the bridge was closed". */
    private boolean isBareClause(Predicate predicate) {
        int from = predicate.end();
        if (reading.lower(Math.min(from, end - 1)).endsWith("ing"))
            return false;
        boolean joined = reading.lower(predicate.at()).endsWith("ing");
        return (joined || predicate.from() < predicate.finite()) && from + 1 < end && !reading.isBreak(from)
                && reading.hasFinite(from + 1, end) && !reading.tag(from).equals("ADP") && !isPickedOut(predicate);
    }
}
