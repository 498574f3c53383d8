package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.text.Span;

/**
 * A reporting verb in its clause, with what belongs to it ("hatte … mitgeteilt", "teilte … mit").
 *
 * @param at the index of the verb
 * @param finite the index of the finite verb, which is the verb itself or its auxiliary
 * @param particle the index of the particle, or -1
 * @param from where its clause begins
 * @param last whether the verb stands at the end of a subordinate clause
 */
record Predicate(ReportingVerb verb, int at, int finite, int particle, int from, boolean passive, boolean last) {

    /** Behind the last of its words. */
    int end() {
        return Math.max(at, Math.max(finite, particle)) + 1;
    }

    /** Its words, in order; neighbours make one span. */
    List<Span> cue(Parsed sentence) {
        List<Integer> places = new ArrayList<>(List.of(at));
        if (finite != at)
            places.add(finite);
        if (particle >= 0)
            places.add(particle);
        places.sort(null);
        List<Span> spans = new ArrayList<>();
        for (int place : places) {
            Span word = sentence.at(place).span();
            Span before = spans.isEmpty() ? null : spans.get(spans.size() - 1);
            if (before != null && place > 0 && before.end() == sentence.at(place - 1).end())
                spans.set(spans.size() - 1, new Span(before.begin(), word.end()));
            else
                spans.add(word);
        }
        return spans;
    }
}
