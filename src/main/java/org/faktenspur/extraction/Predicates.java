package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.extraction.ReportingVerb.Form;

/** Finds the reporting verbs of a sentence and puts together what German sets apart: "hatte … mitgeteilt", "teilte … mit". */
final class Predicates {

    private static final Set<String> HAVE = Set.of("hat", "haben", "hatte", "hatten", "habe", "hätte", "hätten", "has", "have",
            "had");
    private static final Set<String> PASSIVE = Set.of("wird", "werden", "wurde", "wurden", "worden", "werde", "würde");
    private static final Set<String> BE = Set.of("ist", "sind", "war", "waren", "sei", "seien", "is", "are", "was", "were",
            "been");
    private static final int LONGEST_BRACKET = 40;

    private final Reading reading;

    private Predicates(Reading reading) {
        this.reading = reading;
    }

    /** In the order of the sentence. */
    static List<Predicate> in(Reading reading) {
        List<Predicate> found = new ArrayList<>();
        Predicates predicates = new Predicates(reading);
        for (int i = 0; i < reading.end; i++) {
            if (!reading.isOpen(i) || reading.in(i - 1, "comparing")
                    || reading.isUpper(i) && i > 0 && reading.grammar.isGerman())
                continue;
            Predicate best = null;
            for (Form form : reading.grammar.verbs().of(reading.lower(i)))
                best = fuller(best, predicates.of(form, i));
            if (best != null)
                found.add(best);
        }
        return found;
    }

    /** Of two readings of one word the one that takes in more of the sentence: "gab … bekannt" rather than "gab". */
    private static Predicate fuller(Predicate one, Predicate other) {
        if (one == null || other == null)
            return one == null ? other : one;
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(Predicate predicate) {
        return (predicate.particle() >= 0 ? 2 : 0) + (predicate.finite() != predicate.at() ? 1 : 0);
    }

    private Predicate of(Form form, int i) {
        boolean noun = !reading.grammar.isGerman() && reading.in(i - 1, "denying") && reading.in(i, "saying-nouns");
        if (noun || !reading.grammar.isGerman() && !reading.isVerb(i) || isSetIn(form, i))
            return null;
        return switch (form.shape()) {
            case FINITE -> finite(form.verb(), i);
            case FINITE_JOINED -> at(form.verb(), i, i, -1, false);
            case PARTICIPLE -> participle(form.verb(), i);
            case INFINITIVE -> infinitive(form.verb(), i);
            case JOINED_ON ->
                reading.isComma(i - 1) && (reading.in(i + 1, "that") || form.verb().kind() == ReportingVerb.Kind.SAY
                        && reading.hasFinite(i + 2, reading.nextBreak(i + 2)))
                                ? new Predicate(form.verb(), i, i, -1, i, false, false)
                                : null;
        };
    }

    /** "The report, published in March, warns": a past form that is none. */
    private boolean isSetIn(Form form, int i) {
        return !reading.grammar.isGerman() && form.shape() == ReportingVerb.Shape.FINITE && reading.isComma(i - 1)
                && reading.sentence.forms(reading.grammar)[i] == VerbForm.PARTICIPLE;
    }

    private Predicate finite(ReportingVerb verb, int i) {
        if (reading.is(i - 1, "zu") || reading.is(i - 1, "to"))
            return null;
        int particle = verb.particle().isEmpty() ? -1 : particle(verb.particle(), i);
        if (particle < 0 && verb.particle().length() > 3 && reading.is(i - 1, verb.particle()))
            particle = i - 1;
        return particle < 0 && !verb.particle().isEmpty() ? null : at(verb, i, i, particle, false);
    }

    /** The particle closes the clause: behind it the sentence breaks off, goes on with "und", or a clause begins. */
    private int particle(String particle, int verb) {
        for (int i = verb + 1; i < Math.min(reading.end, verb + LONGEST_BRACKET); i++) {
            if (reading.isStrongBreak(i))
                return -1;
            boolean closes = reading.isBreak(i + 1) || !reading.isOpen(i + 1) || reading.in(i + 1, "coordinators")
                    || reading.in(i + 1, "that");
            if (reading.isOpen(i) && reading.is(i, particle) && closes)
                return i;
        }
        return -1;
    }

    private Predicate participle(ReportingVerb verb, int i) {
        int behind = reading.is(i + 1, "worden") ? i + 2 : i + 1;
        if (reading.grammar.isGerman() && isAuxiliary(behind))
            return at(verb, i, behind, -1, PASSIVE.contains(reading.lower(behind)) || behind == i + 2);
        for (int j = i - 1; j >= 0 && !reading.isBreak(j); j--)
            if (reading.isOpen(j) && isAuxiliary(j)) {
                boolean passive = PASSIVE.contains(reading.lower(j)) || BE.contains(reading.lower(j));
                boolean adjective = reading.grammar.isGerman() && BE.contains(reading.lower(j)) && behind == i + 1;
                return adjective ? null : at(verb, i, j, -1, passive);
            }
        return null;
    }

    private boolean isAuxiliary(int i) {
        return i < reading.end && reading.isOpen(i) && (HAVE.contains(reading.lower(i)) || BE.contains(reading.lower(i))
                || PASSIVE.contains(reading.lower(i)));
    }

    private Predicate infinitive(ReportingVerb verb, int i) {
        if (!reading.grammar.isGerman() || reading.is(i - 1, "zu"))
            return null;
        if (reading.in(i + 1, "modals"))
            return at(verb, i, i + 1, -1, false);
        if (reading.in(i + 1, "causatives"))
            return caused(verb, i, reading.in(i + 2, "finite-auxiliaries") ? i + 2 : i + 1);
        for (int j = i - 1; j >= 0 && !reading.isBreak(j); j--)
            if (reading.isOpen(j) && reading.in(j, "modals"))
                return at(verb, i, j, -1, false);
            else if (reading.isOpen(j) && reading.in(j, "causatives"))
                return caused(verb, i, j);
        return null;
    }

    /** "ließ über die Anwältin erklären", "hat mitteilen lassen": whoever has it said is the one who says it. */
    private Predicate caused(ReportingVerb verb, int infinitive, int finite) {
        boolean says = verb.kind() == ReportingVerb.Kind.SAY || reading.in(infinitive, "let-know");
        for (int i = Math.min(infinitive, finite); says && i < Math.max(infinitive, finite); i++)
            if (reading.is(i, "sich"))
                return null;
        int auxiliary = finite > infinitive && reading.is(finite, "lassen") ? auxiliaryBefore(infinitive) : finite;
        return says && auxiliary >= 0
                ? at(new ReportingVerb(verb.infinitive(), verb.particle(), ReportingVerb.Kind.SAY), infinitive, auxiliary, -1,
                        false)
                : null;
    }

    private int auxiliaryBefore(int infinitive) {
        for (int i = infinitive - 1; i >= 0 && !reading.isBreak(i); i--)
            if (reading.isOpen(i) && HAVE.contains(reading.lower(i)))
                return i;
        return -1;
    }

    private Predicate at(ReportingVerb verb, int at, int finite, int particle, boolean passive) {
        int from = Vorfeld.begin(reading, Math.min(at, finite));
        boolean last = Vorfeld.isSubordinate(reading, from, Math.max(at, finite));
        return new Predicate(verb, at, finite, particle, last ? from : Vorfeld.begin(reading, finite), passive, last);
    }
}
