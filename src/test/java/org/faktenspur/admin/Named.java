package org.faktenspur.admin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.faktenspur.upkeep.Export;

/** Looks for a name in everything that a database holds, as the database describes itself. */
final class Named {

    private Named() {
    }

    /** @return the columns that have it somewhere, in whatever case: "comment.text" */
    static List<String> anywhere(DataSource database, String name) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            for (String column : columns(connection))
                if (isIn(connection, column, name))
                    found.add(column);
        }
        return found;
    }

    private static List<String> columns(Connection connection) throws SQLException {
        List<String> columns = new ArrayList<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet all = data.getColumns(null, connection.getSchema(), "%", "%")) {
            while (all.next())
                if (all.getString("TYPE_NAME").toLowerCase(Locale.ROOT)
                        .matches("varchar|character varying|text|clob|character large object|bpchar"))
                    columns.add(all.getString("TABLE_NAME") + "." + all.getString("COLUMN_NAME"));
        }
        return columns;
    }

    private static boolean isIn(Connection connection, String column, String name) throws SQLException {
        String[] parts = column.split("\\.");
        try (PreparedStatement query = connection.prepareStatement("select count(*) from \"" + parts[0] + "\" where lower(\""
                + parts[1] + "\") like ?")) {
            query.setString(1, "%" + name.toLowerCase(Locale.ROOT) + "%");
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getLong(1) > 0;
            }
        }
    }

    /** @return the files of an export that have it */
    static List<Path> inExport(DataSource database, Path folder, String name) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            Export.to(folder.resolve("export"), connection);
        }
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("export"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".jsonl")).toList())
                if (Files.readString(file).toLowerCase(Locale.ROOT).contains(name))
                    found.add(file);
        }
        return found;
    }
}
