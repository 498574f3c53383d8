package org.faktenspur.desk;

import java.util.Locale;

import org.faktenspur.claim.ClaimantName;
import org.faktenspur.workflow.Circumstances;

/** By what the verdicts are put side by side. */
enum BalanceBy {
    CLAIMANT("c.claimant", "c.claimant", ""),
    PUBLISHER("a.publisher", "a.publisher", " join c.article a"),
    /**
     * A claim about several topics is counted at each. Not from the view: PostgreSQL would work it out for all claims there
     * are.
     */
    TOPIC("t.slug", "t.name",
            " left join ClaimTopic o on o.claim = c left join ArticleTopic p on p.article = c.article and o.id is null"
                    + " left join Topic t on t.id = coalesce(o.topic.id, p.topic.id)");

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

    /**
     * What a row is about: claimants are put together who are called the same but for the case of a sentence, as the queue
     * finds them.
     *
     * @param key as the database has it; null for what belongs to none
     */
    String row(String key) {
        if (key == null)
            return Circumstances.NONE;
        return this == CLAIMANT ? ClaimantName.basic(key) : key;
    }

    /** What has to be joined to a claim c. */
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
