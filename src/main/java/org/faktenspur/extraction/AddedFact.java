package org.faktenspur.extraction;

import java.util.List;

/**
 * Tells whether a German relative clause adds a fact to somebody definite, or says which one of somebody indefinite is meant;
 * commas don't tell.
 */
final class AddedFact {

    private static final int FARTHEST = 10;

    private AddedFact() {
    }

    /**
     * @param host the clause that it hangs on
     * @param tie the index of its pronoun
     */
    static boolean is(Grammar grammar, Parsed sentence, Draft host, int tie) {
        return tie > 0 && isCertain(grammar, sentence, tie) || isOfSomebodyDefinite(grammar, sentence, host);
    }

    /** "…, was niemand erwartet hatte", "…, von denen zwei starben", "…, auf dem Kisten standen". */
    private static boolean isCertain(Grammar grammar, Parsed sentence, int tie) {
        boolean denen = sentence.at(tie).is("denen");
        return sentence.at(tie).is("was") || denen && sentence.at(tie - 1).is("von")
                || !denen && grammar.has("prepositions", sentence.at(tie - 1).lower());
    }

    private static boolean isOfSomebodyDefinite(Grammar grammar, Parsed sentence, Draft host) {
        List<Integer> words = host.words;
        VerbForm[] forms = sentence.forms(grammar);
        for (int k = words.size() - 1; k >= 0 && k > words.size() - FARTHEST; k--) {
            String word = sentence.at(words.get(k)).lower();
            if (forms[words.get(k)].isVerb() && k < words.size() - 1)
                break;
            if (grammar.has("indefinite", word) || sentence.at(words.get(k)).tag().equals("NUM"))
                return false;
            if (grammar.has("definite", word))
                return true;
        }
        return !words.isEmpty() && sentence.at(host.last()).tag().equals("PROPN");
    }
}
