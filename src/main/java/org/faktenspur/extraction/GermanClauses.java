package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.extraction.Clause.Link;

/**
 * Reads the clauses of a German sentence by its topological fields: a subordinate clause runs from its conjunction or
 * pronoun to the finite verb at its end, a main clause has its finite verb second and may be interrupted.
 */
final class GermanClauses {

    private final Grammar grammar;
    private final Parsed sentence;
    private final VerbForm[] forms;
    private final List<Segment> segments;
    private final SegmentVerbs verbs;
    private final GermanOpener openers;
    private final List<Draft> drafts = new ArrayList<>();
    private Draft top;

    private GermanClauses(Grammar grammar, Parsed sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.forms = sentence.forms(grammar);
        this.segments = Segment.of(grammar, sentence);
        this.verbs = new SegmentVerbs(grammar, sentence, segments);
        this.openers = new GermanOpener(grammar, sentence, forms, segments);
    }

    /** @param verbFinal whether the stretch stands behind a "dass" that is no part of it */
    static List<Draft> in(Grammar grammar, Parsed sentence, boolean verbFinal) {
        GermanClauses clauses = new GermanClauses(grammar, sentence);
        clauses.open(Link.MAIN, -1, null, verbFinal);
        for (int i = 0; i < clauses.segments.size(); i++)
            clauses.read(clauses.segments.get(i), i);
        return clauses.drafts;
    }

    private void open(Link link, int tie, Draft host, boolean verbFinal) {
        top = new Draft(link, tie, host, verbFinal);
        drafts.add(top);
    }

    private void read(Segment segment, int number) {
        GermanOpener.Opening opening = openers.at(number, afterRelative(segment), top.verbFinal && waits(top));
        if (opening != null) {
            if (segment.coordinator() >= 0 && !top.verbFinal && top.complete)
                open(Link.COORDINATED, segment.coordinator(), top, false);
            open(opening.link(), opening.tie(), top, true);
            top.states = opening.link() != Link.KEPT
                    && (opening.link() != Link.RELATIVE || AddedFact.is(grammar, sentence, top.host, opening.tie()));
            addTo(top, top.states ? opening.tie() + 1 : segment.from(), segment.to());
        } else if (top.verbFinal)
            readBehindSubordinate(segment, number);
        else
            readBehindMain(segment, number);
    }

    /** Whether a clause or one that it is set into has not yet come to its verb at the end. */
    private static boolean waits(Draft draft) {
        return draft != null && draft.verbFinal && (!draft.complete || waits(draft.host));
    }

    private boolean afterRelative(Segment segment) {
        return segment.coordinator() >= 0 && top.link == Link.RELATIVE && top.complete;
    }

    private void addTo(Draft draft, int from, int to) {
        draft.add(draft.isEmpty() || !joins(draft.last() + 1, from) ? from : draft.last() + 1, to);
        top = draft;
        for (int i = from; i < to && !draft.complete; i++)
            draft.complete = forms[i] == VerbForm.FINITE
                    || forms[i] == VerbForm.OPEN && (!draft.verbFinal || verbs.closes(i, to));
    }

    /** Whether only marks and conjunctions stand between; they go with the words that they join. */
    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.at(i).isWord() && !grammar.has("coordinators", sentence.at(i).lower()))
                return false;
        return true;
    }

    private void readBehindSubordinate(Segment segment, int number) {
        if (!top.complete || segment.border() == Segment.Border.CONJUNCTION && goesOnVerbFinal(segment, number)
                || verbs.isInfinitive(segment)) {
            addTo(top, segment.from(), segment.to());
            return;
        }
        if (segment.coordinator() >= 0
                && (verbs.endsInVerb(segment) || verbs.firstFinite(segment) < 0 && verbs.endsLater(number))
                && (top.host == null || !verbs.isVerbMedial(segment))) {
            coordinate(segment, top, true);
            top.complete = verbs.endsInVerb(segment);
            return;
        }
        Draft back = top.host;
        while (back != null && back.verbFinal && back.complete && back.host != null)
            back = back.host;
        if (back == null)
            newMain(segment);
        else {
            top = back;
            if (back.isEmpty() || !back.complete)
                addTo(back, segment.from(), segment.to());
            else
                readBehindMain(segment, number);
        }
    }

    /** "… verletzt und zwei getötet wurden": no finite verb yet, or nothing but a further noun. */
    private boolean goesOnVerbFinal(Segment segment, int number) {
        boolean open = forms[top.last()] == VerbForm.OPEN || forms[top.last()] == VerbForm.PARTICIPLE;
        return verbs.firstFinite(segment) < 0 && !verbs.endsInVerb(segment) && !verbs.endsLater(number)
                || open && segment.size() > 1 && verbs.isAuxiliary(segment.to() - 1) && forms[segment.to() - 2].isVerb();
    }

    private void readBehindMain(Segment segment, int number) {
        boolean resumed = segment.border() == Segment.Border.DASH && !top.complete && !top.isEmpty();
        if (segment.isBehindStrongMark() && !resumed && verbs.hasFiniteAhead(number))
            newMain(segment);
        else if (!top.complete || top.isEmpty())
            addTo(top, segment.from(), segment.to());
        else if (segment.coordinator() >= 0 && (isVerbSecond(segment) || sharesAuxiliary(segment)))
            coordinate(segment, top, top.verbFinal);
        else if (segment.coordinator() < 0 && isVerbSecond(segment) && verbs.startsAnew(segment) && !isConditional(segment)
                && !verbs.isSaying(segment))
            newMain(segment);
        else if (segment.coordinator() < 0 && sharesAuxiliary(segment))
            coordinate(segment, top, top.verbFinal);
        else
            addTo(top, segment.from(), segment.to());
    }

    private void newMain(Segment segment) {
        open(Link.MAIN, -1, null, false);
        addTo(top, segment.from(), segment.to());
    }

    private void coordinate(Segment segment, Draft with, boolean verbFinal) {
        open(Link.COORDINATED, segment.coordinator(), with, verbFinal);
        top.states = with.statement() == with && with.states;
        addTo(top, segment.from(), segment.to());
        top.complete = true;
    }

    /** Whether a segment has a finite verb of its own in second or first place. */
    private boolean isVerbSecond(Segment segment) {
        int verb = verbs.firstFinite(segment);
        if (verb < 0 || segment.size() < 2)
            return verb >= 0 && forms[verb] == VerbForm.FINITE && segment.coordinator() >= 0;
        if (forms[verb] == VerbForm.FINITE)
            return true;
        return !verbs.closes(verb, segment.to()) || !hasAuxiliary(top) && segment.size() > 2;
    }

    /** "hat A unterzeichnet und B entsandt": both end in a verb that is not finite. */
    private boolean sharesAuxiliary(Segment segment) {
        int last = segment.to() - 1;
        while (last > segment.from() && !sentence.at(last).isWord())
            last--;
        boolean nonfinite = forms[last] == VerbForm.PARTICIPLE || forms[last] == VerbForm.OPEN
                || forms[last] == VerbForm.INFINITIVE;
        return nonfinite && segment.size() > 1 && hasAuxiliary(top) && forms[top.last()].isVerb()
                && forms[top.last()] != VerbForm.PURPOSE && !verbs.isAuxiliary(top.last());
    }

    private boolean hasAuxiliary(Draft draft) {
        return draft.words.stream().anyMatch(verbs::isAuxiliary)
                || draft.host != null && draft.link == Link.COORDINATED && hasAuxiliary(draft.host);
    }

    /** "Fällt die Fähre aus, zahlt die Reederei": a condition without "wenn". */
    private boolean isConditional(Segment segment) {
        int first = top.words.get(0);
        boolean follows = drafts.stream()
                .anyMatch(draft -> draft.host == top && !draft.isEmpty() && draft.words.get(0) < first);
        return forms[segment.from()].maybeFinite() && forms[first].maybeFinite() && !follows;
    }
}
