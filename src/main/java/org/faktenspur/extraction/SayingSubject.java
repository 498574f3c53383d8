package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/** Finds who does the saying: the subject of a verb in its sentence. */
final class SayingSubject {

    private final Grammar grammar;
    private final Parsed sentence;
    private final int end;

    SayingSubject(Grammar grammar, Parsed sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.end = sentence.endOfWords();
    }

    /** Who the subject of a verb is: the noun phrase in front of it, else the one behind it. */
    List<Span> of(int verb) {
        int finite = finiteFor(verb);
        int from = startOfSubject(finite);
        int to = NounPhrase.end(sentence, from, finite);
        if (to > from
                && (to == finite || sentence.at(to).tag().equals("ADP") || sentence.at(to).tag().equals("ADV") || comma(to)))
            return List.of(sentence.between(from, to));
        int behind = finite + 1;
        while (behind < end && (sentence.at(behind).is("sich") || sentence.at(behind).tag().equals("ADV")))
            behind++;
        int close = NounPhrase.endWithApposition(sentence, behind, end);
        return close > behind ? List.of(sentence.between(behind, close)) : List.of();
    }

    private int finiteFor(int verb) {
        if (grammar.list("finite-auxiliaries").contains(sentence.at(verb).lower()))
            return verb;
        for (int i = verb - 1; i >= 0 && !comma(i); i--)
            if (grammar.list("finite-auxiliaries").contains(sentence.at(i).lower()) && grammar.isGerman())
                return i;
        return verb;
    }

    private int startOfSubject(int verb) {
        int from = verb;
        while (from > 0 && !sentence.at(from - 1).word().equals(":") && !"“”«".contains(sentence.at(from - 1).word())
                && !(comma(from - 1) && hasVerb(0, from - 1)))
            from--;
        while (from < verb && (sentence.at(from).tag().equals("CCONJ") || sentence.at(from).tag().equals("ADV")
                || sentence.at(from).tag().equals("SCONJ")))
            from++;
        return from;
    }

    private boolean comma(int i) {
        return i >= 0 && i < sentence.size() && sentence.at(i).word().equals(",");
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.at(i).isVerb())
                return true;
        return false;
    }
}
