package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.extraction.ReportingVerb.Kind;
import org.faktenspur.text.Span;

/** "…, so X", "Wie X mitteilte, …", "…, sagte X", "…, heißt es in X": the attribution stands beside what it attributes. */
final class ParentheticalClue extends Clue {

    private static final Set<Kind> BESIDE = Set.of(Kind.SAY, Kind.THINK, Kind.DEMAND, Kind.DECIDE, Kind.READ);

    private final List<Predicate> predicates;
    private final SayingSubject subject;

    ParentheticalClue(Reading reading, List<Predicate> predicates) {
        super(reading);
        this.predicates = predicates;
        this.subject = new SayingSubject(reading);
    }

    @Override
    List<Frame> read() {
        List<Frame> frames = new ArrayList<>();
        for (int i = 1; i < end; i++)
            if (reading.isOpen(i) && reading.is(i, "so") && (reading.isComma(i - 1) || reading.isQuoted(i - 1)))
                add(frames, so(i));
        for (Predicate predicate : predicates)
            if (!BESIDE.contains(predicate.verb().kind()) && !isFoundAtTheEnd(predicate))
                continue;
            else if (predicate.last() && (reading.is(predicate.from(), "wie") || reading.is(predicate.from(), "as")))
                add(frames, asSomebodySays(predicate));
            else
                add(frames, grammar.isGerman() || predicate.from() == predicate.finite() ? verbFirst(predicate)
                        : english(predicate));
        return frames;
    }

    /** "…, measurements show." */
    private boolean isFoundAtTheEnd(Predicate predicate) {
        return !grammar.isGerman() && predicate.verb().kind() == Kind.FIND && predicate.end() >= end;
    }

    /** "…, so der Minister weiter" */
    private Frame so(int so) {
        int to = Apposition.endOfPhrase(reading, so + 1, end);
        if (to == so + 1 || reading.isFinite(to) || SpeakerPhrase.isPronoun(reading, so + 1))
            return null;
        return beside(so, Math.max(to, reading.nextBreak(to)), span(so + 1, to), span(so, so + 1), "so");
    }

    /** "wie X mitteilte" at the beginning, in the middle or at the end. */
    private Frame asSomebodySays(Predicate predicate) {
        List<Span> speaker = subject.of(predicate);
        boolean said = !speaker.isEmpty() || predicate.verb().kind() == Kind.READ;
        boolean closed = reading.isBreak(predicate.end()) || !reading.isOpen(predicate.end())
                || reading.in(predicate.end(), "finite-auxiliaries");
        if (!said || !closed)
            return null;
        List<Span> cue = new ArrayList<>(span(predicate.from(), predicate.from() + 1));
        cue.addAll(predicate.cue(sentence));
        return beside(predicate.from(), predicate.end(), speaker, cue, reading.lower(predicate.at()));
    }

    /** "…, sagte X in Y": nothing stands before the verb in its clause, and a message before the clause. */
    private Frame verbFirst(Predicate predicate) {
        int from = predicate.from();
        boolean so = reading.is(from, "so") && from + 1 == predicate.finite();
        if (from < 2 || predicate.last() || reading.isContrasted(predicate.finite()) || predicate.finite() != from && !so
                || !closesMessage(from - 1)
                || reading.isSubjunctive(predicate.finite()) || !grammar.isGerman() && reading.in(predicate.end(), "that"))
            return null;
        List<Span> speaker = subject.of(predicate);
        boolean behind = !speaker.isEmpty() && speaker.get(0).begin() > sentence.at(predicate.finite()).begin();
        if (!behind && predicate.verb().kind() != Kind.READ)
            return null;
        return beside(from, reading.nextBreak(behind(speaker, predicate.end())), speaker, predicate.cue(sentence),
                reading.lower(predicate.at()));
    }

    /** "…, the mayor said on Monday." */
    private Frame english(Predicate predicate) {
        int from = predicate.from();
        boolean closed = from > 1 && closesMessage(from - 1);
        if (!closed || predicate.last() || reading.hasFinite(predicate.end(), reading.nextBreak(predicate.end())))
            return null;
        List<Span> speaker = subject.of(predicate);
        return speaker.isEmpty() ? null
                : beside(from, reading.nextBreak(predicate.end()), speaker, predicate.cue(sentence),
                        reading.lower(predicate.at()));
    }

    private boolean closesMessage(int i) {
        if (Vorfeld.isUtterance(reading, i))
            return true;
        if (!reading.isComma(i))
            return false;
        boolean adverbial = Vorfeld.opensSubordinate(reading, left(i)) && !reading.hasSubjunctive(0, i)
                && (grammar.isGerman() || !Vorfeld.hasMainVerb(reading, i));
        return reading.isQuoted(i - 1) || !adverbial && (reading.hasFinite(0, i) || i > 1);
    }

    private int behind(List<Span> speaker, int from) {
        int at = from;
        while (at < end && !speaker.isEmpty() && sentence.at(at).begin() < speaker.get(0).end())
            at++;
        return at;
    }

    /** The message is what stands on both sides of the parenthesis; what is only quoted is left to the quotation. */
    private Frame beside(int from, int to, List<Span> speaker, List<Span> cue, String verb) {
        int left = left(from);
        int right = isMessageBehind(left, from, to) ? to : end;
        if (left == from || !isOnlyQuoted(left, from))
            return indirect(speaker, cue, verb, left, from, right, end);
        return reading.hasSubjunctive(right, end) ? indirect(speaker, cue, verb, right, end) : null;
    }

    private int left(int from) {
        int at = from;
        while (at > 0 && !reading.isStrongBreak(at - 1))
            at--;
        return at;
    }

    private boolean isMessageBehind(int left, int from, int to) {
        if (reading.isMark(to, ";"))
            return reading.hasSubjunctive(to + 1, end);
        if (to >= end || !reading.isComma(to))
            return false;
        if (from == left)
            return true;
        return reading.hasSubjunctive(to + 1, end) || !RelativeClause.opensAt(reading, to) && !reading.hasFinite(left, from);
    }

    private boolean isOnlyQuoted(int from, int to) {
        for (int i = from; i < to; i++)
            if (!reading.isQuoted(i) && sentence.at(i).isWord())
                return false;
        return true;
    }
}
