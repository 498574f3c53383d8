package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.text.Span;

/** A way in which a sentence tells who said something; each kind reads the sentence on its own. */
abstract class Clue {

    static final List<Span> NOBODY = List.of();

    final Grammar grammar;
    final Parsed sentence;
    final int end;
    private final List<Quotation> quotations;

    Clue(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.quotations = quotations;
        this.end = sentence.endOfWords();
    }

    /** The attribution that this way makes, or null. */
    abstract Frame read();

    Frame around(int cue, int from, int to) {
        return to == from ? null : around(cue, from, to, cue, from);
    }

    /** The message is what the sentence says besides the attribution, from the nearest comma or its beginning on. */
    Frame around(int begin, int from, int to, int cueFrom, int cueTo) {
        int behind = Math.max(to, cueTo);
        List<Span> message = new ArrayList<>();
        if (begin > 0)
            addWords(message, 0, begin);
        addWords(message, behind, end);
        return message.isEmpty() ? null
                : new Frame(sentence.index(), message, List.of(sentence.between(from, to)),
                        List.of(sentence.between(cueFrom, cueTo)),
                        AttributionType.INDIRECT, sentence.at(cueFrom).lower());
    }

    private void addWords(List<Span> message, int from, int to) {
        while (from < to && !sentence.at(from).isWord() && !"„“\"»«(".contains(sentence.at(from).word()))
            from++;
        while (to > from && ",:;–-".contains(sentence.at(to - 1).word()))
            to--;
        if (to > from)
            message.add(sentence.between(from, to));
    }

    /** The message is what follows the cue and the mark or conjunction behind it. */
    Frame rest(List<Span> speaker, int cueFrom, int cueTo, int opens) {
        List<Span> message = new ArrayList<>();
        addWords(message, opens, end);
        return message.isEmpty() ? null
                : new Frame(sentence.index(), message, speaker, List.of(sentence.between(cueFrom, cueTo)),
                        AttributionType.INDIRECT,
                        sentence.at(cueFrom).lower());
    }

    boolean comma(int i) {
        return i >= 0 && i < sentence.size() && sentence.at(i).word().equals(",");
    }

    boolean quoted(int i) {
        return Quotation.covers(quotations, sentence.at(i));
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.at(i).isVerb())
                return true;
        return false;
    }
}
