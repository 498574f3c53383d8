package org.faktenspur.audit;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.faktenspur.account.AccountChange;

/** Writes down what people change about their own accounts. */
@ApplicationScoped
class AccountTrail {

    private static final String SUBJECT = "account";

    private final Clock clock;

    AccountTrail(Clock clock) {
        this.clock = clock;
    }

    void append(@Observes AccountChange change) {
        AuditEntry.append(clock.instant(), change.by(), change.verb(), SUBJECT, change.account().id, change.data());
    }
}
