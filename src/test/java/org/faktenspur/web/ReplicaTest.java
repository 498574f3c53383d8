package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.http.HttpMethod;

/** Which version may be read from a copy; here one that does not follow anything, and is there only when a test says so. */
class ReplicaTest {

    private static final String ADDRESS = "jdbc:h2:mem:replica";

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final BreatherTest.MovedClock clock = new BreatherTest.MovedClock();
    private final AgroalDataSource pool = pool();
    private final Replica replica = new Replica(Optional.of(pool), metrics, clock);
    private Connection copy;

    private static AgroalDataSource pool() {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(
                    pool -> pool.maxSize(1).acquisitionTimeout(Duration.ofMillis(500)).connectionFactoryConfiguration(
                            factory -> factory.jdbcUrl(ADDRESS + ";IFEXISTS=TRUE"))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void appears(long version) throws SQLException {
        copy = DriverManager.getConnection(ADDRESS);
        try (Statement statement = copy.createStatement()) {
            statement.execute("create table public_version (number bigint)");
            statement.execute("insert into public_version values (" + version + ")");
        }
    }

    @AfterEach
    void disappears() throws SQLException {
        pool.close();
        if (copy != null)
            copy.close();
    }

    private boolean serves(long version) throws SQLException {
        Optional<Connection> found = replica.notOlderThan(version);
        if (found.isPresent())
            found.get().close();
        return found.isPresent();
    }

    private double counted(String outcome) {
        return metrics.get("faktenspur.replica.reads").tag("outcome", outcome).counter().count();
    }

    @Test
    void servesWhatItHasHeardOfAndNothingThatIsNewer() throws SQLException {
        appears(7);
        assertThat(serves(6)).isTrue();
        assertThat(serves(7)).isTrue();
        assertThat(serves(8)).isFalse();
        assertThat(serves(7)).as("it only was behind, and the connection is back").isTrue();
        assertThat(counted("used")).isEqualTo(3);
        assertThat(counted("behind")).isEqualTo(1);
        assertThat(counted("away")).isZero();
    }

    @Test
    void isLeftAloneForAWhileWhenItIsAway() throws SQLException {
        assertThat(serves(7)).isFalse();
        appears(7);
        assertThat(serves(7)).as("nobody looked").isFalse();
        clock.move(Breather.LENGTH);
        assertThat(serves(7)).isTrue();
        assertThat(counted("away")).isEqualTo(2);
    }

    @Test
    void isNotThereUnlessItIsNamed() {
        assertThat(new Replica(Optional.empty(), metrics, clock).notOlderThan(0)).isEmpty();
        assertThat(new Replica(Optional.empty(), metrics, clock).isNamed()).isFalse();
    }

    @Test
    void isForWhoeverOnlyLooksAndIsNobodyInParticular() {
        assertThat(ReadersSession.isReaders(HttpMethod.GET, true)).isTrue();
        assertThat(ReadersSession.isReaders(HttpMethod.HEAD, true)).isTrue();
        assertThat(ReadersSession.isReaders(HttpMethod.GET, false)).isFalse();
        assertThat(ReadersSession.isReaders(HttpMethod.POST, true)).isFalse();
    }
}
