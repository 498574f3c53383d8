package org.faktenspur.upkeep;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table, as the database itself describes it, so that a table that is new needs nothing here.
 *
 * @param columns by name
 * @param key the columns of its primary key
 */
record Table(String name, List<Column> columns, List<String> key) {

    private static final String OF_FLYWAY = "flyway_schema_history";

    /** @param refersTo the table whose rows it names; null where it names none */
    record Column(String name, Kind kind, boolean optional, String refersTo) {
    }

    /** All there are, each behind those that its rows cannot do without. */
    static List<Table> all(Connection connection) throws SQLException {
        List<Table> left = new ArrayList<>();
        for (String name : names(connection))
            left.add(described(connection, name));
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Table next = left.stream().filter(table -> left.stream().noneMatch(table::needs)).findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables that need each other: " + left));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private boolean needs(Table other) {
        return columns.stream().anyMatch(column -> !column.optional && other.name.equals(column.refersTo));
    }

    /** The columns that name rows which are not there yet when a row of this table is inserted. */
    List<Column> later(Set<String> before) {
        return columns.stream().filter(column -> column.refersTo != null && !before.contains(column.refersTo)).toList();
    }

    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", null)) {
            while (tables.next())
                if (Set.of("TABLE", "BASE TABLE").contains(tables.getString("TABLE_TYPE"))
                        && !tables.getString("TABLE_NAME").equals(OF_FLYWAY))
                    names.add(tables.getString("TABLE_NAME"));
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }

    private static Table described(Connection connection, String name) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Map<String, String> references = new HashMap<>();
        try (ResultSet keys = data.getImportedKeys(null, connection.getSchema(), name)) {
            while (keys.next())
                references.put(keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
        }
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = data.getColumns(null, connection.getSchema(), name, "%")) {
            while (found.next())
                columns.add(new Column(found.getString("COLUMN_NAME"), Kind.called(found.getString("TYPE_NAME")),
                        found.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                        references.get(found.getString("COLUMN_NAME"))));
        }
        columns.sort(Comparator.comparing(Column::name));
        return new Table(name, columns, key(data, connection.getSchema(), name));
    }

    private static List<String> key(DatabaseMetaData data, String schema, String name) throws SQLException {
        Set<String> key = new HashSet<>();
        try (ResultSet columns = data.getPrimaryKeys(null, schema, name)) {
            while (columns.next())
                key.add(columns.getString("COLUMN_NAME"));
        }
        if (key.isEmpty())
            throw new IllegalStateException("The table " + name + " has no primary key");
        return key.stream().sorted().toList();
    }
}
