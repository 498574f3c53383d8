package org.faktenspur.desk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;

/**
 * How the work on an article's claims stands.
 *
 * @param open those that nobody has taken
 * @param stuck those that somebody has to look at before they go on: sent back, flagged, held up by a question
 */
record Stand(long open, long stuck) {

    static final Stand NOTHING = new Stand(0, 0);

    /** All others hold a claim up. Asked for those, H2 would walk all flags of their kinds for each claim. */
    private static final Set<Flag> HARMLESS = EnumSet.complementOf(EnumSet.of(Flag.SOURCE_CHANGED, Flag.TEXT_CHANGED,
            Flag.RECHECK_DUE, Flag.DISPUTED, Flag.LEGAL_HOLD));
    private static final Set<ClaimStatus> OVER = Set.of(ClaimStatus.DISMISSED, ClaimStatus.MERGED, ClaimStatus.RETRACTED);

    /** Of many articles in one query. */
    static Map<UUID, Stand> of(Collection<UUID> articles) {
        Map<UUID, Stand> stands = new HashMap<>();
        if (articles.isEmpty())
            return stands;
        Claim.getEntityManager().createQuery("select c.article.id, sum(case when c.status = :open then 1 else 0 end),"
                + " sum(case when c.status = :sentBack or exists (select 1 from ClaimFlag f where f.claim = c and f.flag not in :harmless)"
                + " or exists (select 1 from Comment t where t.claim = c and t.blocking and t.resolvedAt is null) then 1 else 0 end)"
                + " from Claim c where c.article.id in :articles and c.status not in :over group by c.article.id",
                Object[].class)
                .setParameter("open", ClaimStatus.OPEN).setParameter("sentBack", ClaimStatus.CHANGES_REQUESTED)
                .setParameter("harmless", HARMLESS).setParameter("over", OVER).setParameter("articles", articles)
                .getResultList().forEach(row -> stands.put((UUID) row[0], new Stand((Long) row[1], (Long) row[2])));
        return stands;
    }
}
