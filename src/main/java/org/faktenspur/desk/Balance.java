package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        Map<String, List<Count>> counts = counts().stream().collect(Collectors.groupingBy(count -> by.row(count.key)));
        List<BalanceRow> rows = new ArrayList<>();
        most(counts).forEach(key -> rows.add(BalanceRow.of(label(key, counts.get(key).get(0)), counts.get(key),
                link -> link.with(by.parameter(), key).to(Happening.SUGGESTED, days).of(article))));
        rows.sort(Comparator.comparing(BalanceRow::label, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)));
        return rows;
    }

    private String label(String key, Count any) {
        return by == BalanceBy.CLAIMANT && any.label != null ? key : any.label;
    }

    private static Stream<String> most(Map<String, List<Count>> counts) {
        Comparator<String> byClaims = Comparator.comparing(key -> -counts.get(key).stream().mapToLong(Count::claims).sum());
        Stream<String> somebodys = counts.keySet().stream().filter(key -> !key.equals(Circumstances.NONE))
                .sorted(byClaims.thenComparing(Comparator.naturalOrder())).limit(MOST);
        return Stream.concat(somebodys, Stream.of(Circumstances.NONE).filter(counts::containsKey));
    }

    private List<Count> counts() {
        TypedQuery<Count> query = Claim.getEntityManager().createQuery("select " + by.key() + ", " + by.label()
                + ", c.status, v.rating, count(*)" + OF + PUBLISHED + by.joins() + period() + " group by " + by.key() + ", "
                + by.label() + ", c.status, v.rating", Count.class).setParameter("published", ClaimStatus.PUBLISHED)
                .setParameter("begin", days.begin()).setParameter("end", days.end());
        return (article == null ? query : query.setParameter("article", article)).getResultList();
    }

    private String period() {
        return " where c.createdAt >= :begin and c.createdAt < :end" + (article == null ? "" : " and c.article.id = :article");
    }
}
