package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.text.Span;

/** "Laut X …", "X zufolge …", "Nach Angaben der X …", "ihrer Meinung nach …", "…, according to X", "demnach". */
final class PrepositionClue extends Clue {

    private static final int LONGEST_ADJECTIVES = 5;

    private final MessageEnd messageEnd;

    PrepositionClue(Reading reading, List<Predicate> predicates) {
        super(reading);
        this.messageEnd = new MessageEnd(reading, predicates);
    }

    @Override
    List<Frame> read() {
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < end; i++)
            if (reading.isOpen(i))
                add(frames, at(i));
        return frames;
    }

    private Frame at(int i) {
        return switch (reading.lower(i)) {
            case "laut", "gemäß", "lt" -> before(i, i + 1);
            case "according" -> reading.is(i + 1, "to") ? before(i, i + 2) : null;
            case "zufolge" -> behind(i);
            case "folge" -> reading.is(i - 1, "zu") ? behind(i - 1) : null;
            case "nach" -> isAccording(i + 1) ? before(i, i + 1) : isMeaning(i - 1) ? behind(i) : null;
            case "demnach",
                    "danach" ->
                i > 0 ? reading.is(i, "demnach") ? inside(i) : null
                        : i == 0 && (reading.is(i, "demnach") || reading.hasSubjunctive(i, end))
                                ? indirect(span(i, i + 1), span(i, i + 1), reading.lower(i), i + 1, messageEnd.of(i + 1))
                                : null;
            case "wonach" -> behindNoun(i);
            default -> null;
        };
    }

    /** Whether the first noun behind "nach" is one of saying: "nach ersten Angaben der Polizei". */
    private boolean isAccording(int from) {
        for (int i = from; i < Math.min(end, from + LONGEST_ADJECTIVES); i++) {
            if (reading.isBreak(i) || reading.isFinite(i))
                return false;
            boolean owner = reading.isNoun(i) && reading.isNoun(i + 1) && reading.lower(i).endsWith("s");
            if (reading.isNoun(i) && !owner)
                return isSaying(i);
        }
        return false;
    }

    private boolean isSaying(int i) {
        String word = reading.lower(i);
        return reading.in(i, "according-nouns")
                || grammar.list("according-endings").stream()
                        .anyMatch(ending -> word.length() > ending.length() && word.endsWith(ending));
    }

    private boolean isMeaning(int i) {
        return i > 0 && reading.in(i, "meaning-nouns") && !reading.tag(i - 1).equals("ADP");
    }

    /** The speaker follows the preposition; at the head of the sentence everything up to the verb belongs to it. */
    private Frame before(int cue, int from) {
        int to = cue == 0 ? endInVorfeld(from) : SpeakerPhrase.end(reading, from, end);
        if (to == from)
            return null;
        int apposed = Apposition.behind(reading, to, end);
        boolean closed = apposed > to && (cue > 0 || reading.isComma(apposed) || reading.isFinite(apposed));
        return around(cue, closed ? apposed : to, from, closed ? apposed : to, cue, from);
    }

    /** What stands between a preposition at the head of the sentence and the verb is one phrase. */
    private int endInVorfeld(int from) {
        if (!grammar.isGerman() && reading.isComma(reading.nextBreak(from)))
            return reading.nextBreak(from);
        int verb = from;
        while (verb < end && !reading.isFinite(verb) && !reading.isBreak(verb))
            verb++;
        int to = SpeakerPhrase.endWithPlaces(reading, from, end);
        return to > from && reading.isFinite(verb) && verb > to && reading.isNoun(verb - 1) ? verb : to;
    }

    /** The speaker stands before "zufolge" and, with "Meinung" and its like, before "nach". */
    private Frame behind(int cue) {
        boolean relative = cue > 1 && reading.in(cue - 1, "relatives") && reading.isComma(cue - 2);
        if (relative)
            return indirect(antecedent(cue - 2), span(cue, cue + 1), reading.lower(cue), cue + 1,
                    messageEnd.ofEmbedded(cue + 1));
        int from = SpeakerPhrase.isPronoun(reading, cue - 1) ? cue - 1 : PhraseBeginning.of(reading, cue);
        return from == cue ? null : around(from, behindCue(cue), from, cue, cue, behindCue(cue));
    }

    /** "ein Bericht, wonach …"; "Sie wies Vorwürfe zurück, wonach …": those are not the last speaker's. */
    private Frame behindNoun(int cue) {
        List<Span> source = antecedent(cue - 1);
        int noun = cue - 1;
        while (source.isEmpty() && noun >= 0 && !(reading.in(noun, "saying-nouns") && reading.isUpper(noun)))
            noun--;
        String word = source.isEmpty() && noun >= 0 ? reading.lower(noun) : "wonach";
        return indirect(source, span(cue, cue + 1), word, cue + 1, messageEnd.of(cue + 1));
    }

    /** The source right before a comma. */
    private List<Span> antecedent(int comma) {
        int from = comma > 0 && reading.isComma(comma) ? PhraseBeginning.of(reading, comma) : comma;
        return from < comma ? span(from, comma) : NOBODY;
    }

    /** "Die Werft spart demnach 3 Millionen": the word stands for the last source. */
    private Frame inside(int cue) {
        return around(cue, cue + 1, cue, cue + 1, cue, cue + 1);
    }

    private int behindCue(int cue) {
        return reading.is(cue, "zu") ? cue + 2 : cue + 1;
    }

    /** The message is the clause that the phrase stands in, and what follows it in the sentence. */
    private Frame around(int begin, int behind, int from, int to, int cueFrom, int cueTo) {
        int left = left(begin);
        boolean embedded = left > 0 && (RelativeClause.opensAt(reading, left - 1) || Vorfeld.opensSubordinate(reading, left));
        return indirect(span(from, to), span(cueFrom, cueTo), reading.lower(cueFrom), left, begin, behind,
                embedded ? messageEnd.ofEmbedded(behind) : messageEnd.of(behind));
    }

    private int left(int cue) {
        int at = cue;
        while (at > 0 && !startsClause(at, cue))
            at--;
        return at;
    }

    private boolean startsClause(int at, int cue) {
        int before = at - 1;
        if (reading.isStrongBreak(before))
            return true;
        if (reading.isComma(before) && (RelativeClause.opensAt(reading, before) || reading.is(at, "was"))
                && !reading.hasFinite(at, cue))
            return true;
        boolean verb = reading.isComma(before) && reading.isFinite(at) && Vorfeld.hasMainVerb(reading, before);
        boolean joined = reading.in(before, "coordinators") && !reading.is(before, "sowie")
                && reading.hasFinite(0, before) && hasFiniteAround(at, cue);
        return verb || joined;
    }

    private boolean hasFiniteAround(int at, int cue) {
        return reading.hasFinite(at, cue) || reading.isFinite(SpeakerPhrase.end(reading, cue + 1, end));
    }
}
