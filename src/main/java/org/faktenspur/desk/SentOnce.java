package org.faktenspur.desk;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import org.faktenspur.account.AnsweredOnce;
import org.faktenspur.account.AppUser;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** A form that makes something new makes it once, however often it is sent: the second time leads to the same thing. */
@ApplicationScoped
class SentOnce {

    private static final int SEE_OTHER = 303;
    /** The database has the second wait for the first, but not for ever. */
    private static final int MOST_TRIES = 10;

    private final Clock clock;

    SentOnce(Clock clock) {
        this.clock = clock;
    }

    /** What it made before. */
    Optional<UUID> before(AppUser by, String form) {
        return AnsweredOnce.to(by, form, clock.instant()).map(answer -> UUID.fromString(answer.body));
    }

    /**
     * Does it, or finds that it is done.
     *
     * @param form what makes this showing of the form, filled in like this, different from all others
     * @param deed in one transaction with the note that it was done
     */
    UUID made(AppUser by, String form, Supplier<UUID> deed) {
        for (int tries = 1;; tries++)
            try {
                return QuarkusTransaction.requiringNew().call(() -> before(by, form).orElseGet(() -> noted(by, form, deed)));
            } catch (Taken e) {
                if (tries == MOST_TRIES)
                    throw e.reason;
            }
    }

    private UUID noted(AppUser by, String form, Supplier<UUID> deed) {
        AnsweredOnce answer = reserved(by, form);
        UUID made = deed.get();
        answer.status = SEE_OTHER;
        answer.body = made.toString();
        return made;
    }

    private AnsweredOnce reserved(AppUser by, String form) {
        try {
            return AnsweredOnce.reserve(AppUser.findById(by.id), form, form, clock.instant());
        } catch (PersistenceException e) {
            throw new Taken(e);
        }
    }

    /** The same form is being worked at, or was a moment ago. */
    private static final class Taken extends RuntimeException {

        private final transient PersistenceException reason;

        Taken(PersistenceException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
