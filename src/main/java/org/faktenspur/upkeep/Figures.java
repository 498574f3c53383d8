package org.faktenspur.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.faktenspur.claim.ClaimStatus;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.SuccessfulExecution;

/**
 * What an operator watches of the newsroom's work and of this node's jobs. A feature with a number of its own registers it
 * where that comes about.
 */
@ApplicationScoped
class Figures {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final AgroalDataSource database;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Map<String, Instant> succeeded = new ConcurrentHashMap<>();
    private Stand stand = Stand.UNKNOWN;
    private Instant asked = Instant.EPOCH;

    Figures(AgroalDataSource database, MeterRegistry metrics, Clock clock) {
        this.database = database;
        this.metrics = metrics;
        this.clock = clock;
    }

    void publish(@Observes StartupEvent start) {
        Arrays.stream(ClaimStatus.values()).forEach(status -> gauge("faktenspur.claims", "Claims by status",
                Tags.of("status", status.name()), now -> now.claims(status)));
        gauge("faktenspur.review.oldest.seconds", "How long the claim that waits longest for its review has waited",
                Tags.empty(), now -> now.oldestReview(clock.instant()));
        gauge("faktenspur.audit.head", "The number of the newest audit entry", Tags.empty(), Stand::auditHead);
    }

    private void gauge(String name, String description, Tags tags, ToDoubleFunction<Stand> figure) {
        Gauge.builder(name, this, self -> figure.applyAsDouble(self.stand())).description(description).tags(tags)
                .register(metrics);
    }

    /** All figures of one scrape are of one moment, and a database that does not answer is asked once. */
    private synchronized Stand stand() {
        Instant now = clock.instant();
        if (Duration.between(asked, now).abs().compareTo(FRESH) > 0) {
            stand = Stand.in(database);
            asked = now;
        }
        return stand;
    }

    void note(@Observes SuccessfulExecution execution) {
        String job = execution.getExecution().getTrigger().getMethodDescription();
        if (succeeded.put(job, clock.instant()) == null)
            Gauge.builder("faktenspur.job.last.success.seconds", () -> succeeded.get(job).getEpochSecond())
                    .description("When a job of this node last ended well, in seconds since 1970")
                    .tag("job", job.replaceFirst(".*\\.(?=\\w+[.#])", "")).register(metrics);
    }
}
