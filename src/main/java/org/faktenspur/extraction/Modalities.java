package org.faktenspur.extraction;

import java.util.Set;

import org.faktenspur.text.Token;

/** Tells how a clause is presented; one label, by the fixed precedence PREDICTION, REPORTED, HEDGED, ASSERTED. */
final class Modalities {

    private static final Set<String> GERMAN_WILL = Set.of("wird", "werden", "werde");
    private static final Set<String> GERMAN_PLAN = Set.of("soll", "sollen", "will", "wollen");

    private Modalities() {
    }

    /** @param frame the attribution that the clause stands under, or null */
    static Modality of(Grammar grammar, Parsed sentence, Frame frame) {
        int from = 0;
        int to = sentence.size();
        boolean announced = frame != null && grammar.list("announcing").contains(frame.verb());
        if (announced || isPrediction(grammar, sentence, from, to, frame))
            return Modality.PREDICTION;
        if (frame != null)
            return Modality.REPORTED;
        for (int i = from; i < to; i++)
            if (grammar.list("hedges").contains(sentence.at(i).lower()))
                return Modality.HEDGED;
        return Modality.ASSERTED;
    }

    private static boolean isPrediction(Grammar grammar, Parsed sentence, int from, int to, Frame frame) {
        for (int i = from; i < to; i++) {
            Token token = sentence.at(i);
            if (!grammar.isGerman()
                    && (token.is("will") && token.isVerb() || token.is("plans") && i + 1 < to && sentence.at(i + 1).is("to")))
                return true;
            if (grammar.isGerman() && GERMAN_WILL.contains(token.lower()) && isInfinitive(sentence, i, to))
                return true;
            boolean plan = grammar.isGerman() && GERMAN_PLAN.contains(token.lower());
            boolean hearsay = frame != null && frame.type() == AttributionType.FREE_INDIRECT && frame.verb().startsWith("soll");
            if (plan && !hearsay && sentence.at(to - 1).isVerb() && !Tense.isHearsay(grammar, sentence, i, to))
                return true;
        }
        return false;
    }

    /** "wird … liefern" is future; "wird … geliefert" and "geliefert wird" are passive. */
    private static boolean isInfinitive(Parsed sentence, int auxiliary, int to) {
        Token last = sentence.at(to - 1);
        boolean atEnd = to - 1 == auxiliary;
        Token verb = atEnd && to > 1 ? sentence.at(to - 2) : last;
        boolean infinitive = verb.lower().matches(".+(en|ern|eln|sein)") && verb.isVerb();
        boolean participle = verb.lower().matches("(ge|.+ge).*en|(be|ver|er|ent|zer|ge).*(en)") && !verb.is("werden")
                && !verb.is("geben")
                && !verb.is("gehen");
        return infinitive && !participle && !(verb.is("werden") && atEnd);
    }
}
