package org.faktenspur.extraction;

import java.util.List;
import java.util.Set;

import org.faktenspur.extraction.ReportingVerb.Kind;
import org.faktenspur.text.Span;

/** Finds who does the saying: the subject of a reporting verb, or the agent of a passive. */
final class SayingSubject {

    private static final Set<String> OBLIQUE = Set.of("den", "dem", "des", "einem", "einen", "eines", "ihm", "ihn", "ihnen",
            "sich", "diesem", "diesen", "keinen", "keinem", "seinem", "seinen", "ihrem", "ihren", "mir", "mich", "uns", "jedem",
            "him", "them", "us", "me", "her");
    private static final Set<String> OBJECTS = Set.of("das", "dies", "dieses", "this", "that");
    private static final Set<String> NOBODY = Set.of("es", "it", "there");
    private static final int FARTHEST = 25;

    private final Reading reading;

    SayingSubject(Reading reading) {
        this.reading = reading;
    }

    /** The words that name the speaker; empty where the clause names none. */
    List<Span> of(Predicate predicate) {
        int[] found = found(predicate);
        return found == null ? List.of() : List.of(reading.sentence.between(found[0], found[1]));
    }

    /** The subject of any finite verb. */
    List<Span> ofVerb(int finite) {
        int from = Vorfeld.begin(reading, finite);
        return of(new Predicate(null, finite, finite, -1, from, false, Vorfeld.isSubordinate(reading, from, finite)));
    }

    private int[] found(Predicate predicate) {
        if (predicate.verb() != null
                && (predicate.verb().infinitive().equals("heißen") || predicate.verb().infinitive().equals("hervorgehen")))
            return SourcePhrase.place(reading, predicate);
        if (predicate.verb() != null && predicate.verb().infinitive().equals("zitieren"))
            return quoted(predicate);
        return predicate.passive() ? SourcePhrase.agent(reading, predicate) : subject(predicate);
    }

    /** "zitiert die Zeitung den Minister", "wird der Minister zitiert": whose words are quoted. */
    private int[] quoted(Predicate predicate) {
        int[] subject = subject(predicate);
        if (predicate.passive() || subject == null)
            return subject;
        int from = Math.max(subject[1], predicate.finite() + 1);
        int end = Apposition.endOfPhrase(reading, from, reading.end);
        return end > from ? new int[] { from, end } : subject;
    }

    private int[] subject(Predicate predicate) {
        int verb = predicate.finite();
        if (predicate.last())
            return ofSubordinate(predicate.from(), Math.min(predicate.at(), predicate.finite()));
        boolean isNobody = predicate.verb() == null || predicate.verb().kind() == Kind.READ
                || predicate.verb().infinitive().endsWith("geben");
        int from = behindAdverbs(predicate.from(), verb);
        if (!reading.grammar.isGerman() && reading.in(from, "relatives") && reading.isComma(from - 1))
            return antecedent(from - 1);
        int[] before = from < verb ? before(from, verb) : null;
        boolean pronoun = before != null && before[1] == before[0] + 1 && OBJECTS.contains(reading.lower(before[0]));
        if (before != null && !pronoun && !FrontedObject.isAt(reading, before[0], verb)
                && !(isNobody && NOBODY.contains(reading.lower(before[0]))))
            return before;
        if (from == verb && reading.lower(verb).endsWith("ing"))
            return shared(verb);
        if (from == verb && reading.in(predicate.end(), "that") && !reading.grammar.isGerman())
            return apart(verb);
        int[] behind = reading.grammar.isGerman() || from == verb ? behind(verb, isNobody) : null;
        if (behind != null || from < verb)
            return behind == null ? before : behind;
        return shared(verb);
    }

    /** The subject before a verb; English has it there even behind an adverbial: "In a statement he said". */
    private int[] before(int from, int verb) {
        int[] first = vorfeld(from, verb);
        if (first != null || reading.grammar.isGerman())
            return first;
        for (int i = from + 1; i < verb; i++)
            if (!reading.tag(i - 1).equals("ADP") && SpeakerPhrase.end(reading, i, verb) == verb)
                return vorfeld(i, verb);
        return null;
    }

    /**
     * "The report, published in March, warns that": the phrase before what stands between commas; else that of the verb before.
     */
    private int[] apart(int verb) {
        int comma = verb - 2;
        while (comma > 0 && !reading.isBreak(comma))
            comma--;
        int begin = comma > 0 && reading.isComma(verb - 1) && reading.isComma(comma) ? PhraseBeginning.of(reading, comma)
                : comma;
        return begin < comma && canBeSubject(begin) ? new int[] { begin, comma } : shared(verb);
    }

    /** "Auch der Rat", "Doch die Ministerin": the words before the phrase that do not belong to it. */
    private int behindAdverbs(int from, int verb) {
        int at = from;
        while (at < verb && reading.isOpen(at) && (reading.tag(at).equals("CCONJ") || reading.tag(at).equals("ADV")
                || reading.tag(at).equals("PART") || reading.in(at, "focus") || reading.isBreak(at)))
            at++;
        return at;
    }

    /** The constituent before the verb is the speaker when it is a noun phrase that can be a subject. */
    private int[] vorfeld(int from, int verb) {
        if (!canBeSubject(from) || Vorfeld.opensSubordinate(reading, from))
            return null;
        int end = SpeakerPhrase.endWithPlaces(reading, from, verb);
        if (end == from && from + 2 >= verb && reading.tag(from).equals("DET"))
            return new int[] { from, verb };
        if (end == from)
            return null;
        int apposed = SpeakerPhrase.isPronoun(reading, from) ? end : Apposition.behind(reading, end, verb);
        return new int[] { from, apposed };
    }

    private boolean canBeSubject(int at) {
        return at < reading.end && !reading.in(at, "that") && !reading.is(at + 1, "gegenüber")
                && !OBLIQUE.contains(reading.lower(at))
                && (!reading.tag(at).equals("ADP") || reading.isNoun(at))
                && !reading.in(at, "times") && !reading.in(at, "prepositions");
    }

    /** Behind the verb the subject is the first noun phrase that is no adverbial: "sagte am Montag der Minister". */
    private int[] behind(int verb, boolean isNobody) {
        int limit = Math.min(reading.end, verb + FARTHEST);
        int at = verb + 1;
        while (at < limit && (!reading.isBreak(at) || RelativeClause.opensAt(reading, at))) {
            if (RelativeClause.opensAt(reading, at)) {
                at = reading.nextBreak(at + 1) + 1;
                continue;
            }
            boolean adverbial = reading.tag(at).equals("ADP") || reading.in(at, "prepositions");
            if (adverbial || OBLIQUE.contains(reading.lower(at))) {
                at = Math.max(at + 1, SpeakerPhrase.end(reading, adverbial ? at + 1 : at, limit));
                continue;
            }
            int end = reading.isFinite(at) ? at : Apposition.endOfPhrase(reading, at, limit);
            if (end > at && !reading.in(at, "times") && !(isNobody && NOBODY.contains(reading.lower(at)) && end == at + 1))
                return new int[] { at, end };
            at = Math.max(at + 1, end);
        }
        return null;
    }

    /** "… und sagte": the subject of the verb before. */
    private int[] shared(int verb) {
        if (!reading.in(verb - 1, "coordinators") && !reading.isComma(verb - 1))
            return null;
        for (int i = verb - 2; i >= 0; i--)
            if (reading.isFinite(i)) {
                int from = Vorfeld.begin(reading, i);
                if (Vorfeld.isSubordinate(reading, from, i) || isReported(i) && !isReported(verb))
                    continue;
                int start = behindAdverbs(from, i);
                int[] before = start < i ? vorfeld(start, i) : null;
                return before == null ? behind(i, true) : before;
            }
        return null;
    }

    private boolean isReported(int verb) {
        return reading.isSubjunctive(verb) || reading.isSubstitute(verb);
    }

    /** "wie die Polizei mitteilte", "der dies sagte": behind the word that opens the clause, or what that word stands for. */
    private int[] ofSubordinate(int from, int verb) {
        boolean relative = from > 0 && RelativeClause.opensAt(reading, from - 1) && reading.in(from, "relatives");
        int at = from + 1;
        while (at < verb) {
            boolean adverbial = reading.tag(at).equals("ADP") || reading.in(at, "prepositions");
            int end = reading.in(at, "times") || adverbial || !canBeSubject(at) ? at
                    : SpeakerPhrase.endWithPlaces(reading, at, verb);
            if (end > at && !(end == at + 1 && (NOBODY.contains(reading.lower(at)) || OBJECTS.contains(reading.lower(at)))))
                return new int[] { at, Apposition.behind(reading, end, verb) };
            at = adverbial ? Math.max(at + 1, SpeakerPhrase.end(reading, at + 1, verb)) : Math.max(at + 1, end);
        }
        return relative ? antecedent(from - 1) : null;
    }

    private int[] antecedent(int comma) {
        int begin = PhraseBeginning.of(reading, comma);
        return begin < comma ? new int[] { begin, comma } : null;
    }
}
