package org.faktenspur.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What PostgreSQL counted (pg_stat_statements) while a page was made: how many statements it ran, and how many blocks of 8 kB it
 * looked at. Unlike times these do not depend on what else the machine is doing.
 */
final class Statements implements AutoCloseable {

    private static final String COUNT = "select coalesce(sum(calls), 0), coalesce(sum(shared_blks_hit + shared_blks_read), 0)"
            + " from pg_stat_statements where dbid = (select oid from pg_database where datname = current_database())"
            + " and userid = (select oid from pg_roles where rolname = current_user) and query not like '%pg_stat_statements%'"
            + " and query not like '%audit_head%' and query not like '%splitting%'";

    private final Connection connection;

    Statements(String address, String user, String password) throws SQLException {
        connection = DriverManager.getConnection(address, user, password);
    }

    record Count(long statements, long blocks) {
    }

    Count now() throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            return new Count(row.getLong(1), row.getLong(2));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
