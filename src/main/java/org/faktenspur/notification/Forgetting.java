package org.faktenspur.notification;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.scheduler.Scheduled;

/** Clears away what was read long ago. The audit chain keeps what happened. */
@ApplicationScoped
class Forgetting {

    private final Clock clock;
    private final Duration kept;

    Forgetting(Clock clock, @ConfigProperty(name = "faktenspur.notifications.kept-days") int days) {
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    @Scheduled(every = "6h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forget() {
        Notification.forgetReadBefore(clock.instant().minus(kept));
    }
}
