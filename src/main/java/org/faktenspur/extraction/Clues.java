package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/** The signs of an attribution in one sentence, each read on its own; {@link Attributions} decides which comes first. */
final class Clues {

    private static final List<Span> NONE = List.of();
    private static final Set<String> OPENING = Set.of("dass", "daß", "ob", "that", "wie", "whether");
    private static final Set<String> VALENCY_OF_INFINITIVE = Set.of("vorgeworfen", "vor", "beschuldigt", "beschuldigte", "an",
            "droht",
            "drohte", "fordert", "forderte", "verlangt", "verlangte", "verspricht", "versprach", "behauptet", "behauptete",
            "plant");

    private final Grammar grammar;
    private final Parsed sentence;
    private final List<Quotation> quotations;
    private final int end;

    Clues(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.quotations = quotations;
        this.end = sentence.endOfWords();
    }

    /** "Laut X …", "X zufolge …", "Nach Angaben der X …", "…, according to X". */
    Frame prepositional() {
        for (int i = 0; i < end; i++) {
            Token token = sentence.at(i);
            if (quoted(i))
                continue;
            if (token.is("laut") || token.is("gemäß") && i == 0)
                return around(i, i + 1, NounPhrase.end(sentence, i + 1, end));
            if (token.is("according") && i + 1 < end && sentence.at(i + 1).is("to"))
                return around(i, i + 2, NounPhrase.end(sentence, i + 2, end));
            if (token.is("zufolge") && i > 0)
                return before(i);
            if (token.is("nach") && isAccording(i + 1))
                return around(i, i + 1, NounPhrase.end(sentence, i + 1, end));
            if ((token.is("demnach") || token.is("wonach")) && (i == 0 || token.is("wonach")))
                return rest(NONE, i, i + 1, i + 1);
        }
        return null;
    }

    private boolean isAccording(int from) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (grammar.list("according-nouns").contains(sentence.at(i).lower()))
                return true;
            if (sentence.at(i).isVerb() || sentence.at(i).word().equals(","))
                return false;
        }
        return false;
    }

    private Frame before(int cue) {
        int from = cue;
        while (from > 0 && !sentence.at(from - 1).isVerb() && !sentence.at(from - 1).word().equals(",") && cue - from < 12)
            from--;
        while (from < cue && NounPhrase.end(sentence, from, cue) < cue)
            from++;
        return from == cue ? null : around(from, from, cue, cue, cue + 1);
    }

    private Frame around(int cue, int from, int to) {
        return to == from ? null : around(cue, from, to, cue, from);
    }

    /** The message is what the sentence says besides the attribution, from the nearest comma or its beginning on. */
    private Frame around(int begin, int from, int to, int cueFrom, int cueTo) {
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

    /** "…, so X", "Wie X mitteilte, …", "…, sagte X", "heißt es in X". */
    Frame parenthetical() {
        for (int i = 0; i < end; i++) {
            Token token = sentence.at(i);
            if (quoted(i))
                continue;
            if (token.is("so") && i > 1 && comma(i - 1) && NounPhrase.end(sentence, i + 1, end) > i + 1)
                return around(i, i + 1, NounPhrase.endWithApposition(sentence, i + 1, end));
            if (token.is("wie") || token.is("as"))
                return asSomebodySays(i);
            if (i > 2 && comma(i - 1) && grammar.list("saying").contains(token.lower()) && !token.startsUpperCase()) {
                int speakerEnd = NounPhrase.end(sentence, i + 1, end);
                if (speakerEnd > i + 1 && (speakerEnd >= end - 8 || comma(speakerEnd)))
                    return around(i, i + 1, speakerEnd, i, i + 1);
            }
            if (!grammar.isGerman() && i > 2 && comma(i - 1)) {
                int speakerEnd = NounPhrase.end(sentence, i, end);
                if (speakerEnd > i && speakerEnd < end
                        && grammar.list("saying-strong").contains(sentence.at(speakerEnd).lower())
                        && speakerEnd >= end - 6)
                    return around(i, i, speakerEnd, speakerEnd, speakerEnd + 1);
            }
        }
        return null;
    }

    private Frame asSomebodySays(int wie) {
        int comma = wie + 1;
        while (comma < end && !comma(comma))
            comma++;
        int verb = comma - 1;
        boolean says = verb > wie && grammar.list("saying").contains(sentence.at(verb).lower());
        if (!says && comma >= end && wie > 0)
            says = grammar.list("saying").contains(sentence.at(verb = end - 1).lower());
        if (!says)
            return null;
        int to = NounPhrase.end(sentence, wie + 1, verb);
        return to == wie + 1 ? null : around(wie, wie + 1, to, verb, verb + 1);
    }

    private boolean comma(int i) {
        return i >= 0 && i < sentence.size() && sentence.at(i).word().equals(",");
    }

    private boolean quoted(int i) {
        return Quotation.covers(quotations, sentence.at(i));
    }

    /** "X sagte, dass …", "X sagte, er sei …", "X teilte mit: …", "X wirft Y vor, … zu …". */
    Frame verbOfSaying() {
        for (int i = 0; i < end; i++) {
            if (quoted(i) || !grammar.list("saying").contains(sentence.at(i).lower()) && !sayingNounBefore(i))
                continue;
            int opens = opening(i);
            if (opens > 0 && opens < end && introduces(i, opens))
                return rest(speaker(i), i, i + 1, opens);
            if (!grammar.isGerman() && grammar.list("saying-strong").contains(sentence.at(i).lower()) && i + 2 < end
                    && !speaker(i).isEmpty() && hasVerb(i + 1, end))
                return rest(speaker(i), i, i + 1, i + 1);
        }
        return null;
    }

    private boolean sayingNounBefore(int i) {
        return i + 1 < end && (comma(i + 1) || sentence.at(i + 1).word().equals(":"))
                && grammar.list("saying-nouns").contains(sentence.at(i).lower());
    }

    /** The index behind the comma or colon that closes the clause of the verb. */
    private int opening(int verb) {
        for (int i = verb + 1; i < end; i++) {
            String word = sentence.at(i).word();
            if (word.equals(":"))
                return i + 1;
            if (word.equals(",") || !grammar.isGerman() && word.equals("that"))
                return isApposition(i) ? -1 : i + 1;
        }
        return -1;
    }

    private boolean isApposition(int comma) {
        return comma + 1 < end && grammar.list("relatives").contains(sentence.at(comma + 1).lower())
                && sentence.at(comma - 1).isNoun()
                && !subjunctiveBehind(comma);
    }

    private boolean subjunctiveBehind(int from) {
        for (int i = from; i < end; i++)
            if (grammar.list("subjunctive").contains(sentence.at(i).lower())
                    || grammar.list("subjunctive-substitutes").contains(sentence.at(i).lower()))
                return true;
        return false;
    }

    private boolean introduces(int verb, int opens) {
        Token first = sentence.at(opens);
        boolean colon = sentence.at(opens - 1).word().equals(":");
        boolean strong = grammar.list("saying-strong").contains(sentence.at(verb).lower());
        if (OPENING.contains(first.lower()))
            return !first.is("wie") || strong;
        if (grammar.list("keeping").contains(first.lower()) || grammar.list("subordinators").contains(first.lower()))
            return strong && subjunctiveBehind(opens);
        if (colon || subjunctiveBehind(opens))
            return hasVerb(opens, end) || colon && strong;
        boolean infinitive = VALENCY_OF_INFINITIVE.contains(sentence.at(opens - 2).lower())
                || VALENCY_OF_INFINITIVE.contains(sentence.at(verb).lower());
        return infinitive && hasZu(opens) || strong && first.startsUpperCase() && hasVerb(opens, end);
    }

    private boolean hasZu(int from) {
        for (int i = from; i < end; i++)
            if (sentence.at(i).is("zu") || sentence.at(i).word().contains("zu") && sentence.at(i).isVerb())
                return true;
        return false;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.at(i).isVerb())
                return true;
        return false;
    }

    /** Who the subject of a verb is: the noun phrase in front of it, else the one behind it. */
    private List<Span> speaker(int verb) {
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
        return close > behind ? List.of(sentence.between(behind, close)) : NONE;
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

    private Frame rest(List<Span> speaker, int cueFrom, int cueTo, int opens) {
        List<Span> message = new ArrayList<>();
        addWords(message, opens, end);
        return message.isEmpty() ? null
                : new Frame(sentence.index(), message, speaker, List.of(sentence.between(cueFrom, cueTo)),
                        AttributionType.INDIRECT,
                        sentence.at(cueFrom).lower());
    }

    /** "soll … geliefert haben" is hearsay; "soll 2027 starten" is a plan and no attribution. */
    Frame hearsay() {
        for (int i = 0; i < end; i++) {
            Token token = sentence.at(i);
            boolean said = grammar.list("hearsay").contains(token.lower());
            if (!quoted(i) && (said || (token.is("soll") || token.is("sollen")) && Tense.isHearsay(grammar, sentence, i, end)))
                return new Frame(sentence.index(), List.of(sentence.span()), NONE, List.of(token.span()),
                        AttributionType.FREE_INDIRECT,
                        token.lower());
        }
        return null;
    }

    /** "X kritisierte Y", "X sprach von Z": what was said is only summed up. */
    Frame summary() {
        for (int i = 0; i < end; i++)
            if (sentence.at(i).isVerb() && !quoted(i) && grammar.list("summarising").contains(sentence.at(i).lower())
                    && !speaker(i).isEmpty())
                return new Frame(sentence.index(), List.of(sentence.span()), speaker(i), NONE, AttributionType.REPORTED,
                        sentence.at(i).lower());
        return null;
    }

    /** Who speaks a quotation, told by the words around it in its sentence. */
    List<Span> speakerBeside(Quotation quotation) {
        for (int i = 0; i < end; i++)
            if (!quoted(i) && grammar.list("saying").contains(sentence.at(i).lower())) {
                List<Span> speaker = speaker(i);
                if (!speaker.isEmpty() && !speaker.get(0).overlaps(quotation.outer()))
                    return speaker;
            }
        return NONE;
    }
}
