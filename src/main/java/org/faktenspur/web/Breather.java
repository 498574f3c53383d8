package org.faktenspur.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Leaves what has failed alone for a while; then one tries again for all. */
class Breather {

    static final Duration LENGTH = Duration.ofSeconds(5);

    private final Clock clock;
    /** Null while all is well. */
    private Instant end;

    Breather(Clock clock) {
        this.clock = clock;
    }

    /** Whoever is the first after the end starts the next one, which the others keep, and hears of success or failure. */
    synchronized boolean isOver() {
        if (end == null)
            return true;
        Instant now = clock.instant();
        // A clock that was set back makes nobody wait for longer.
        boolean over = !end.isAfter(now) || end.isAfter(now.plus(LENGTH));
        if (over)
            end = now.plus(LENGTH);
        return over;
    }

    /** @return whether all was well before */
    synchronized boolean begin() {
        boolean well = end == null;
        end = clock.instant().plus(LENGTH);
        return well;
    }

    /** @return whether it was needed until now */
    synchronized boolean isNotNeeded() {
        boolean needed = end != null;
        end = null;
        return needed;
    }
}
