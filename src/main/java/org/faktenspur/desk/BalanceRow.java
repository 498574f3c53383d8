package org.faktenspur.desk;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Rating;
import org.faktenspur.workflow.Queue;

/**
 * What became of the claims of one claimant or publisher, or about one topic. Verdicts are those that readers can read at
 * this moment; a draft is none.
 *
 * @param label null for the claims of which it is not known
 * @param open neither published nor put away
 */
record BalanceRow(String label, Chart.Value suggested, Chart.Value published, Chart.Value open, Chart.Value putAway,
        Chart.Value retracted, Map<Rating, Chart.Value> verdicts) {

    private static final Set<ClaimStatus> PUT_AWAY = Set.of(ClaimStatus.DISMISSED, ClaimStatus.MERGED);
    private static final Set<ClaimStatus> PUBLISHED = Set.of(ClaimStatus.PUBLISHED);

    /** @param link completes the address of claims of certain statuses to those of this row */
    static BalanceRow of(String label, List<Balance.Count> counts, Function<QueueLink, String> link) {
        Map<Rating, Long> rated = new EnumMap<>(Rating.class);
        counts.stream().filter(count -> count.rating() != null)
                .forEach(count -> rated.merge(count.rating(), count.claims(), Long::sum));
        Map<Rating, Chart.Value> verdicts = new EnumMap<>(Rating.class);
        rated.forEach((rating, claims) -> verdicts.put(rating,
                new Chart.Value(claims, link.apply(QueueLink.in(PUBLISHED).with("rating", rating)))));
        long all = counts.stream().mapToLong(Balance.Count::claims).sum();
        return new BalanceRow(label, new Chart.Value(all, link.apply(QueueLink.all())), value(counts, PUBLISHED, link),
                value(counts, Queue.UNFINISHED, link), value(counts, PUT_AWAY, link),
                value(counts, Set.of(ClaimStatus.RETRACTED), link), verdicts);
    }

    private static Chart.Value value(List<Balance.Count> counts, Collection<ClaimStatus> statuses,
            Function<QueueLink, String> link) {
        long sum = counts.stream().filter(count -> statuses.contains(count.status())).mapToLong(Balance.Count::claims).sum();
        return new Chart.Value(sum, link.apply(QueueLink.in(statuses)));
    }

    long verdicts(Rating rating) {
        return verdicts.containsKey(rating) ? verdicts.get(rating).count() : 0;
    }
}
