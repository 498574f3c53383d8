package org.faktenspur.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.faktenspur.scale.Table;

/** An audit chain that is as whole as one that people made, written in one go into an empty database. */
public final class GeneratedChain {

    private final Table entries;
    private long number;
    private String hash = AuditChain.GENESIS;

    public GeneratedChain(Connection connection) throws SQLException {
        entries = new Table(connection, "audit_entry",
                "number, at, actor_id, verb, subject, subject_id, data, previous_hash, hash");
    }

    /**
     * @param actor null where nobody of the newsroom did it
     * @return the number of the entry
     */
    public long append(Instant at, UUID actor, String verb, String subject, UUID subjectId, Map<String, ?> data)
            throws SQLException {
        String json = JsonColumn.canonical(new TreeMap<>(data));
        String next = AuditEntry.hash(hash, ++number, at, actor == null ? "" : actor.toString(), verb, subject, subjectId.toString(), json);
        entries.add(number, OffsetDateTime.ofInstant(at, ZoneOffset.UTC), actor, verb, subject, subjectId, json, hash, next);
        hash = next;
        return number;
    }

    public void flush() throws SQLException {
        entries.flush();
    }

    public void close(Connection connection) throws SQLException {
        flush();
        try (PreparedStatement head = connection.prepareStatement("update audit_head set number = ?, hash = ? where id = 1")) {
            head.setLong(1, number);
            head.setString(2, hash);
            head.executeUpdate();
        }
    }
}
