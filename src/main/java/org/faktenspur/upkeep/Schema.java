package org.faktenspur.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a database says of itself. */
final class Schema {

    private Schema() {
    }

    static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    /** The newest migration. */
    static String version(Connection connection) throws SQLException {
        return one(connection, "select max(version) from flyway_schema_history");
    }

    /** Whether nobody has ever worked with it. */
    static boolean isEmpty(Connection connection) throws SQLException {
        return count(connection, "app_user") == 0 && count(connection, "audit_entry") == 0;
    }

    /** Where it is, without what may be secret. */
    static String address(Connection connection) throws SQLException {
        return connection.getMetaData().getURL().replaceFirst("[?;].*", "");
    }

    static long count(Connection connection, String table) throws SQLException {
        return Long.parseLong(one(connection, "select count(*) from " + table));
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
