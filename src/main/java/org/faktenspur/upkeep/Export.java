package org.faktenspur.upkeep;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.faktenspur.audit.Hash;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes everything that a database holds into a folder: each table as JSON Lines in the order of its key, what is bytes as
 * files named by their SHA-256. The same content makes the same files, on either database.
 */
public final class Export {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_A_TIME = 500;

    private final Connection connection;
    /** Null where only the hashes are wanted. */
    private final Path folder;

    private Export(Connection connection, Path folder) {
        this.connection = connection;
        this.folder = folder;
    }

    /**
     * @param folder an empty one, or one that is not there yet
     * @return how many rows were written
     */
    public static long to(Path folder, Connection connection) throws IOException, SQLException {
        if (Schema.isEmpty(connection))
            throw new IOException("There is nothing to export in " + Schema.address(connection));
        Files.createDirectories(folder);
        try (var content = Files.list(folder)) {
            if (content.findAny().isPresent())
                throw new IOException(folder + " is not empty");
        }
        Files.createDirectories(folder.resolve("tables"));
        Files.createDirectories(folder.resolve("files"));
        Manifest manifest = new Export(connection, folder).everything();
        manifest.write(folder);
        return manifest.rows();
    }

    /** What an export of this database would have in it. */
    static Manifest described(Connection connection) throws IOException, SQLException {
        return new Export(connection, null).everything();
    }

    /** As of one moment, whatever is written meanwhile; the connection is afterwards what it was before. */
    private Manifest everything() throws IOException, SQLException {
        boolean began = connection.getAutoCommit();
        int isolation = connection.getTransactionIsolation();
        if (began)
            begin();
        try {
            List<Manifest.Part> parts = new ArrayList<>();
            for (Table table : Table.all(connection))
                parts.add(write(table));
            return new Manifest(Manifest.FORMAT, Schema.version(connection), parts);
        } finally {
            if (began) {
                connection.rollback();
                connection.setTransactionIsolation(isolation);
                connection.setAutoCommit(true);
            }
        }
    }

    private void begin() throws SQLException {
        connection.setAutoCommit(false);
        if (Schema.isPostgres(connection))
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        else
            try (Statement statement = connection.createStatement()) {
                statement.execute("set session characteristics as transaction isolation level snapshot");
            }
    }

    private Manifest.Part write(Table table) throws IOException, SQLException {
        MessageDigest digest = sha256();
        long rows = 0;
        try (OutputStream out = new DigestOutputStream(lines(table), digest);
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_A_TIME);
            try (ResultSet row = statement.executeQuery(query(table))) {
                for (; row.next(); rows++)
                    out.write((JSON.writeValueAsString(values(table, row)) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return new Manifest.Part(table.name(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    private OutputStream lines(Table table) throws IOException {
        return folder == null ? OutputStream.nullOutputStream()
                : new BufferedOutputStream(Files.newOutputStream(file(folder, table.name())));
    }

    /** By the key, and text by its code points and not by anybody's language. */
    private String query(Table table) throws SQLException {
        boolean postgres = Schema.isPostgres(connection);
        String order = table.columns().stream().filter(column -> table.key().contains(column.name()))
                .map(column -> postgres && column.kind() == Kind.TEXT ? column.name() + " collate \"C\"" : column.name())
                .collect(Collectors.joining(", "));
        return "select " + table.columnNames() + " from " + table.name() + " order by " + order;
    }

    private Map<String, Object> values(Table table, ResultSet row) throws IOException, SQLException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            Object value = column.kind().read(row, i + 1);
            values.put(column.name(), value instanceof byte[] bytes ? kept(bytes) : value);
        }
        return values;
    }

    private String kept(byte[] bytes) throws IOException {
        String sha256 = Hash.of(bytes);
        if (folder != null && !Files.exists(bytes(folder, sha256)))
            Files.write(bytes(folder, sha256), bytes);
        return sha256;
    }

    static Path file(Path folder, String table) {
        return folder.resolve("tables").resolve(table + ".jsonl");
    }

    static Path bytes(Path folder, String sha256) {
        return folder.resolve("files").resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
