package org.faktenspur.extraction;

/**
 * "X, die nach eigenen Angaben 200 Leute beschäftigt": what is said there stands in a relative clause of the whole sentence.
 */
final class RelativeMessage {

    private RelativeMessage() {
    }

    /**
     * The clause as a relative one of its sentence, so that its pronoun can be resolved; null where it is none.
     *
     * @param frame the attribution that it stands under, whose words part the pronoun from the rest
     */
    static Clause of(Grammar grammar, Parsed sentence, Clause clause, Frame frame) {
        Parsed words = clause.words();
        boolean whole = frame != null && grammar.isGerman() && words.size() > 2 && frame.message().size() > 1
                && frame.message().get(0).equals(words.at(0).span()) && grammar.has("relatives", words.at(0).lower());
        int tie = whole ? sentence.tokens().indexOf(words.at(0)) : -1;
        boolean hangs = tie > 1 && sentence.at(tie - 1).word().equals(",")
                && words.forms(grammar)[words.size() - 1].maybeFinite();
        return hangs ? new Clause(words.of(1, words.size()), Clause.Link.RELATIVE, tie, -1) : null;
    }
}
