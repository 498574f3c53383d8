package org.faktenspur.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Query;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.comment.Comment;
import org.faktenspur.workflow.Queue;
import org.faktenspur.workflow.QueueOrder;

/**
 * A claim that does not go on unless somebody looks at it: sent back, flagged, held up by a question, or with somebody for
 * three days without moving on.
 *
 * @param asked whether an open question holds it up
 */
record Stuck(QueueRow row, boolean asked) {

    private static final Duration STILL = Duration.ofDays(3);
    /** All others hold a claim up. Asked for those, H2 would walk all flags of their kinds for each claim. */
    private static final Set<Flag> HARMLESS = EnumSet.complementOf(EnumSet.of(Flag.SOURCE_CHANGED, Flag.TEXT_CHANGED,
            Flag.RECHECK_DUE, Flag.DISPUTED, Flag.LEGAL_HOLD));
    private static final Set<ClaimStatus> OVER = Set.of(ClaimStatus.DISMISSED, ClaimStatus.MERGED, ClaimStatus.RETRACTED);

    /** Of a claim c, in the language of the queries; {@link #bound} says the rest. */
    static final String CONDITION = "(c.status not in :over and (c.status = :sentBack"
            + " or c.status in :moving and c.statusSince < :still"
            + " or exists (select 1 from ClaimFlag f where f.claim = c and f.flag not in :harmless)"
            + " or exists (select 1 from Comment t where t.claim = c and t.blocking and t.resolvedAt is null)))";

    static <T extends Query> T bound(T query, Instant now) {
        query.setParameter("over", OVER).setParameter("sentBack", ClaimStatus.CHANGES_REQUESTED)
                .setParameter("moving", WorkNow.MOVING).setParameter("still", now.minus(STILL))
                .setParameter("harmless", HARMLESS);
        return query;
    }

    /** Those of some articles, and what has not moved in any; the longest in its status comes first. */
    static List<Stuck> of(Collection<UUID> articles, Instant now, int most) {
        List<Claim> still = new Queue().in(WorkNow.MOVING).waitingSince(now.minus(STILL)).orderedBy(QueueOrder.AGE).first(most);
        List<Claim> longest = Stream.concat(in(articles, now, most).stream(), still.stream()).distinct()
                .sorted(Comparator.comparing(claim -> claim.statusSince)).limit(most).toList();
        Set<UUID> asked = Comment.blocking(longest).stream().map(comment -> comment.claim.id).collect(Collectors.toSet());
        return QueueRow.of(longest, now).stream().map(row -> new Stuck(row, asked.contains(row.claim().id))).toList();
    }

    /** Ids first: asked for claims with their articles, H2 walks along all claims instead of those of the articles. */
    private static List<Claim> in(Collection<UUID> articles, Instant now, int most) {
        if (articles.isEmpty())
            return List.of();
        List<UUID> ids = bound(Claim.getEntityManager()
                .createQuery("select c.id from Claim c where c.article.id in :articles and "
                        + CONDITION + " order by c.statusSince, c.id", UUID.class)
                .setParameter("articles", articles), now)
                .setMaxResults(most).getResultList();
        return ids.isEmpty() ? List.of()
                : Claim.list("from Claim c join fetch c.article left join fetch c.assignee where c.id in ?1", ids);
    }

    /** What somebody has to look at; none of them where it has only not moved. */
    public List<Flag> flags() {
        return row.flags().stream().filter(flag -> !HARMLESS.contains(flag)).sorted().toList();
    }
}
