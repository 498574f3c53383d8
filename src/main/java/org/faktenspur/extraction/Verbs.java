package org.faktenspur.extraction;

/** The verb forms of a sentence, in its language. */
final class Verbs {

    private Verbs() {
    }

    static VerbForm[] in(Grammar grammar, Parsed sentence) {
        return grammar.isGerman() ? GermanVerbs.in(grammar, sentence) : EnglishVerbs.in(grammar, sentence);
    }

    static boolean any(Grammar grammar, Parsed sentence) {
        if (sentence.hasVerb())
            return true;
        for (VerbForm form : in(grammar, sentence))
            if (form.isVerb())
                return true;
        return false;
    }

    static boolean anyFinite(Grammar grammar, Parsed sentence) {
        for (VerbForm form : in(grammar, sentence))
            if (form.maybeFinite())
                return true;
        return false;
    }
}
