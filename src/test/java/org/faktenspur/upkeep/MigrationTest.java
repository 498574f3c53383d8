package org.faktenspur.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.faktenspur.audit.AuditChain;
import org.faktenspur.testing.PostgresForTests;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The newsrooms of earlier releases, exported by those, become newsrooms of this one. For a new release: export its sample
 * newsroom, zip the folder and name its version here.
 */
class MigrationTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = "082")
    void whatWasThereIsStillThere(String version) throws Exception {
        String address = address(version);
        unpack("newsroom-" + version + ".zip");
        flyway(address).target(version).load().migrate();
        Manifest before = Manifest.in(folder);
        try (Connection connection = DriverManager.getConnection(address)) {
            Import.from(folder, connection);
            flyway(address).load().migrate();
            for (Manifest.Part table : before.tables())
                assertThat(Schema.count(connection, table.name())).as(table.name()).isEqualTo(table.rows());
            assertThat(before.rows()).isGreaterThan(300);
            assertThat(AuditChain.verify(connection).valid()).isTrue();
        }
    }

    private static org.flywaydb.core.api.configuration.FluentConfiguration flyway(String address) {
        return Flyway.configure().dataSource(address, null, null).locations("db/migration",
                PostgresForTests.isWanted() ? "db/postgresql" : "db/h2");
    }

    /** Of a database that has nothing yet. */
    private static String address(String version) throws SQLException {
        if (!PostgresForTests.isWanted())
            return "jdbc:h2:mem:from_" + version
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        try (Connection server = DriverManager.getConnection(PostgresForTests.address());
                Statement statement = server.createStatement()) {
            statement.execute("create database from_" + version);
        }
        return PostgresForTests.address().replaceFirst("/postgres\\b", "/from_" + version);
    }

    private void unpack(String name) throws Exception {
        try (InputStream in = MigrationTest.class.getResourceAsStream(name); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? file : file.getParent());
                if (!entry.isDirectory())
                    Files.copy(zip, file);
            }
        }
    }
}
