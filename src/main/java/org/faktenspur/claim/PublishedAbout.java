package org.faktenspur.claim;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Query;

import org.faktenspur.article.Article;
import org.faktenspur.topic.Topic;

/**
 * Keeps count of how many fact-checks readers can read about each topic. Whoever changes what claims are about, or which of
 * them can be read, takes them out of the count before and puts them in again after; by then the audit chain is held, so that
 * nobody else counts meanwhile.
 */
public final class PublishedAbout {

    private PublishedAbout() {
    }

    /** Those of an article that readers can read. */
    public static List<UUID> in(Article article) {
        return Claim.getEntityManager()
                .createQuery("select c.id from Claim c where c.article = ?1 and c.publishedAt is not null"
                        + " and c.status <> ?2", UUID.class)
                .setParameter(1, article).setParameter(2, ClaimStatus.RETRACTED)
                .getResultList();
    }

    /** This one, if readers can read it. */
    public static List<UUID> in(Claim claim) {
        return claim.wasPublished() && claim.status != ClaimStatus.RETRACTED ? List.of(claim.id) : List.of();
    }

    public static void putIn(Collection<UUID> published) {
        count(published, 1);
    }

    public static void takeOut(Collection<UUID> published) {
        count(published, -1);
    }

    private static void count(Collection<UUID> published, int by) {
        if (!published.isEmpty())
            update("checks = checks + :by * (select count(*) from claim_about a"
                    + " where a.topic_id = topic.id and a.claim_id in :claims)"
                    + " where id in (select a.topic_id from claim_about a where a.claim_id in :claims)")
                    .setParameter("by", by).setParameter("claims", published).executeUpdate();
    }

    public static void countAnew(Topic topic) {
        update("checks = (select count(*) from claim_about a join claim c on c.id = a.claim_id"
                + " where a.topic_id = topic.id and c.published_at is not null and c.status <> 'RETRACTED') where id = :topic")
                .setParameter("topic", topic.id).executeUpdate();
    }

    private static Query update(String change) {
        return Topic.getEntityManager().createNativeQuery("update topic set " + change);
    }
}
