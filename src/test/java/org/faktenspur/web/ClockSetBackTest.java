package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

/** Somebody corrects the server's clock by an hour. */
class ClockSetBackTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    private Instant now = NOON;

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    @Test
    void whatWasKeptForReadersIsConfirmedAnewAndNotAnHourLater() {
        PublicCache cache = new PublicCache(clock);
        cache.changed(new PublicVersion.Changed(1, now));
        assertThat(cache.isSure()).isTrue();
        now = NOON.minus(Duration.ofHours(1));
        assertThat(cache.isSure()).isFalse();
    }

    @Test
    void nobodyWaitsForTheClockToCatchUp() {
        RateLimit limit = new RateLimit(2, Duration.ofMinutes(1), () -> 1, clock);
        limit.take("reader");
        limit.take("reader");
        now = NOON.minus(Duration.ofHours(1));
        assertThat(limit.take("reader").patience()).isLessThanOrEqualTo(Duration.ofMinutes(1));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(limit.take("reader").isGranted()).isTrue();
    }
}
