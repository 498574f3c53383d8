package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class BreatherTest {

    private final MovedClock clock = new MovedClock();
    private final Breather breather = new Breather(clock);

    /** Goes where it is told to. */
    static final class MovedClock extends Clock {

        private Instant now = Instant.parse("2026-11-01T12:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @Test
    void nothingIsLeftAloneThatHasNotFailed() {
        assertThat(breather.isOver()).isTrue();
        assertThat(breather.isOver()).isTrue();
    }

    @Test
    void whatFailedIsLeftAloneUntilOneTriesForAll() {
        breather.begin();
        assertThat(breather.isOver()).isFalse();
        clock.move(Breather.LENGTH);
        assertThat(breather.isOver()).as("the first one").isTrue();
        assertThat(breather.isOver()).as("who comes while that one tries").isFalse();
        breather.isNotNeeded();
        assertThat(breather.isOver()).isTrue();
    }

    @Test
    void aClockThatWasSetBackMakesNobodyWaitForLonger() {
        breather.begin();
        clock.move(Duration.ofHours(-1));
        assertThat(breather.isOver()).isTrue();
    }
}
