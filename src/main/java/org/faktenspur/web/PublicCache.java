package org.faktenspur.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * What readers were shown last, ready to be sent again until the public record changes. This node knows of its own changes
 * at once; of those made elsewhere it hears by asking the database when it has not for two seconds. Nothing is served that
 * was confirmed longer ago than four.
 */
@ApplicationScoped
class PublicCache {

    private static final Logger LOG = Logger.getLogger(PublicCache.class);
    private static final Duration CONFIRMED = Duration.ofSeconds(2);
    private static final Duration DOUBTFUL = Duration.ofSeconds(4);
    private static final int MOST_BYTES = 64 << 20;

    private final Clock clock;
    private final Instant startedAt;
    private final Map<String, KeptPage> pages = new ConcurrentHashMap<>();
    private final AtomicInteger bytes = new AtomicInteger();
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile State state = State.UNKNOWN;

    PublicCache(Clock clock) {
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /** Counts the pages that readers got: kept ones, and such as had to be made. */
    static Counter sent(MeterRegistry metrics, String how) {
        return Counter.builder("faktenspur.public.pages").description("Pages sent to readers").tag("from", how)
                .register(metrics);
    }

    /** @param changedAt when the public record became what it is in this version */
    record State(long version, Instant changedAt, Instant confirmedAt) {

        static final State UNKNOWN = new State(-1, Instant.EPOCH, Instant.EPOCH);

        /** Whether what was asked for later says that this has never been: there is no way back from one version to another. */
        boolean isDeniedBy(PublicVersion later) {
            return later.number < version || later.number == version && !later.changedAt.equals(changedAt);
        }
    }

    /** Whether what is kept may be sent without asking; while one asks, the others need not wait. */
    boolean isSure() {
        Duration age = age(clock.instant());
        return age.compareTo(CONFIRMED) < 0 || age.compareTo(DOUBTFUL) < 0 && !asking.compareAndSet(false, true);
    }

    /** A clock that was set back knows nothing of how long ago it was. */
    private Duration age(Instant now) {
        Duration age = Duration.between(state.confirmedAt, now);
        return age.isNegative() ? DOUBTFUL : age;
    }

    boolean isKept(Reading reading) {
        return pages.containsKey(reading.key());
    }

    /** What is kept of the version that is known now. */
    Optional<KeptPage> find(Reading reading) {
        return Optional.ofNullable(pages.get(reading.key())).filter(page -> page.version() == state.version);
    }

    /** The version of the public record; asks the database itself, and no replica, where it is not sure. */
    @ActivateRequestContext
    State confirmed() {
        Instant now = clock.instant();
        if (age(now).compareTo(CONFIRMED) < 0)
            return state;
        State known = state;
        PublicVersion found = QuarkusTransaction.joiningExisting().call(PublicVersion::current);
        if (known.isDeniedBy(found))
            forget(known);
        become(found.number, found.changedAt, now);
        asking.set(false);
        return state;
    }

    void keep(Reading reading, KeptPage page) {
        if (page.version() != state.version)
            return;
        if (bytes.addAndGet(page.size()) > MOST_BYTES)
            clear();
        pages.put(reading.key(), page);
    }

    /** Also a new release of the program makes pages new. */
    Instant lastModified(State shown) {
        return shown.changedAt.isAfter(startedAt) ? shown.changedAt : startedAt;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicVersion.Changed change) {
        become(change.number(), change.at(), clock.instant());
    }

    private synchronized void become(long version, Instant changedAt, Instant confirmedAt) {
        if (version > state.version)
            clear();
        if (version >= state.version)
            state = new State(version, changedAt, confirmedAt);
    }

    /** After a failover to a database that had not heard of everything. */
    private synchronized void forget(State denied) {
        if (state != denied)
            return;
        LOG.warnf("The database has an older public record than version %d: readers' pages are made anew", denied.version);
        clear();
        state = State.UNKNOWN;
    }

    private void clear() {
        pages.clear();
        bytes.set(0);
    }
}
