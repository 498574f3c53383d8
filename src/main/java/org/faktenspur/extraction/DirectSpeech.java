package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/** Who speaks a quotation, told by the words around it: "…“, sagte X", "X: „…", "X nannte das „…“". */
final class DirectSpeech {

    /** Who speaks, and the words that tell so. */
    record Voice(List<Span> speaker, List<Span> cue, String verb) {

        static final Voice UNKNOWN = new Voice(List.of(), List.of(), "");

        boolean isKnown() {
            return !speaker.isEmpty();
        }
    }

    private final Reading reading;
    private final List<Predicate> predicates;
    private final SayingSubject subject;

    DirectSpeech(Reading reading, List<Predicate> predicates) {
        this.reading = reading;
        this.predicates = predicates;
        this.subject = new SayingSubject(reading);
    }

    /** "…“, sagte X", "…“, so X", "…“ nannte X das". */
    Voice behind(Quotation quotation) {
        int at = behindIndex(quotation);
        while (at < reading.end && (reading.isBreak(at) || !reading.isOpen(at) && !reading.isQuoted(at)))
            at++;
        if (at >= reading.end || reading.isQuoted(at))
            return Voice.UNKNOWN;
        if (reading.is(at, "so")) {
            int to = Apposition.endOfPhrase(reading, at + 1, reading.end);
            if (to > at + 1 && !reading.isFinite(to))
                return new Voice(span(at + 1, to), span(at, at + 1), "so");
        }
        for (Predicate predicate : predicates) {
            boolean next = predicate.finite() >= at && predicate.finite() <= at + 1 || predicate.from() == at;
            if (next)
                return voice(predicate);
        }
        return reading.isFinite(at) ? voiceOf(at) : Voice.UNKNOWN;
    }

    /** "X: „…", "X sagte: „…", "Dazu der Minister: „…", and words before a quotation that the sentence goes on with. */
    Voice before(Quotation quotation) {
        int first = firstIndex(quotation);
        if (first == 0)
            return Voice.UNKNOWN;
        Predicate nearest = null;
        for (Predicate predicate : predicates)
            if (predicate.at() < first && !(predicate.last() && reading.isBreak(first - 1)))
                nearest = predicate;
        if (nearest != null && voice(nearest).isKnown())
            return voice(nearest);
        return reading.isMark(first - 1, ":") ? beforeColon(first - 1) : Voice.UNKNOWN;
    }

    /** Who a colon says is about to speak: the subject of the verb before it, or the phrase alone. */
    Voice beforeColon(int colon) {
        for (int i = predicates.size() - 1; i >= 0; i--)
            if (predicates.get(i).at() < colon && !predicates.get(i).last())
                return voice(predicates.get(i));
        for (int i = 0; i < colon; i++)
            if (reading.isFinite(i) && !Vorfeld.isSubordinate(reading, Vorfeld.begin(reading, i), i))
                return voiceOf(i);
        int from = 0;
        for (int i = 0; i < colon; i++)
            if (reading.isStrongBreak(i) || reading.isQuoted(i))
                from = i + 1;
        int to = Apposition.endOfPhrase(reading, from, colon);
        return to > from ? new Voice(span(from, to), List.of(), "") : Voice.UNKNOWN;
    }

    /** Whoever does something in the sentence that a few quoted words stand in: "X feierte das als „großen Erfolg“". */
    Voice around(Quotation quotation) {
        for (int i = 0; i < reading.end; i++)
            if (reading.isFinite(i) && !Vorfeld.isSubordinate(reading, Vorfeld.begin(reading, i), i)) {
                Voice voice = voiceOf(i);
                boolean apart = voice.isKnown() && !voice.speaker().get(0).overlaps(quotation.outer());
                return apart ? voice : Voice.UNKNOWN;
            }
        return Voice.UNKNOWN;
    }

    /** Whether no word goes over into the quotation: "X: „…", not "der „…". */
    boolean isSetOff(Quotation quotation) {
        int first = firstIndex(quotation);
        return first == 0 || reading.isBreak(first - 1);
    }

    /** Whether a verb of saying with its speaker stands right behind: "…“, sagte X", "…,” she said". */
    boolean isSaidBehind(Quotation quotation) {
        Voice voice = behind(quotation);
        return voice.isKnown() && !voice.cue().isEmpty();
    }

    /** Whether a verb stands among these words of the sentence. */
    boolean hasVerb(Span words) {
        return reading.sentence.tokens().stream().anyMatch(token -> words.contains(token.span()) && token.isVerb());
    }

    private Voice voice(Predicate predicate) {
        List<Span> speaker = subject.of(predicate);
        return new Voice(speaker, predicate.cue(reading.sentence), reading.lower(predicate.at()));
    }

    private Voice voiceOf(int finite) {
        return new Voice(subject.ofVerb(finite), List.of(), "");
    }

    private int firstIndex(Quotation quotation) {
        int at = 0;
        while (at < reading.sentence.size() && reading.sentence.at(at).begin() < quotation.outer().begin())
            at++;
        return at;
    }

    private int behindIndex(Quotation quotation) {
        int at = 0;
        while (at < reading.sentence.size() && reading.sentence.at(at).begin() < quotation.outer().end())
            at++;
        return at;
    }

    private List<Span> span(int from, int to) {
        return List.of(reading.sentence.between(from, to));
    }
}
