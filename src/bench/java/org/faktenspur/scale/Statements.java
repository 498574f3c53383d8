package org.faktenspur.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What the database counted while a page was made: how many statements it ran, and in PostgreSQL (pg_stat_statements) how many
 * blocks of 8 kB it looked at. Unlike times these do not depend on what else the machine is doing.
 */
final class Statements implements AutoCloseable {

    private static final String IN_POSTGRESQL = "select coalesce(sum(calls), 0), coalesce(sum(shared_blks_hit + shared_blks_read), 0)"
            + " from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())"
            + " and userid = (select oid from pg_roles where rolname = current_user) and query not like '%pg_stat_statements%'"
            + " and query not like '%audit_head%' and query not like '%splitting%'";
    private static final String IN_H2 = "select coalesce(sum(execution_count), 0), 0 from information_schema.query_statistics"
            + " where sql_statement not like '%query_statistics%' and sql_statement not like '%audit_head%'"
            + " and sql_statement not like '%splitting%'";
    /** More kinds of statements than the program has; H2 would forget the oldest. */
    private static final String ALL_OF_THEM = "set query_statistics_max_entries 5000";

    private final Connection connection;
    private final String count;

    /** @param address in JDBC; an H2 that the program has open lets others in with AUTO_SERVER */
    Statements(String address, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(address, user, password);
        count = address.startsWith("jdbc:h2:") ? IN_H2 : IN_POSTGRESQL;
        if (count.equals(IN_H2))
            execute("set query_statistics true", ALL_OF_THEM);
    }

    private void execute(String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands)
                statement.execute(command);
        }
    }

    /** @param blocks 0 where they are not counted */
    record Count(long statements, long blocks) {
    }

    Count now() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(count)) {
            row.next();
            return new Count(row.getLong(1), row.getLong(2));
        }
    }

    @Override
    public void close() throws SQLException {
        if (count.equals(IN_H2))
            execute("set query_statistics false");
        connection.close();
    }
}
