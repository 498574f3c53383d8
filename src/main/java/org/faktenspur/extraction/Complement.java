package org.faktenspur.extraction;

import java.util.List;
import java.util.Set;

import org.faktenspur.extraction.ReportingVerb.Kind;

/**
 * The message that a reporting verb introduces: a clause with "dass", a main clause in the subjunctive, what follows a colon,
 * or
 * an infinitive with "zu".
 */
final class Complement {

    private static final Set<String> QUESTIONS = Set.of("ob", "was", "wer", "wie", "wo", "wann", "warum", "weshalb", "wieso",
            "woher", "wohin", "welche", "welcher", "welches", "whether", "how", "why", "what", "who", "when");
    private static final Set<String> PURPOSES = Set.of("um", "ohne", "statt", "anstatt");

    private final Reading reading;
    private final List<Predicate> predicates;

    Complement(Reading reading, List<Predicate> predicates) {
        this.reading = reading;
        this.predicates = predicates;
    }

    /** Where the message of a verb begins, behind the comma or colon; -1 where it introduces none. */
    int begin(Predicate predicate) {
        return begin(predicate.end(), predicate.verb().kind());
    }

    /** @param behind the index behind the words that introduce the message */
    int begin(int behind, Kind kind) {
        int at = behind;
        while (at < reading.end) {
            if (isThat(at))
                return at;
            if (!reading.isBreak(at)) {
                if (at == behind && kind == Kind.DEMAND && isInfinitiveGroup(at))
                    return at;
                at++;
                continue;
            }
            if (reading.isMark(at, ":"))
                return introducesAfterColon(at + 1, kind) ? at + 1 : -1;
            if (!reading.isComma(at))
                return -1;
            if (introduces(at + 1, kind))
                return at + 1;
            if (!isPassedOver(at))
                return -1;
            at = reading.nextBreak(at + 1);
        }
        return -1;
    }

    private boolean isThat(int at) {
        if (!reading.isOpen(at) || !reading.in(at, "that"))
            return false;
        return reading.grammar.isGerman() || !reading.tag(at).equals("DET");
    }

    /** An apposition, a relative clause or an adverbial one between the verb and its message. */
    private boolean isPassedOver(int comma) {
        return reading.opensRelative(comma) || !reading.hasFinite(comma + 1, reading.nextBreak(comma + 1))
                || Vorfeld.opensSubordinate(reading, comma + 1) && !reading.in(comma + 1, "that");
    }

    private boolean introducesAfterColon(int at, Kind kind) {
        return kind != Kind.JUDGE && kind != Kind.FIND && at < reading.end && !Vorfeld.isUtterance(reading, at)
                && (reading.hasFinite(at, reading.end) || kind == Kind.SAY);
    }

    private boolean introduces(int at, Kind kind) {
        if (at >= reading.end)
            return false;
        if (reading.in(at, "that") || reading.is(at, "ob") || reading.is(at, "whether"))
            return true;
        if (kind == Kind.FIND)
            return false;
        if (!reading.grammar.isGerman())
            return false;
        if (QUESTIONS.contains(reading.lower(at)))
            return kind == Kind.SAY && reading.hasFinite(at, reading.end);
        if (PURPOSES.contains(reading.lower(at)) || reading.opensRelative(at - 1))
            return false;
        if (Vorfeld.opensSubordinate(reading, at))
            return kind == Kind.SAY && reading.hasSubjunctive(reading.nextBreak(at), reading.end);
        if (isInfinitiveGroup(at))
            return kind != Kind.JUDGE;
        return isMainClause(at, kind);
    }

    private boolean isMainClause(int at, Kind kind) {
        if (reading.in(at, "coordinators") || Vorfeld.isUtterance(reading, at) && !goesOnBehindQuotation(at))
            return false;
        if (!reading.hasFinite(at, reading.nextBreak(at)))
            return false;
        if (reading.hasSubjunctive(at, reading.end))
            return true;
        return kind == Kind.SAY && reading.hasFinite(at + 1, reading.nextBreak(at)) && !reading.isFinite(at);
    }

    /** "…, „die Lage“ sei ernst": a quotation that the sentence goes on with is a part of indirect speech. */
    private boolean goesOnBehindQuotation(int at) {
        int behind = at;
        while (behind < reading.end && reading.isQuoted(behind))
            behind++;
        return behind < reading.end && !reading.isBreak(behind) && reading.hasVerb(behind, reading.nextBreak(behind));
    }

    /** "…, den Hafen bis 2027 auszubauen": no finite verb, and an infinitive with "zu" at the end. */
    boolean isInfinitiveGroup(int at) {
        int close = reading.nextBreak(at);
        for (int i = at; i < close; i++) {
            boolean apart = reading.is(i, "zu") && reading.isOpen(i) && i + 1 < reading.end && reading.isVerb(i + 1);
            boolean joined = reading.isOpen(i) && !reading.isUpper(i) && reading.lower(i).matches("\\p{L}{2,6}zu\\p{L}+en")
                    && reading.isVerb(i);
            if (apart || joined)
                return !reading.hasFinite(at, apart ? i - 1 : i);
        }
        return false;
    }

    /** Where a message ends that begins at a token: with the sentence, or where another verb of saying takes over. */
    int end(int from) {
        int limit = endBeforeQuotation(from);
        for (Predicate next : predicates) {
            if (next.from() >= limit)
                break;
            boolean beside = next.from() > from && next.at() > from && !next.last() && !next.passive()
                    && !reading.isSubjunctive(next.finite()) && !reading.isSubstitute(next.finite());
            if (beside && takesOver(next))
                return reading.in(next.from() - 1, "coordinators") ? next.from() - 1 : next.from();
        }
        return limit;
    }

    /** "…, die Lage sei ernst: „…“": what a colon introduces is a message of its own. */
    private int endBeforeQuotation(int from) {
        for (int i = from + 1; i + 1 < reading.sentence.size(); i++)
            if (reading.isMark(i, ":") && reading.isQuoted(i + 1))
                return i;
        return reading.end;
    }

    private boolean takesOver(Predicate next) {
        int before = next.from() - 1;
        if (reading.in(before, "coordinators"))
            return true;
        return reading.isMark(before, ";") || reading.in(next.from(), "coordinators");
    }
}
