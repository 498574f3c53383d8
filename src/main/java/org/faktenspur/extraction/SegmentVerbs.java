package org.faktenspur.extraction;

import java.util.List;

/** Where the verbs stand in the segments of a German sentence, and what that shows. */
final class SegmentVerbs {

    private final Grammar grammar;
    private final Parsed sentence;
    private final VerbForm[] forms;
    private final List<Segment> segments;

    SegmentVerbs(Grammar grammar, Parsed sentence, List<Segment> segments) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.forms = sentence.forms(grammar);
        this.segments = segments;
    }

    /** Whether a finite verb comes before the next strong mark or comma. */
    boolean hasFiniteAhead(int number) {
        for (int n = number; n < segments.size(); n++) {
            boolean border = n > number && segments.get(n).border() != Segment.Border.CONJUNCTION;
            if (border)
                return false;
            if (firstFinite(segments.get(n)) >= 0)
                return true;
        }
        return false;
    }

    int firstFinite(Segment segment) {
        for (int i = segment.from(); i < segment.to(); i++)
            if (forms[i].maybeFinite())
                return i;
        return -1;
    }

    boolean endsInVerb(Segment segment) {
        int last = segment.to() - 1;
        while (last > segment.from() && !sentence.at(last).isWord())
            last--;
        return forms[last].maybeFinite();
    }

    /** Whether nothing but verbs and marks follows up to the end of the segment. */
    boolean closes(int verb, int to) {
        for (int i = verb + 1; i < to; i++)
            if (sentence.at(i).isWord() && !forms[i].isVerb())
                return false;
        return true;
    }

    /** "… und das Personal freundlich und zuvorkommend ist": the verb of the clause comes with a later part. */
    boolean endsLater(int number) {
        if (number + 1 >= segments.size())
            return false;
        Segment next = segments.get(number + 1);
        return next.border() == Segment.Border.CONJUNCTION && next.size() > 1 && endsInVerb(next) && !isVerbMedial(next)
                && startsWithSubject(segments.get(number));
    }

    boolean startsWithSubject(Segment segment) {
        return segment.size() > 1 && grammar.has("definite", sentence.at(segment.from()).lower());
    }

    /** An infinitive with "zu" hangs on the verb right before it. */
    boolean isInfinitive(Segment segment) {
        if (segment.coordinator() >= 0 || firstFinite(segment) >= 0)
            return false;
        for (int i = segment.from(); i < segment.to(); i++)
            if (forms[i] == VerbForm.PURPOSE)
                return true;
        return false;
    }

    /** Whether words follow the finite verb, as only a main clause has them. */
    boolean isVerbMedial(Segment segment) {
        int verb = firstFinite(segment);
        return verb >= 0 && !closes(verb, segment.to()) || verb == segment.from();
    }

    boolean isAuxiliary(int i) {
        return forms[i].maybeFinite() && grammar.has("finite-auxiliaries", sentence.at(i).lower());
    }

    /** Behind a comma alone, a finite verb at the end has only one phrase before it: "…, die Preise stiegen". */
    boolean startsAnew(Segment segment) {
        int verb = firstFinite(segment);
        return !closes(verb, segment.to()) || verb == segment.from()
                || new GermanFields(grammar, sentence.of(segment.from(), segment.to())).constituent(0) == verb - segment.from();
    }

    boolean isSaying(Segment segment) {
        return forms[segment.from()].maybeFinite() && grammar.has("saying", sentence.at(segment.from()).lower());
    }
}
