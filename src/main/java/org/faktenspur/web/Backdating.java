package org.faktenspur.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Has what is done now look as if it had been done some time ago. For the sample newsroom alone, which has a past without
 * ever having had one; what people do is never backdated.
 */
public final class Backdating {

    private static final ThreadLocal<Duration> AGO = ThreadLocal.withInitial(() -> Duration.ZERO);

    private Backdating() {
    }

    public static void by(Duration ago, Runnable work) {
        AGO.set(ago);
        try {
            work.run();
        } finally {
            AGO.remove();
        }
    }

    /** The same clock, but for whoever backdates what they do. */
    static Clock of(Clock clock) {
        return new Clock() {

            @Override
            public ZoneId getZone() {
                return clock.getZone();
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return of(clock.withZone(zone));
            }

            @Override
            public Instant instant() {
                return clock.instant().minus(AGO.get());
            }
        };
    }
}
