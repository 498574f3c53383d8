package org.faktenspur.extraction;

import java.util.Set;

import org.faktenspur.text.Token;

/**
 * Tells finite verbs, participles and infinitives of an English sentence apart by their shape and the auxiliary before them.
 */
final class EnglishVerbs {

    private static final Set<String> NEVER_FINITE = Set.of("be", "been", "being", "done", "gone", "seen", "given", "taken",
            "known",
            "shown", "written", "driven", "spoken", "broken", "chosen", "stolen", "forgotten", "hidden", "grown", "thrown",
            "born",
            "begun", "beaten", "eaten", "fallen", "risen", "sworn", "torn", "worn");
    private static final Set<String> INVISIBLE = Set.of("ADV", "PART", "AUX");
    private static final int REACH = 4;

    private EnglishVerbs() {
    }

    static VerbForm[] in(Grammar grammar, Parsed sentence) {
        VerbForm[] forms = new VerbForm[sentence.size()];
        for (int i = 0; i < forms.length; i++)
            forms[i] = sentence.at(i).isVerb() ? form(grammar, sentence, i) : VerbForm.NONE;
        return forms;
    }

    private static VerbForm form(Grammar grammar, Parsed sentence, int i) {
        String word = sentence.at(i).lower();
        Token before = governor(sentence, i);
        if (before != null && before.is("to"))
            return VerbForm.PURPOSE;
        if (before != null && grammar.list("finite-auxiliaries").contains(before.lower()))
            return word.endsWith("ed") || word.endsWith("ing") || NEVER_FINITE.contains(word) ? VerbForm.PARTICIPLE
                    : VerbForm.INFINITIVE;
        if (NEVER_FINITE.contains(word) || word.endsWith("ing"))
            return VerbForm.PARTICIPLE;
        if (grammar.list("finite-auxiliaries").contains(word))
            return VerbForm.FINITE;
        boolean passive = i + 1 < sentence.size() && sentence.at(i + 1).is("by") && i > 0 && sentence.at(i - 1).isNoun();
        if (passive)
            return VerbForm.PARTICIPLE;
        return word.endsWith("ed") ? VerbForm.OPEN : VerbForm.FINITE;
    }

    /** The auxiliary or "to" that a verb hangs on, with nothing but adverbs and the like between. */
    private static Token governor(Parsed sentence, int i) {
        for (int k = i - 1; k >= 0 && k >= i - REACH; k--) {
            Token token = sentence.at(k);
            if (token.is("to") || token.tag().equals("AUX"))
                return token;
            if (!INVISIBLE.contains(token.tag()))
                return null;
        }
        return null;
    }
}
