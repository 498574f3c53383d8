package org.faktenspur.workflow;

import java.util.Locale;

/** What can have happened to a claim on a day, or is to happen then. */
public enum Happening {
    /** Its article was taken in. */
    IMPORTED("c.article.importedAt >= :begin and c.article.importedAt < :end"),
    SUGGESTED("c.createdAt >= :begin and c.createdAt < :end"),
    /** Somebody took it in for the first time. */
    OPENED("c.openedAt >= :begin and c.openedAt < :end"),
    /** For the first time. */
    PUBLISHED("c.publishedAt >= :begin and c.publishedAt < :end"),
    /** Somebody decided about it in a review. */
    REVIEWED("c.id in (select r.claim.id from Review r where r.decidedAt >= :begin and r.decidedAt < :end)"),
    /** The same, and that person's own rating was another than the checker's. */
    DISAGREED("c.id in (select r.claim.id from Review r where r.decidedAt >= :begin and r.decidedAt < :end and r.differs)"),
    CORRECTED("c.id in (select k.claim.id from Correction k where k.at >= :begin and k.at < :end)"),
    SUBSTANTIAL(
            "c.id in (select k.claim.id from Correction k where k.at >= :begin and k.at < :end and k.gravity = SUBSTANTIAL)"),
    RETRACTED("c.id in (select k.claim.id from Retraction k where k.confirmedAt >= :begin and k.confirmedAt < :end)"),
    /** It is to be looked at again. */
    RECHECK("c.id in (select f.claim.id from FactCheck f where f.supersededAt is null and f.recheckOn between :first and :last)");

    private final String condition;

    Happening(String condition) {
        this.condition = condition;
    }

    /** Of a claim c, in the language of the queries; asks for the moments begin and end, or for the days first and last. */
    String condition() {
        return condition;
    }

    boolean isOfWholeDays() {
        return this == RECHECK;
    }

    /** As addresses name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
