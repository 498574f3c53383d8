package org.faktenspur.extraction;

/** Where the finite verb of a German clause stands, if the clause is one that has it last, or one that has it second. */
record FiniteVerb(Parsed clause, VerbForm[] forms) {

    static FiniteVerb of(Grammar grammar, Parsed clause) {
        return new FiniteVerb(clause, clause.forms(grammar));
    }

    /** At the end of the clause, perhaps with more behind the end of the bracket; -1 without one. */
    int last() {
        for (int i = 1; i < clause.size(); i++)
            if (forms[i].maybeFinite() && (i + 1 == clause.size() || !forms[i + 1].isVerb())
                    && (forms[i] == VerbForm.FINITE || endsBracket(i)))
                return beforeInfinitives(i);
        return clause.size() > 0 && forms[clause.size() - 1].maybeFinite() ? clause.size() - 1 : -1;
    }

    private boolean endsBracket(int i) {
        return i + 1 == clause.size() || !clause.at(i + 1).isWord() || clause.at(i + 1).tag().equals("CCONJ");
    }

    /** "hätte kommen können": with two infinitives the finite verb goes before them. */
    private int beforeInfinitives(int last) {
        int first = last;
        while (first > 1 && forms[first - 1].isVerb())
            first--;
        return forms[last] == VerbForm.OPEN && forms[first] == VerbForm.FINITE ? first : last;
    }

    /** The first of a main clause, or -1. */
    int second() {
        for (int i = 0; i < forms.length; i++)
            if (forms[i].maybeFinite())
                return i;
        return -1;
    }
}
