package org.faktenspur.extraction;

/** Whether there is a verb at all among some words. */
final class Verbs {

    private Verbs() {
    }

    static boolean any(Grammar grammar, Parsed sentence) {
        if (sentence.hasVerb())
            return true;
        for (VerbForm form : sentence.forms(grammar))
            if (form.isVerb())
                return true;
        return false;
    }

    static boolean anyFinite(Grammar grammar, Parsed sentence) {
        for (VerbForm form : sentence.forms(grammar))
            if (form.maybeFinite())
                return true;
        return false;
    }
}
