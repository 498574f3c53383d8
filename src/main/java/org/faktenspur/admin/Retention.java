package org.faktenspur.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.Expired;
import org.faktenspur.correction.ErrorReport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigMapping;

/** Forgets what is no longer needed (docs/privacy.md). Every node may do it at any time. */
@ApplicationScoped
class Retention {

    /** How many days, each. */
    @ConfigMapping(prefix = "faktenspur.retention")
    interface Days {

        /** Links and tokens that open nothing any more. */
        int doors();

        /** Where readers wanted an answer to an error report, once it was dealt with. */
        int contacts();

        /** Error reports that were dealt with. */
        int reports();
    }

    private final Days days;
    private final Clock clock;

    Retention(Days days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Scheduled(every = "{faktenspur.jobs.retention}", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant now = clock.instant();
        QuarkusTransaction.requiringNew().run(() -> {
            Expired.forget(now, Duration.ofDays(days.doors()));
            ErrorReport.forgetContacts(now.minus(Duration.ofDays(days.contacts())));
            ErrorReport.forget(now.minus(Duration.ofDays(days.reports())));
        });
    }
}
