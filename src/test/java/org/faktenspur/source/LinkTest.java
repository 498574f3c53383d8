package org.faktenspur.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class LinkTest {

    private static final Instant NOW = Instant.parse("2026-11-12T06:00:00Z");

    private final Link link = new Link();

    @Test
    void whatItShowsFirstIsWhatCounts() {
        assertThat(link.showed("a", "\"1\"", null, NOW)).isFalse();
        assertThat(link.state).isEqualTo(LinkState.ALIVE);
        assertThat(link.etag).isEqualTo("\"1\"");
        assertThat(link.showed("a", null, null, NOW)).isFalse();
    }

    @Test
    void otherWordsAreNewsOnce() {
        link.showed("a", null, null, NOW);
        assertThat(link.showed("b", null, null, NOW)).isTrue();
        assertThat(link.showed("b", null, null, NOW)).isFalse();
        assertThat(link.state).isEqualTo(LinkState.CHANGED);
    }

    @Test
    void anAlarmStaysUntilAPersonHasLooked() {
        link.showed("a", null, null, NOW);
        link.showed("b", null, null, NOW);
        link.showed("a", null, null, NOW);
        assertThat(link.state).isEqualTo(LinkState.CHANGED);
        link.showed("b", null, null, NOW);
        link.confirm(NOW);
        assertThat(link.state).isEqualTo(LinkState.ALIVE);
        assertThat(link.showed("b", null, null, NOW)).isFalse();
        assertThat(link.showed("a", null, null, NOW)).isTrue();
    }

    @Test
    void aSiteThatIsDownForANightIsNotGone() {
        assertThat(link.failed(true, NOW)).isFalse();
        assertThat(link.failed(true, NOW)).isFalse();
        link.showed("a", null, null, NOW);
        assertThat(link.failed(true, NOW)).isFalse();
        assertThat(link.failed(true, NOW)).isFalse();
        assertThat(link.failed(true, NOW)).isTrue();
        assertThat(link.state).isEqualTo(LinkState.UNREACHABLE);
    }

    @Test
    void aPageThatIsGoneIsGoneAtOnce() {
        link.showed("a", null, null, NOW);
        assertThat(link.failed(false, NOW)).isTrue();
        assertThat(link.failed(false, NOW)).isFalse();
    }

    @Test
    void whatSomebodyKeepsCountsFromThenOn() {
        link.showed("a", null, null, NOW);
        link.relyOn("b", NOW);
        assertThat(link.showed("b", null, null, NOW)).isFalse();
    }
}
