package org.faktenspur.search;

import java.util.Locale;

/** What can be found. Fact-checks are what readers find; the desk finds the claims that they are of. */
public enum Kind {
    CLAIM("claim_"),
    ARTICLE("other_"),
    SOURCE("other_"),
    COMMENT("other_"),
    FACT_CHECK("shown_");

    private final String shelf;

    Kind(String shelf) {
        this.shelf = shelf;
    }

    /**
     * How the fields begin that its words stand in. What is short, like a title, is worth more for a word than what is long;
     * side by side, the bounds that Lucene knows of a field would be those of titles, and no claim could be passed by. And the
     * order in which readers find things says nothing of what they do not see.
     */
    String shelf() {
        return shelf;
    }

    /** As it stands in addresses and in the index. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
