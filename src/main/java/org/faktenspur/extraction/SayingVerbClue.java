package org.faktenspur.extraction;

import java.util.List;
import java.util.Set;

import org.faktenspur.text.Token;

/** "X sagte, dass …", "X sagte, er sei …", "X teilte mit: …", "X wirft Y vor, … zu …". */
final class SayingVerbClue extends Clue {

    private static final Set<String> OPENING = Set.of("dass", "daß", "ob", "that", "wie", "whether");
    private static final Set<String> VALENCY_OF_INFINITIVE = Set.of("vorgeworfen", "vor", "beschuldigt", "beschuldigte", "an",
            "droht",
            "drohte", "fordert", "forderte", "verlangt", "verlangte", "verspricht", "versprach", "behauptet", "behauptete",
            "plant");

    private final SayingSubject subject;

    SayingVerbClue(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        super(grammar, sentence, quotations);
        this.subject = new SayingSubject(grammar, sentence);
    }

    @Override
    Frame read() {
        for (int i = 0; i < end; i++) {
            if (quoted(i) || !grammar.list("saying").contains(sentence.at(i).lower()) && !sayingNounBefore(i))
                continue;
            int opens = opening(i);
            if (opens > 0 && opens < end && introduces(i, opens))
                return rest(subject.of(i), i, i + 1, opens);
            if (!grammar.isGerman() && grammar.list("saying-strong").contains(sentence.at(i).lower()) && i + 2 < end
                    && !subject.of(i).isEmpty() && hasVerb(i + 1, end))
                return rest(subject.of(i), i, i + 1, i + 1);
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
}
