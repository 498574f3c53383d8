package org.faktenspur.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * How much one caller may do within a time, at all nodes together. Everybody has a bucket that holds so many turns and fills
 * up again evenly; only the moment when it will be full is remembered, for a bounded number of callers. Of several nodes each
 * grants its share.
 */
public final class RateLimit {

    private static final int MOST_CALLERS = 10_000;

    private final int mostOfAll;
    private final Duration whole;
    private final IntSupplier nodes;
    private final Clock clock;
    private final Map<String, Instant> fullAt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    /**
     * @param most turns that fit into a bucket, which takes the whole time to fill
     * @param nodes how many share them at the moment
     */
    public RateLimit(int most, Duration time, IntSupplier nodes, Clock clock) {
        this.mostOfAll = most;
        this.whole = time;
        this.nodes = nodes;
        this.clock = clock;
    }

    /**
     * What became of a request for turns.
     *
     * @param left how many more there would be now
     * @param patience until there are enough turns, when it was refused
     */
    public record Turn(boolean isGranted, int most, int left, Duration patience) {

        /** In whole seconds, as the header Retry-After has it. */
        public long secondsToWait() {
            return patience.plusMillis(999).toSeconds();
        }
    }

    public Turn take(String caller) {
        return take(caller, 1);
    }

    /** @param turns how much this one counts; more than fit into the bucket count as that many */
    public synchronized Turn take(String caller, int turns) {
        Instant now = clock.instant();
        int most = Math.max(1, mostOfAll / nodes.getAsInt());
        Duration each = whole.dividedBy(most);
        // A clock that was set back makes nobody wait for longer than a bucket takes to fill.
        fullAt.computeIfPresent(caller, (who, full) -> full.isAfter(now.plus(whole)) ? now.plus(whole) : full);
        Instant full = fullAt.getOrDefault(caller, now);
        Duration missing = Duration.between(now, full.isAfter(now) ? full : now);
        Duration wanted = missing.plus(each.multipliedBy(Math.min(turns, most)));
        if (wanted.compareTo(whole) > 0)
            return new Turn(false, most, left(most, missing), wanted.minus(whole));
        fullAt.put(caller, now.plus(wanted));
        return new Turn(true, most, left(most, wanted), Duration.ZERO);
    }

    private int left(int most, Duration missing) {
        return (int) Math.floor(most - (double) missing.toNanos() * most / whole.toNanos());
    }
}
