package org.faktenspur.extraction;

import java.util.Set;
import java.util.regex.Pattern;

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

    /** Verbs that even a main clause in the indicative follows: "Er meinte, das Spiel ist verloren". */
    private static final Set<String> SPOKEN = Set.of("sagen", "meinen", "erzählen", "schreiben");

    private static final Pattern WITH_ZU = Pattern.compile("\\p{L}{2,6}zu\\p{L}+en");

    private final Reading reading;

    Complement(Reading reading) {
        this.reading = reading;
    }

    /** Where the message of a verb begins, behind the comma or colon; -1 where it introduces none. */
    int begin(Predicate predicate) {
        int begin = begin(predicate.end(), predicate.verb().kind());
        return begin < 0 && SPOKEN.contains(predicate.verb().infinitive()) ? spoken(predicate.end()) : begin;
    }

    private int spoken(int behind) {
        int comma = reading.nextBreak(behind);
        boolean clause = reading.isComma(comma) && comma + 2 < reading.end && !RelativeClause.opensAt(reading, comma)
                && !Vorfeld.opensSubordinate(reading, comma + 1) && !reading.in(comma + 1, "coordinators");
        return clause && !reading.isFinite(comma + 1) && reading.hasFinite(comma + 2, reading.nextBreak(comma + 1)) ? comma + 1
                : -1;
    }

    /** @param behind the index behind the words that introduce the message */
    int begin(int behind, Kind kind) {
        int at = behind;
        while (at < reading.end) {
            if (isThat(at))
                return at;
            if (!reading.isBreak(at)) {
                if (isThingFound(at, behind, kind) || isAnotherPredicate(at, behind))
                    return -1;
                if (at == behind && (kind == Kind.DEMAND || kind == Kind.DECIDE) && isInfinitiveGroup(at))
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

    /** "Scientists have found a coral that began to grow": in English an object behind such a verb is what was found. */
    private boolean isThingFound(int at, int behind, Kind kind) {
        return at == behind && kind == Kind.FIND && !reading.grammar.isGerman() && !reading.in(at, "times")
                && (reading.tag(at).equals("DET") || reading.tag(at).equals("NUM") || reading.isNoun(at));
    }

    /** "wies den Vorwurf zurück und kündigte an, …": the message belongs to the second verb. */
    private boolean isAnotherPredicate(int at, int behind) {
        if (reading.grammar.isGerman())
            return reading.in(at, "coordinators") && reading.isFinite(at + 1) && !reading.isUpper(at + 1);
        return at > behind && reading.isFinite(at) && bindsThat(at);
    }

    /** "said it would close and that …": what follows is not the first clause of the message. */
    private boolean bindsThat(int finite) {
        for (int i = finite + 1; i < reading.end; i++)
            if (isThat(i))
                return reading.in(i - 1, "coordinators");
        return false;
    }

    private boolean isThat(int at) {
        if (!reading.isOpen(at) || !reading.in(at, "that"))
            return false;
        return reading.grammar.isGerman() || !reading.tag(at).equals("DET");
    }

    /** An apposition, a relative clause or an adverbial one between the verb and its message. */
    private boolean isPassedOver(int comma) {
        return RelativeClause.opensAt(reading, comma) || !reading.hasFinite(comma + 1, reading.nextBreak(comma + 1))
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
        if (PURPOSES.contains(reading.lower(at)) || RelativeClause.opensAt(reading, at - 1))
            return false;
        if (Vorfeld.opensSubordinate(reading, at))
            return kind == Kind.SAY && reading.hasSubjunctive(reading.nextBreak(at), reading.end);
        if (isInfinitiveGroup(at))
            return kind != Kind.JUDGE;
        return isMainClause(at);
    }

    private boolean isMainClause(int at) {
        if (reading.in(at, "coordinators") || Vorfeld.isUtterance(reading, at) && !goesOnBehindQuotation(at))
            return false;
        if (isUntaggedVerb(SpeakerPhrase.end(reading, at, reading.end)))
            return true;
        if (!reading.hasFinite(at, reading.nextBreak(at)))
            return false;
        return reading.hasSubjunctive(at, reading.end);
    }

    /** "…, die Regierung bausche den Vorfall auf": a rare verb in the second place, which looks like an adjective. */
    private boolean isUntaggedVerb(int second) {
        boolean looks = second > 1 && reading.isNoun(second - 1) && reading.isOpen(second) && !reading.isUpper(second)
                && reading.lower(second).endsWith("e") && reading.tag(second).equals("ADJ");
        return looks && (reading.tag(second + 1).equals("DET") || reading.tag(second + 1).equals("ADP"));
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
            boolean joined = reading.isOpen(i) && !reading.isUpper(i) && (reading.isVerb(i)
                    && WITH_ZU.matcher(reading.lower(i)).matches()
                    || reading.grammar.isGerman() && reading.sentence.forms(reading.grammar)[i] == VerbForm.PURPOSE
                            && !reading.is(i - 1, "zu"));
            if (apart || joined)
                return !reading.hasFinite(at, apart ? i - 1 : i);
        }
        return false;
    }
}
