package org.faktenspur.desk;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;

/**
 * How the work on an article's claims stands.
 *
 * @param open those that nobody has taken
 * @param stuck as {@link Stuck} has it
 */
record Stand(long open, long stuck) {

    static final Stand NOTHING = new Stand(0, 0);

    /** Of many articles in one query. */
    static Map<UUID, Stand> of(Collection<UUID> articles, Instant now) {
        Map<UUID, Stand> stands = new HashMap<>();
        if (articles.isEmpty())
            return stands;
        Stuck.bound(Claim.getEntityManager()
                .createQuery("select c.article.id, sum(case when c.status = :open then 1 else 0 end),"
                        + " sum(case when " + Stuck.CONDITION
                        + " then 1 else 0 end) from Claim c where c.article.id in :articles"
                        + " and c.status not in :over group by c.article.id", Object[].class)
                .setParameter("open", ClaimStatus.OPEN).setParameter("articles", articles), now).getResultList()
                .forEach(row -> stands.put((UUID) row[0], new Stand((Long) row[1], (Long) row[2])));
        return stands;
    }
}
