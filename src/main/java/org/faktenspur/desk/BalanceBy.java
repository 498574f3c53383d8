package org.faktenspur.desk;

import java.util.Locale;

/** By what the verdicts are put side by side. */
enum BalanceBy {
    CLAIMANT("c.claimant", "c.claimant", ""),
    PUBLISHER("a.publisher", "a.publisher", ""),
    /** A claim about several topics is counted at each. */
    TOPIC("t.slug", "t.name", " left join ClaimAbout o on o.claimId = c.id left join Topic t on t.id = o.topicId");

    private final String key;
    private final String label;
    private final String joins;

    BalanceBy(String key, String label, String joins) {
        this.key = key;
        this.label = label;
        this.joins = joins;
    }

    /** What the queue's filter of the same name takes, in the language of the queries. */
    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /** What has to be joined to a claim c and its article a. */
    String joins() {
        return joins;
    }

    /** What the row is called of that which belongs to none. */
    String nobody(NumbersMessages texts) {
        return switch (this) {
            case CLAIMANT -> texts.articleItself();
            case PUBLISHER -> texts.ownArticles();
            case TOPIC -> texts.noTopic();
        };
    }

    /** As addresses name it, and as the queue's filter is called. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
