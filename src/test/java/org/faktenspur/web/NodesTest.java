package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Two nodes on one database, in one program. */
@QuarkusTest
class NodesTest {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    private static Nodes node(Instant now) {
        Nodes node = new Nodes(Clock.fixed(now, ZoneOffset.UTC));
        node.look();
        return node;
    }

    @AfterEach
    void leave() {
        QuarkusTransaction.requiringNew().run(() -> LivingNode.deleteAll());
    }

    @Test
    void nodesCountOneAnother() {
        assertThat(new Nodes(Clock.systemUTC()).count()).isEqualTo(1);
        Nodes one = node(NOON);
        Nodes other = node(NOON.plusSeconds(1));
        one.look();
        assertThat(one.count()).isEqualTo(2);
        assertThat(other.count()).isEqualTo(2);
        one.look();
        assertThat(one.count()).isEqualTo(2);
    }

    @Test
    void whoIsNotHeardOfForAWhileIsGone() {
        node(NOON);
        assertThat(node(NOON.plus(Nodes.GONE_AFTER)).count()).isEqualTo(2);
        assertThat(node(NOON.plus(Nodes.GONE_AFTER).plus(Duration.ofSeconds(1))).count()).isEqualTo(2);
        assertThat(node(NOON.plus(Nodes.GONE_AFTER.multipliedBy(3))).count()).isEqualTo(1);
    }
}
