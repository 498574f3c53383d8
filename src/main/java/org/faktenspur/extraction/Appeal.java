package org.faktenspur.extraction;

/** Tells a sentence that asks its reader to do something: "Bleiben Sie zu Hause", "Stay at home". */
final class Appeal {

    private Appeal() {
    }

    static boolean is(Grammar grammar, Parsed words) {
        int first = 0;
        while (first < words.size() && !words.at(first).isWord())
            first++;
        return grammar.isGerman() && first + 1 < words.size() && words.at(first + 1).word().equals("Sie")
                && words.at(first).lower().endsWith("en") && !grammar.has("finite-auxiliaries", words.at(first).lower())
                && words.forms(grammar)[first].isVerb();
    }
}
