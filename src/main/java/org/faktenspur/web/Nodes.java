package org.faktenspur.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * How many nodes there are, this one included, by what they say of themselves in the database. Whoever is not heard of for a
 * while is gone.
 */
@ApplicationScoped
public class Nodes {

    static final Duration GONE_AFTER = Duration.ofSeconds(30);

    private final UUID self = UUID.randomUUID();
    private final Clock clock;
    private volatile int count = 1;

    Nodes(Clock clock) {
        this.clock = clock;
    }

    public int count() {
        return count;
    }

    @Scheduled(every = "{faktenspur.jobs.nodes}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Instant now = clock.instant();
        count = QuarkusTransaction.requiringNew().call(() -> {
            LivingNode.isHere(self, now);
            LivingNode.forget(now.minus(GONE_AFTER));
            return (int) LivingNode.count();
        });
    }
}
