package org.faktenspur.extraction;

import java.util.Set;

import org.faktenspur.text.Token;

/**
 * Tells how a clause is presented, on three axes that are read apart from each other; one label comes of them by a fixed
 * precedence.
 */
final class Modalities {

    private static final Set<String> WILL = Set.of("wird", "werden", "werde");
    private static final Set<String> PLAN = Set.of("soll", "sollen", "will", "wollen", "solle", "wolle");

    private final Grammar grammar;
    private final Parsed clause;
    private final VerbForm[] forms;

    private Modalities(Grammar grammar, Parsed clause) {
        this.grammar = grammar;
        this.clause = clause;
        this.forms = clause.forms(grammar);
    }

    /** The axes: whether it is of the future, whether somebody else says it, whether it is uncertain. */
    record Axes(boolean future, boolean reported, boolean uncertain) {

        Modality label() {
            if (future)
                return Modality.PREDICTION;
            if (reported)
                return Modality.REPORTED;
            return uncertain ? Modality.HEDGED : Modality.ASSERTED;
        }
    }

    /** @param frame the attribution that the clause stands under, or null */
    static Axes of(Grammar grammar, Parsed clause, Frame frame) {
        Modalities modalities = new Modalities(grammar, clause);
        boolean announced = frame != null && frame.type() != AttributionType.FREE_INDIRECT
                && grammar.has("announcing", frame.verb());
        return new Axes(announced || modalities.isFuture(frame), frame != null || modalities.isSubjunctive(),
                modalities.has("hedges"));
    }

    private boolean has(String list) {
        return clause.tokens().stream().anyMatch(token -> grammar.has(list, token.lower()) && !token.word().equals("May"));
    }

    /** A first subjunctive is somebody else's word even where nobody is named. */
    private boolean isSubjunctive() {
        for (int i = 0; i < forms.length; i++)
            if (forms[i].maybeFinite() && grammar.has("subjunctive", clause.at(i).lower()))
                return true;
        return false;
    }

    private boolean isFuture(Frame frame) {
        for (int i = 0; i < clause.size(); i++)
            if (grammar.isGerman() ? isGermanFuture(i, frame) : isEnglishFuture(i))
                return true;
        return expects();
    }

    private boolean isEnglishFuture(int i) {
        Token token = clause.at(i);
        boolean will = (token.is("will") || token.is("shall") || token.is("'ll") || token.is("won't")) && token.isVerb();
        boolean to = i + 1 < clause.size() && clause.at(i + 1).is("to") && i + 2 < clause.size() && clause.at(i + 2).isVerb();
        boolean awaited = i > 0 && grammar.has("awaited", token.lower()) && grammar.has("being", clause.at(i - 1).lower());
        return will || awaited || to && grammar.has("planning", token.lower());
    }

    private boolean isGermanFuture(int i, Frame frame) {
        Token token = clause.at(i);
        if (WILL.contains(token.lower()) && hasInfinitive(i))
            return true;
        boolean hearsay = frame != null && (frame.type() == AttributionType.FREE_INDIRECT
                && (frame.verb().startsWith("soll") || frame.verb().equals("will") || frame.verb().equals("wollen"))
                || token.lower().startsWith("soll") && Tense.isHearsay(grammar, clause, i, clause.size()));
        return PLAN.contains(token.lower()) && !hearsay && hasInfinitive(i) && !has("perfect-infinitives");
    }

    /** "wird … liefern" is future; "wird … geliefert" is passive, "geliefert werden soll" a plan. */
    private boolean hasInfinitive(int auxiliary) {
        for (int i = 0; i < forms.length; i++)
            if (i != auxiliary && (forms[i] == VerbForm.OPEN || forms[i] == VerbForm.INFINITIVE)
                    && isInfinitive(clause.at(i).lower())
                    && (i + 1 == forms.length || forms[i + 1].isVerb() || !clause.at(i + 1).isWord() || i == auxiliary - 1
                            || clause.at(i + 1).tag().equals("CCONJ")))
                return true;
        return false;
    }

    /** Participles of prefixed verbs look like infinitives; these are so much more common that they are known as such. */
    private boolean isInfinitive(String word) {
        boolean ending = word.length() > 2 && (word.endsWith("en") || word.endsWith("ern") || word.endsWith("eln"))
                || word.equals("sein") || word.equals("tun");
        return ending && !grammar.has("participles-like-infinitives", word);
    }

    /** "teurer als geplant", "earlier than planned": what was expected, not what is. */
    private boolean isCompared(int i) {
        return i > 0 && grammar.has("comparing", clause.at(i - 1).lower());
    }

    /** "rechnet mit", "wird für 2027 erwartet", "plant eine zweite Linie". */
    private boolean expects() {
        for (int i = 0; i < forms.length; i++)
            if (forms[i].isVerb() && forms[i] != VerbForm.PURPOSE && grammar.has("expecting", clause.at(i).lower())
                    && !isCompared(i))
                return true;
        return false;
    }
}
