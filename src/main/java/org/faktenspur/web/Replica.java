package org.faktenspur.web;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.runtime.Startup;

/**
 * A copy of the database that follows it and that readers' pages are read from, where the operator has named one. What it has
 * not heard of yet, or does not answer within a second, is read from the database itself.
 */
@Startup
@ApplicationScoped
class Replica {

    private static final Logger LOG = Logger.getLogger(Replica.class);
    private static final String VERSION = "select number from public_version";
    private static final int PATIENCE = 1000;

    /** What became of a wish to read from it. */
    private enum Outcome {
        USED,
        BEHIND,
        AWAY,
        /** It was used, and went away before the page was made. */
        BROKE
    }

    private final Optional<AgroalDataSource> pool;
    private final MeterRegistry metrics;
    private final Breather breather;

    @Inject
    Replica(@DataSource("replica") InjectableInstance<AgroalDataSource> pools, MeterRegistry metrics, Clock clock) {
        this(pools.listActive().stream().findFirst(), metrics, clock);
    }

    Replica(Optional<AgroalDataSource> pool, MeterRegistry metrics, Clock clock) {
        this.pool = pool;
        this.metrics = metrics;
        this.breather = new Breather(clock);
        if (pool.isPresent())
            for (Outcome outcome : Outcome.values())
                counter(outcome);
    }

    boolean isNamed() {
        return pool.isPresent();
    }

    /**
     * A connection that shows nothing older than this version of the public record, if there is one; for the caller to close.
     * Its server only goes forward: whatever is read over it later is not older either. Another connection may lead to
     * another server, which is why the answer holds for this one only.
     */
    Optional<Connection> notOlderThan(long version) {
        if (pool.isEmpty())
            return Optional.empty();
        if (!breather.isOver())
            return instead(Outcome.AWAY);
        try {
            return asked(pool.get().getConnection(), version);
        } catch (SQLException e) {
            if (breather.begin())
                LOG.warnf("Readers' pages are read from the database itself, for the replica is away: %s", e.getMessage());
            // Those that wait there were opened to what is not there any more.
            pool.get().flush(FlushMode.IDLE);
            return instead(Outcome.AWAY);
        }
    }

    private Optional<Connection> asked(Connection connection, long version) throws SQLException {
        boolean used = false;
        try {
            used = version(connection) >= version;
            if (breather.isNotNeeded())
                LOG.info("Readers' pages are read from the replica again");
            if (!used)
                return instead(Outcome.BEHIND);
            counter(Outcome.USED).increment();
            return Optional.of(connection);
        } finally {
            if (!used)
                connection.close();
        }
    }

    /** The pages themselves may take longer than this one row. */
    private static long version(Connection connection) throws SQLException {
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, PATIENCE);
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(VERSION)) {
            found.next();
            return found.getLong(1);
        } finally {
            if (!connection.isClosed())
                connection.setNetworkTimeout(Runnable::run, usual);
        }
    }

    /** In the middle of a page; whoever asks next finds out whether it is away. */
    void broke() {
        counter(Outcome.BROKE).increment();
    }

    private Optional<Connection> instead(Outcome why) {
        counter(why).increment();
        return Optional.empty();
    }

    private Counter counter(Outcome outcome) {
        return Counter.builder("faktenspur.replica.reads").description("What was to be read from the replica")
                .tag("outcome", outcome.name().toLowerCase()).register(metrics);
    }
}
