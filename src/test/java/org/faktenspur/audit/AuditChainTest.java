package org.faktenspur.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditChainTest {

    @TempDir
    Path folder;

    private String file;

    /** Three entries, as the server writes them. */
    @BeforeEach
    void writeAChain() throws Exception {
        file = folder.resolve("faktenspur").toString();
        change("create table app_user (id uuid primary key)", new String(
                AuditChainTest.class.getResourceAsStream("/db/migration/V020__every_change_is_in_the_audit_chain.sql")
                        .readAllBytes(),
                StandardCharsets.UTF_8));
        String previous = AuditChain.GENESIS;
        for (int number = 1; number <= 3; number++) {
            String hash = AuditEntry.hash(previous, number, Instant.parse("2026-11-01T10:00:00Z"), "", "take", "claim",
                    "00000000-0000-0000-0000-000000000001", "{\"from\":\"OPEN\"}");
            change("insert into audit_entry values (" + number + ", timestamp with time zone '2026-11-01 10:00:00+00:00', null,"
                    + " 'take', 'claim', '00000000-0000-0000-0000-000000000001', '{\"from\":\"OPEN\"}', '" + previous + "', '"
                    + hash + "')", "update audit_head set number = " + number + ", hash = '" + hash + "'");
            previous = hash;
        }
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
                Statement statement = connection.createStatement()) {
            for (String sql : statements)
                statement.execute(sql);
        }
    }

    private String verified(int result) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(AuditFile.verify(file + ".mv.db", stream, stream)).isEqualTo(result);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aWholeChainIsWhole() {
        assertThat(verified(0)).contains("whole: 3 entries");
    }

    @Test
    void aChangedEntryIsTheFirstBrokenOne() throws SQLException {
        change("update audit_entry set data = '{\"from\":\"PUBLISHED\"}' where number = 2");
        assertThat(verified(1)).contains("broken at entry 2");
    }

    @Test
    void aChangedActorShows() throws SQLException {
        change("insert into app_user values ('00000000-0000-0000-0000-000000000009')",
                "update audit_entry set actor_id = '00000000-0000-0000-0000-000000000009' where number = 3");
        assertThat(verified(1)).contains("broken at entry 3");
    }

    @Test
    void aMissingEntryIsTheFirstBrokenOne() throws SQLException {
        change("delete from audit_entry where number = 1");
        assertThat(verified(1)).contains("broken at entry 1");
    }

    @Test
    void aChainCutAtItsEndShows() throws SQLException {
        change("delete from audit_entry where number = 3");
        assertThat(verified(1)).contains("broken at entry 3");
    }

    @Test
    void anEntryBehindTheHeadShows() throws SQLException {
        change("update audit_head set number = 2");
        assertThat(verified(1)).contains("broken at entry 4");
    }

    @Test
    void saysWhichFileCannotBeRead() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertThat(AuditFile.verify(folder.resolve("nothing").toString(), stream, stream)).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("no such file");
    }
}
