package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Token;

/** "…, so X", "Wie X mitteilte, …", "…, sagte X", "heißt es in X". */
final class ParentheticalClue extends Clue {

    ParentheticalClue(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        super(grammar, sentence, quotations);
    }

    @Override
    Frame read() {
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
}
