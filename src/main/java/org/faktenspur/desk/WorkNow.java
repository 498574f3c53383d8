package org.faktenspur.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Query;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;

/**
 * How the work stands at this moment: only what is unfinished or due is looked at, by its status or its day, so that it costs
 * no more when there are a million claims that are done.
 *
 * @param article of which alone; null for all
 */
record WorkNow(UUID article, Instant now) {

    /** Taken in and not yet what it is to become. */
    static final Set<ClaimStatus> OPEN = EnumSet.of(ClaimStatus.OPEN, ClaimStatus.IN_RESEARCH, ClaimStatus.IN_REVIEW,
            ClaimStatus.CHANGES_REQUESTED, ClaimStatus.APPROVED, ClaimStatus.UNDER_CORRECTION);
    /** Whoever has it is to go on. */
    static final Set<ClaimStatus> IN_HAND = EnumSet.of(ClaimStatus.IN_RESEARCH, ClaimStatus.CHANGES_REQUESTED,
            ClaimStatus.UNDER_CORRECTION);
    /** Whoever has it waits for somebody else. */
    static final Set<ClaimStatus> WITH_OTHERS = EnumSet.of(ClaimStatus.IN_REVIEW, ClaimStatus.APPROVED);

    /** Somebody has it, and it is not done. */
    static final Set<ClaimStatus> MOVING = EnumSet.of(ClaimStatus.IN_RESEARCH, ClaimStatus.CHANGES_REQUESTED,
            ClaimStatus.UNDER_CORRECTION, ClaimStatus.IN_REVIEW, ClaimStatus.APPROVED);

    /** How much somebody carries. */
    record Load(String username, String name, long inHand, long withOthers) {
    }

    record OfArticle(UUID article, ClaimStatus status, long claims) {
    }

    /** Between two ages, in days since the last change of status; no upper one for the oldest. */
    record Age(int from, Integer to, long claims) {
    }

    private String andOfTheArticle(String path) {
        return article == null ? "" : " and " + path + " = :article";
    }

    private <T extends Query> T bound(T query) {
        if (article != null)
            query.setParameter("article", article);
        return query;
    }

    List<OfArticle> of(Collection<UUID> articles) {
        return articles.isEmpty() ? List.of()
                : Claim.getEntityManager().createQuery("select c.article.id, c.status, count(*) from Claim c"
                        + " where c.article.id in ?1 group by c.article.id, c.status", OfArticle.class)
                        .setParameter(1, articles).getResultList();
    }

    /** @param borders in days, from 0 on */
    List<Age> ages(List<Integer> borders) {
        StringBuilder sums = new StringBuilder();
        for (int i = 0; i < borders.size(); i++)
            sums.append(i == 0 ? "" : ", ").append("sum(case when c.statusSince < :since").append(i)
                    .append(" then 1 else 0 end)");
        Query query = bound(
                Claim.getEntityManager().createQuery("select " + sums + ", count(*) from Claim c where c.status in :open"
                        + andOfTheArticle("c.article.id"), Object[].class).setParameter("open", OPEN));
        for (int i = 0; i < borders.size(); i++)
            query.setParameter("since" + i, now.minus(Duration.ofDays(borders.get(i))));
        Object[] older = (Object[]) query.getSingleResult();
        List<Age> ages = new ArrayList<>();
        for (int i = 0; i < borders.size(); i++) {
            boolean oldest = i == borders.size() - 1;
            // What got its status this very moment is younger than every border, and belongs to the youngest all the same.
            long from = i == 0 ? number(older[borders.size()]) : number(older[i]);
            ages.add(new Age(borders.get(i), oldest ? null : borders.get(i + 1), from - (oldest ? 0 : number(older[i + 1]))));
        }
        return ages;
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    /** Who has the most comes first. */
    List<Load> loads() {
        return bound(Claim.getEntityManager().createQuery("select u.username, u.displayName,"
                + " sum(case when c.status in :inHand then 1 else 0 end), sum(case when c.status in :inHand then 0 else 1 end)"
                + " from Claim c join c.assignee u where c.status in :moving" + andOfTheArticle("c.article.id")
                + " group by u.username, u.displayName order by count(*) desc, u.username", Load.class)
                .setParameter("inHand", IN_HAND).setParameter("moving", MOVING)).getResultList();
    }

    /** Claims whose day to be looked at again has come. */
    long dueAgain() {
        return bound(Claim.getEntityManager().createQuery("select count(*) from ClaimFlag f where f.flag = :flag"
                + andOfTheArticle("f.claim.article.id"), Long.class).setParameter("flag", Flag.RECHECK_DUE)).getSingleResult();
    }

    /** The days on which published claims are to be looked at again, one for each claim. */
    List<LocalDate> dueBetween(LocalDate first, LocalDate last) {
        return bound(Claim.getEntityManager().createQuery("select f.recheckOn from FactCheck f where f.supersededAt is null"
                + " and f.recheckOn between :first and :last and f.claim.status = :published"
                + andOfTheArticle("f.claim.article.id"), LocalDate.class).setParameter("first", first)
                .setParameter("last", last)
                .setParameter("published", ClaimStatus.PUBLISHED)).getResultList();
    }
}
