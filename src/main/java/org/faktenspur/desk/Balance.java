package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.TypedQuery;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Rating;
import org.faktenspur.workflow.Circumstances;
import org.faktenspur.workflow.Days;
import org.faktenspur.workflow.Happening;

/**
 * Counts what became of the claims that were suggested on some days.
 *
 * @param article of which alone; null for all
 */
record Balance(BalanceBy by, Days days, UUID article) {

    static final int MOST = 100;

    private static final String OF = " from Claim c";
    private static final String PUBLISHED = " left join Verdict v on v.claim = c and v.supersededAt is null and c.status = :published";

    /** @param rating of what readers can read; null for everything else */
    record Count(String key, String label, ClaimStatus status, Rating rating, long claims) {
    }

    /** Of those about whom most was suggested, in the order of their names; at the end of what is nobody's. */
    List<BalanceRow> rows() {
        Map<String, List<Count>> counts = counts(most()).stream()
                .collect(Collectors.groupingBy(count -> Objects.requireNonNullElse(count.key, Circumstances.NONE)));
        List<BalanceRow> rows = new ArrayList<>();
        counts.forEach((key, some) -> rows.add(BalanceRow.of(some.get(0).label, some, link -> link.with(by.parameter(), key)
                .to(Happening.SUGGESTED, days).of(article))));
        rows.sort(Comparator.comparing(BalanceRow::label, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)));
        return rows;
    }

    private List<String> most() {
        return bound(
                "select " + by.key() + OF + by.joins() + period() + " and " + by.key() + " is not null group by " + by.key()
                        + " order by count(*) desc, " + by.key(),
                String.class).setMaxResults(MOST).getResultList();
    }

    private List<Count> counts(List<String> keys) {
        String some = by.key() + " is null" + (keys.isEmpty() ? "" : " or " + by.key() + " in :keys");
        TypedQuery<Count> query = bound(
                "select " + by.key() + ", " + by.label() + ", c.status, v.rating, count(*)" + OF + PUBLISHED
                        + by.joins() + period() + " and (" + some + ") group by " + by.key() + ", " + by.label()
                        + ", c.status, v.rating",
                Count.class).setParameter("published", ClaimStatus.PUBLISHED);
        return (keys.isEmpty() ? query : query.setParameter("keys", keys)).getResultList();
    }

    private String period() {
        return " where c.createdAt >= :begin and c.createdAt < :end" + (article == null ? "" : " and c.article.id = :article");
    }

    private <T> TypedQuery<T> bound(String query, Class<T> type) {
        TypedQuery<T> bound = Claim.getEntityManager().createQuery(query, type).setParameter("begin", days.begin())
                .setParameter("end", days.end());
        return article == null ? bound : bound.setParameter("article", article);
    }
}
