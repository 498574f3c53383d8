package org.faktenspur.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.SentenceState;

/**
 * Where the claims of something stand, in words, in numbers and as a strip.
 *
 * @param language of the label; null where it is a name
 * @param page what it is the standing of; null where that has none
 */
record Standing(String label, String language, String page, List<Group> groups, Group total) {

    private static final List<SentenceState> IN_ORDER = List.of(SentenceState.CHECKED, SentenceState.IN_WORK,
            SentenceState.OPEN, SentenceState.UNREAD, SentenceState.NO_CLAIM);

    /** @param link to the claims that it counts */
    record Group(SentenceState state, long count, String link) {
    }

    /** @param link from the statuses that are counted together, or all of them, to the address of the claims */
    static Standing of(String label, String language, String page, Map<ClaimStatus, Long> counts,
            Function<QueueLink, String> link) {
        List<Group> groups = new ArrayList<>();
        for (SentenceState state : IN_ORDER) {
            Set<ClaimStatus> statuses = statuses(state);
            long count = statuses.stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum();
            groups.add(new Group(state, count, link.apply(QueueLink.in(statuses))));
        }
        long sum = groups.stream().mapToLong(Group::count).sum();
        return new Standing(label, language, page, groups, new Group(null, sum, link.apply(QueueLink.all())));
    }

    private static Set<ClaimStatus> statuses(SentenceState state) {
        return Arrays.stream(ClaimStatus.values()).filter(status -> SentenceState.of(status, false) == state)
                .collect(Collectors.toSet());
    }

    static List<SentenceState> order() {
        return IN_ORDER;
    }

    public Tape tape() {
        Map<SentenceState, Long> counts = new LinkedHashMap<>();
        groups.forEach(group -> counts.put(group.state, group.count));
        return Tape.sum(counts);
    }
}
