package org.faktenspur.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.TypedQuery;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.workflow.Days;
import org.hibernate.query.NativeQuery;

/**
 * What was done on some days. Everything is found by its time. No draft goes in: of reviews only those that are decided, of
 * verdicts none.
 *
 * @param article of which alone; null for all
 */
record WorkDone(UUID article, Days days) {

    /** The day in the newsroom's time zone; both databases write it first when they write a moment. */
    private static final String DAY = "substring(cast(c.%s at time zone 'Europe/Berlin' as varchar) from 1 for 10)";
    /** Seconds from the suggestion to the first publication. */
    private static final String TOOK = "extract(epoch from c.published_at) - extract(epoch from c.created_at)";

    /**
     * How long it took from the suggestion to the first publication, in seconds; of no claims, null.
     *
     * @param most what nine in ten did not exceed
     */
    record Pace(long claims, Double half, Double most) {
    }

    /** Claims, each once. */
    record Reviews(long reviewed, long disagreed) {
    }

    /** Claims, each once. */
    record Corrections(long corrected, long substantially) {
    }

    /** @param username null where nobody answers for the articles */
    record OfEditor(String username, String name, ClaimStatus status, long claims) {
    }

    Map<LocalDate, Long> openedPerDay() {
        return perDay("opened_at");
    }

    Map<LocalDate, Long> publishedPerDay() {
        return perDay("published_at");
    }

    @SuppressWarnings("unchecked")
    private Map<LocalDate, Long> perDay(String column) {
        String day = DAY.formatted(column);
        NativeQuery<Object[]> query = inPeriod("select " + day + " as happened, count(*) as claims", column, " group by " + day)
                .addScalar("happened", String.class).addScalar("claims", Long.class);
        Map<LocalDate, Long> counts = new TreeMap<>();
        query.getResultList().forEach(row -> counts.put(LocalDate.parse((String) row[0]), (Long) row[1]));
        return counts;
    }

    Pace pace() {
        Object[] row = (Object[]) inPeriod("select count(*) as claims,"
                + " percentile_cont(0.5) within group (order by " + TOOK + ") as half,"
                + " percentile_cont(0.9) within group (order by " + TOOK + ") as most", "published_at", "")
                .addScalar("claims", Long.class).addScalar("half", Double.class).addScalar("most", Double.class)
                .getSingleResult();
        return new Pace((Long) row[0], (Double) row[1], (Double) row[2]);
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Object[]> inPeriod(String select, String column, String rest) {
        NativeQuery<Object[]> query = Claim.getEntityManager().createNativeQuery(select + " from claim c where c." + column
                + " >= :begin and c." + column + " < :end" + (article == null ? "" : " and c.article_id = :article") + rest,
                Object[].class).unwrap(NativeQuery.class);
        query.setParameter("begin", days.begin()).setParameter("end", days.end());
        if (article != null)
            query.setParameter("article", article);
        return query;
    }

    Reviews reviews() {
        return between(
                "select count(distinct r.claim.id), count(distinct case when r.differs then r.claim.id end) from Review r"
                        + " where r.decidedAt >= :begin and r.decidedAt < :end",
                "r.claim.article.id", Reviews.class).getSingleResult();
    }

    Corrections corrections() {
        return between(
                "select count(distinct k.claim.id), count(distinct case when k.gravity = :substantial then k.claim.id end)"
                        + " from Correction k where k.at >= :begin and k.at < :end",
                "k.claim.article.id", Corrections.class)
                .setParameter("substantial", CorrectionClass.SUBSTANTIAL).getSingleResult();
    }

    long retractions() {
        return between("select count(*) from Retraction k where k.confirmedAt >= :begin and k.confirmedAt < :end",
                "k.claim.article.id", Long.class).getSingleResult();
    }

    /** Where the claims of the articles stand today that came in on these days, by who answers for the articles. */
    List<OfEditor> byEditor() {
        String query = "select u.username, u.displayName, c.status, count(*) from Claim c join c.article a"
                + " left join a.responsible u where a.importedAt >= :begin and a.importedAt < :end"
                + (article == null ? "" : " and a.id = :article")
                + " group by u.username, u.displayName, c.status order by u.displayName nulls last";
        return bound(Claim.getEntityManager().createQuery(query, OfEditor.class)).getResultList();
    }

    private <T> TypedQuery<T> between(String query, String path, Class<T> type) {
        return bound(Claim.getEntityManager()
                .createQuery(query + (article == null ? "" : " and " + path + " = :article"), type));
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        query.setParameter("begin", days.begin()).setParameter("end", days.end());
        return article == null ? query : query.setParameter("article", article);
    }
}
