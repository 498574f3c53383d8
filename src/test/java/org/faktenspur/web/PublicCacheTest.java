package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

class PublicCacheTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final Reading HOME = new Reading("/ de", false, null, null);

    private final PublicCache cache = new PublicCache(Clock.systemUTC());

    private static PublicVersion found(long number, Instant changedAt) {
        PublicVersion version = new PublicVersion();
        version.number = number;
        version.changedAt = changedAt;
        return version;
    }

    private static KeptPage page(long version) {
        return KeptPage.of(Map.of(), new byte[0], NOON, version);
    }

    @Test
    void whatIsOlderOrAnotherWithTheSameNumberSaysThatTheDatabaseWasTakenBack() {
        PublicCache.State known = new PublicCache.State(7, NOON, NOON);
        assertThat(known.isDeniedBy(found(6, NOON.minusSeconds(1)))).isTrue();
        assertThat(known.isDeniedBy(found(7, NOON.plusSeconds(1)))).isTrue();
        assertThat(known.isDeniedBy(found(7, NOON))).isFalse();
        assertThat(known.isDeniedBy(found(8, NOON.plusSeconds(1)))).isFalse();
    }

    @Test
    void whatWasMadeOfAnotherVersionIsNotKept() {
        cache.changed(new PublicVersion.Changed(7, NOON));
        cache.keep(HOME, page(8));
        assertThat(cache.isKept(HOME)).isFalse();
        cache.keep(HOME, page(7));
        assertThat(cache.isKept(HOME)).isTrue();
        cache.changed(new PublicVersion.Changed(8, NOON));
        assertThat(cache.isKept(HOME)).isFalse();
    }
}
