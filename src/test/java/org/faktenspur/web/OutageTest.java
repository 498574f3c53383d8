package org.faktenspur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;

import jakarta.persistence.PersistenceException;

import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static RuntimeException refused(String state) {
        return new PersistenceException(new SQLException("refused", state));
    }

    @Test
    void aFullDiskIsKnownOnBothDatabasesAndBesideThem() {
        IOException full = new IOException("No space left on device");
        assertThat(Outage.behind(refused("53100"))).contains(Outage.FULL);
        assertThat(Outage.behind(new PersistenceException(new SQLException("IO Exception", "90028", full))))
                .contains(Outage.FULL);
        assertThat(Outage.behind(new UncheckedIOException(full))).contains(Outage.FULL);
    }

    @Test
    void aCommitHangsOnToItsExceptionWhatItFailedOf() {
        Exception commit = new Exception("rolled back");
        commit.addSuppressed(new SQLException("IO Exception", "90028", new IOException("/data: No space left on device")));
        assertThat(Outage.behind(new IllegalStateException(commit))).contains(Outage.FULL);
    }

    @Test
    void whatIsHeldOrAwayIsWorthAnotherTry() {
        for (String state : List.of("55P03", "HYT00", "40P01", "25P03", "57P01", "08006", "53300"))
            assertThat(Outage.behind(refused(state))).as(state).contains(Outage.BUSY);
        assertThat(Outage.behind(new JDBCConnectionException("none to be had", new SQLException("timeout"))))
                .contains(Outage.BUSY);
    }

    @Test
    void ourOwnMistakesAreNoOutage() {
        for (String state : List.of("23505", "42601", "22001"))
            assertThat(Outage.behind(refused(state))).as(state).isEmpty();
        assertThat(Outage.behind(new IllegalStateException("No space left on device"))).isEmpty();
    }

    @Test
    void causesThatGoInCirclesEnd() {
        Exception one = new Exception("one");
        one.addSuppressed(new Exception("other", one));
        assertThat(Outage.behind(one)).isEmpty();
    }

    @Test
    void theLastCauseIsNamedAlsoWhereCausesGoInCircles() {
        Exception one = new Exception("one");
        Exception other = new Exception("other", one);
        assertThat(Outage.last(new Exception(other))).isSameAs(one);
        one.initCause(other);
        assertThat(Outage.last(other)).isIn(one, other);
    }
}
