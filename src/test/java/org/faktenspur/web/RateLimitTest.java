package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class RateLimitTest {

    private Instant now = Instant.parse("2026-11-01T12:00:00Z");
    private int nodes = 1;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final RateLimit limit = limit(3);

    private RateLimit limit(int most) {
        return new RateLimit(most, Duration.ofSeconds(30), () -> nodes, clock);
    }

    @Test
    void givesWhatThereIsAndThenSaysHowLongToWait() {
        assertThat(limit.take("a").left()).isEqualTo(2);
        assertThat(limit.take("a").left()).isEqualTo(1);
        assertThat(limit.take("a").left()).isZero();
        RateLimit.Turn refused = limit.take("a");
        assertThat(refused.isGranted()).isFalse();
        assertThat(refused.secondsToWait()).isEqualTo(10);
        assertThat(limit.take("b").isGranted()).isTrue();
    }

    @Test
    void fillsUpEvenly() {
        limit.take("a", 3);
        now = now.plusSeconds(9);
        assertThat(limit.take("a").secondsToWait()).isEqualTo(1);
        now = now.plusSeconds(1);
        assertThat(limit.take("a").isGranted()).isTrue();
        assertThat(limit.take("a").isGranted()).isFalse();
        now = now.plusSeconds(300);
        assertThat(limit.take("a").left()).isEqualTo(2);
    }

    @Test
    void whatIsTooLargeForTheBucketEmptiesIt() {
        assertThat(limit.take("a", 50).isGranted()).isTrue();
        assertThat(limit.take("a").isGranted()).isFalse();
    }

    @Test
    void forgetsTheOldestCallersRatherThanFillingTheMemory() {
        limit.take("first", 3);
        for (int i = 0; i < 20_000; i++)
            limit.take("caller " + i, 3);
        assertThat(limit.take("first").isGranted()).isTrue();
        assertThat(limit.take("caller 19999").isGranted()).isFalse();
    }

    @Test
    void ofSeveralNodesEachGrantsItsShare() {
        nodes = 2;
        RateLimit here = limit(7);
        RateLimit there = limit(7);
        int granted = 0;
        for (int i = 0; i < 20; i++)
            granted += (i % 2 == 0 ? here : there).take("a").isGranted() ? 1 : 0;
        assertThat(granted).isEqualTo(6);
        assertThat(here.take("b").most()).isEqualTo(3);
        nodes = 100;
        assertThat(there.take("c").isGranted()).isTrue();
        assertThat(there.take("c").isGranted()).isFalse();
    }

    @Test
    void whoeverIsLeftAloneGrantsEverythingAgain() {
        nodes = 2;
        RateLimit here = limit(6);
        assertThat(here.take("a", 3).left()).isZero();
        nodes = 1;
        now = now.plusSeconds(15);
        assertThat(here.take("a", 3).isGranted()).isTrue();
        assertThat(here.take("b", 6).left()).isZero();
    }

    @Test
    void oneSiteIsOneCaller() {
        assertThat(Caller.site("93.184.216.34")).isEqualTo("93.184.216.34");
        assertThat(Caller.site("2001:db8:1:2:3:4:5:6")).isEqualTo(Caller.site("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(Caller.site("2001:db8:1:3::1"));
        assertThat(Caller.site(null)).isEqualTo("unknown");
    }
}
