package org.faktenspur.claim;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Query;

import org.faktenspur.article.Article;
import org.faktenspur.topic.Topic;
import org.hibernate.query.NativeQuery;

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
        about(published).forEach(row -> update("checks = checks + :more where id = :topic").setParameter("topic", row[0])
                .setParameter("more", by * (Long) row[1]).executeUpdate());
    }

    /** Each topic of theirs, and of how many. One query with the change would have H2 look at all claims of each topic. */
    @SuppressWarnings("unchecked")
    private static List<Object[]> about(Collection<UUID> published) {
        return published.isEmpty() ? List.of()
                : Topic.getEntityManager().createNativeQuery("select a.topic_id as topic, count(*) as claims from claim_about a"
                        + " where a.claim_id in (:claims) group by a.topic_id order by a.topic_id", Object[].class)
                        .unwrap(NativeQuery.class).addScalar("topic", UUID.class).addScalar("claims", Long.class)
                        .setParameterList("claims", published).getResultList();
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
