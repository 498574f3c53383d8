package org.faktenspur.upkeep;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.faktenspur.audit.AuditChain;
import org.faktenspur.audit.Hash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads what {@link Export} wrote into a system that has nothing yet, in one transaction: everything or nothing. Before it
 * ends, all that has arrived is read again and compared with the export, and the audit chain is walked.
 */
public final class Import {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_A_TIME = 500;

    private final Path folder;
    private final Connection connection;

    private Import(Path folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** Why it is not to be: in words for an operator. */
    public static final class Unwilling extends Exception {
        Unwilling(String why) {
            super(why);
        }
    }

    /** What came in. */
    public record Arrived(int tables, long rows, long auditEntries) {
    }

    public static Arrived from(Path folder, Connection connection) throws IOException, SQLException, Unwilling {
        connection.setAutoCommit(false);
        try {
            Arrived arrived = new Import(folder, connection).everything(Manifest.in(folder));
            connection.commit();
            return arrived;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Arrived everything(Manifest manifest) throws IOException, SQLException, Unwilling {
        List<Table> tables = Table.all(connection);
        require(manifest, tables);
        empty(tables);
        Set<String> before = new HashSet<>();
        for (Table table : tables) {
            insert(table, table.later(before));
            before.add(table.name());
        }
        before.clear();
        for (Table table : tables) {
            if (!table.later(before).isEmpty())
                update(table, table.later(before));
            before.add(table.name());
        }
        return compared(manifest);
    }

    private void require(Manifest manifest, List<Table> tables) throws SQLException, Unwilling {
        if (manifest.format() != Manifest.FORMAT || !manifest.schema().equals(Schema.version(connection)))
            throw new Unwilling("The export is of version " + manifest.schema() + ", this program is of version "
                    + Schema.version(connection)
                    + ". Start this program once on the old database, which brings that up to date.");
        Set<String> names = tables.stream().map(Table::name).collect(Collectors.toSet());
        if (!manifest.tables().stream().map(Manifest.Part::name).collect(Collectors.toSet()).equals(names))
            throw new Unwilling("The export has other tables than this program.");
        requireEmpty(connection);
    }

    static void requireEmpty(Connection connection) throws SQLException, Unwilling {
        if (!Schema.isEmpty(connection))
            throw new Unwilling("This system is not empty.");
    }

    /** A fresh system has a row here and there. */
    private void empty(List<Table> tables) throws SQLException {
        List<Table> fromTheEnd = new ArrayList<>(tables);
        Collections.reverse(fromTheEnd);
        try (Statement statement = connection.createStatement()) {
            for (Table table : fromTheEnd)
                if (Schema.count(connection, table.name()) > 0)
                    statement.execute("delete from " + table.name());
        }
    }

    /** @param later what stays out for now, because the rows that it names are not there yet */
    private void insert(Table table, List<Table.Column> later) throws IOException, SQLException {
        String places = table.columns().stream().map(column -> "?").collect(Collectors.joining(", "));
        each(table, "insert into " + table.name() + " (" + table.columnNames() + ") values (" + places + ")",
                (statement, row) -> {
                    for (int i = 0; i < table.columns().size(); i++) {
                        Table.Column column = table.columns().get(i);
                        statement.setObject(i + 1, later.contains(column) ? null : value(column, row));
                    }
                });
    }

    private void update(Table table, List<Table.Column> later) throws IOException, SQLException {
        String values = later.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(", "));
        List<Table.Column> key = table.columns().stream().filter(column -> table.key().contains(column.name())).toList();
        String which = key.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" and "));
        List<Table.Column> asked = new ArrayList<>(later);
        asked.addAll(key);
        each(table, "update " + table.name() + " set " + values + " where " + which, (statement, row) -> {
            for (int i = 0; i < asked.size(); i++)
                statement.setObject(i + 1, value(asked.get(i), row));
        });
    }

    /** Puts a line into a statement. */
    private interface Binding {
        void bind(PreparedStatement statement, JsonNode row) throws IOException, SQLException;
    }

    private void each(Table table, String sql, Binding binding) throws IOException, SQLException {
        try (BufferedReader lines = Files.newBufferedReader(Export.file(folder, table.name()));
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                binding.bind(statement, JSON.readTree(line));
                statement.addBatch();
                if (++waiting % AT_A_TIME == 0)
                    statement.executeBatch();
            }
            statement.executeBatch();
        }
    }

    private Object value(Table.Column column, JsonNode row) throws IOException {
        JsonNode json = row.get(column.name());
        if (json == null || json.isNull())
            return null;
        return column.kind() == Kind.BYTES ? bytes(json.textValue()) : column.kind().make(json);
    }

    private byte[] bytes(String sha256) throws IOException {
        if (!sha256.matches("[0-9a-f]{64}"))
            throw new IOException("This is no name of a file: " + sha256);
        byte[] bytes = Files.readAllBytes(Export.bytes(folder, sha256));
        if (!Hash.of(bytes).equals(sha256))
            throw new IOException("The file " + sha256 + " is not what it was");
        return bytes;
    }

    private Arrived compared(Manifest manifest) throws IOException, SQLException, Unwilling {
        Set<Manifest.Part> here = new HashSet<>(Export.described(connection).tables());
        for (Manifest.Part part : manifest.tables())
            if (!here.contains(part))
                throw new Unwilling("What arrived in " + part.name() + " is not what was exported.");
        AuditChain.Verification chain = AuditChain.verify(connection);
        if (!chain.valid())
            throw new Unwilling("The audit chain is broken at entry " + chain.firstBroken() + ".");
        return new Arrived(manifest.tables().size(), manifest.rows(), chain.entries());
    }
}
