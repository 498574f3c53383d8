package org.faktenspur.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import org.hibernate.Session;

/**
 * Walks the whole audit chain, as the database has it, and says whether anybody tampered with it. Needs nothing but a
 * connection, so that a backup can be verified too.
 */
public final class AuditChain {

    /** The hash that the first entry carries as the one before it. */
    static final String GENESIS = "0".repeat(64);

    private static final String ENTRIES = "select number, at, actor_id, verb, subject, subject_id, data, previous_hash, hash"
            + " from audit_entry where number > ? order by number fetch first 1000 rows only";
    private static final String HEAD = "select number, hash from audit_head where id = 1";

    private final Connection connection;
    private long entries;
    private String expected = GENESIS;
    private Long firstBroken;

    private AuditChain(Connection connection) {
        this.connection = connection;
    }

    /** @param firstBroken the number of the first entry that does not fit, or null */
    public record Verification(long entries, boolean valid, Long firstBroken) {
    }

    public static Verification verify() {
        return AuditEntry.getEntityManager().unwrap(Session.class).doReturningWork(AuditChain::verify);
    }

    /** @throws SQLException when the database cannot be read */
    public static Verification verify(Connection connection) throws SQLException {
        AuditChain chain = new AuditChain(connection);
        long before;
        do {
            before = chain.entries;
            chain.walk();
            // Somebody may append meanwhile; then the head is further on than this got, and this goes on too.
        } while (!chain.isAtItsEnd() && chain.entries > before);
        return chain.conclude();
    }

    private void walk() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(ENTRIES)) {
            long before;
            do {
                before = entries;
                query.setLong(1, entries);
                try (ResultSet rows = query.executeQuery()) {
                    while (firstBroken == null && rows.next())
                        check(rows);
                }
            } while (firstBroken == null && entries > before);
        }
    }

    private void check(ResultSet row) throws SQLException {
        long number = row.getLong("number");
        String actor = row.getString("actor_id");
        String computed = AuditEntry.hash(row.getString("previous_hash"), number,
                row.getObject("at", OffsetDateTime.class).toInstant(), actor == null ? "" : actor, row.getString("verb"),
                row.getString("subject"), row.getString("subject_id"), row.getString("data"));
        if (number != entries + 1 || !row.getString("previous_hash").equals(expected)
                || !row.getString("hash").equals(computed))
            firstBroken = entries + 1;
        else
            entries = number;
        expected = row.getString("hash");
    }

    private boolean isAtItsEnd() throws SQLException {
        if (firstBroken != null)
            return true;
        try (PreparedStatement query = connection.prepareStatement(HEAD); ResultSet head = query.executeQuery()) {
            return head.next() && head.getLong("number") == entries && head.getString("hash").equals(expected);
        }
    }

    /** A chain that was cut at its end is broken at the first entry that is missing. */
    private Verification conclude() throws SQLException {
        if (firstBroken == null && !isAtItsEnd())
            firstBroken = entries + 1;
        return new Verification(entries, firstBroken == null, firstBroken);
    }
}
