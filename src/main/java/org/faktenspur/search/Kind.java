package org.faktenspur.search;

import java.util.Locale;

/** What can be found. Fact-checks are what readers find; the desk finds the claims that they are of. */
public enum Kind {
    CLAIM,
    ARTICLE,
    SOURCE,
    COMMENT,
    FACT_CHECK;

    /** As it stands in addresses and in the index. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
