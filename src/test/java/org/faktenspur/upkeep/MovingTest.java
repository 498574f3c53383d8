package org.faktenspur.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.faktenspur.audit.Hash;
import org.faktenspur.testing.PostgresForTests;
import org.faktenspur.testing.Way;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** The sample newsroom moves out, and into an empty system of the same kind. */
@QuarkusTest
class MovingTest {

    @Inject
    AgroalDataSource database;

    @TempDir
    Path folder;

    /** Something in every corner: a published claim, a conversation, a kept file. */
    @BeforeEach
    void work() {
        String claim = Way.published("de", "Der Rat hat am Montag sechs Poller aufgestellt.", "FALSE");
        Way.correct(claim, "MIXED", "Es waren sechs, aber am Dienstag.");
        String source = org.faktenspur.testing.Desk.FABIAN.gets("/sources").path("items[0].id");
        RestAssured.given().header("Authorization", "Bearer sample-fabian")
                .multiPart("file", "a.txt", ("Gesichert " + claim).getBytes(), "text/plain")
                .post("/api/v1/sources/" + source + "/snapshots").then().statusCode(201);
    }

    private Path exported(String name, Connection from) throws IOException, SQLException {
        Export.to(folder.resolve(name), from);
        return folder.resolve(name);
    }

    /** Each test gets a new one, on the kind of database that the program is built for. */
    private Connection empty(String name) throws SQLException {
        String address = "jdbc:h2:mem:" + name + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        String kind = "h2";
        if (PostgresForTests.isWanted()) {
            try (Connection server = database.getConnection(); Statement statement = server.createStatement()) {
                statement.execute("create database " + name);
            }
            address = PostgresForTests.address().replaceFirst("/postgres\\b", "/" + name);
            kind = "postgresql";
        }
        Connection connection = DriverManager.getConnection(address);
        Flyway.configure().dataSource(address, null, null).locations("db/migration", "db/" + kind).load().migrate();
        return connection;
    }

    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                content.put(folder.relativize(file).toString(), Hash.of(Files.readAllBytes(file)));
        }
        return content;
    }

    @Test
    void whatIsExportedAgainAfterTheImportIsTheSameFileByFile() throws Exception {
        Path first;
        try (Connection here = database.getConnection()) {
            first = exported("first", here);
        }
        try (Connection there = empty("round_trip")) {
            Import.Arrived arrived = Import.from(first, there);
            assertThat(arrived.rows()).isEqualTo(Manifest.in(first).rows());
            assertThat(arrived.auditEntries()).isPositive();
            assertThat(content(exported("second", there))).isEqualTo(content(first)).hasSizeGreaterThan(30);
        }
    }

    @Test
    void anExportLeavesTheConnectionAsItWas() throws Exception {
        try (Connection here = database.getConnection()) {
            int before = here.getTransactionIsolation();
            exported("unchanged", here);
            assertThat(here.getTransactionIsolation()).isEqualTo(before);
            assertThat(here.getAutoCommit()).isTrue();
        }
    }

    @Test
    void aChangedExportLeavesTheSystemEmpty() throws Exception {
        Path exported;
        try (Connection here = database.getConnection()) {
            exported = exported("changed", here);
        }
        Path claims = Export.file(exported, "claim");
        Files.writeString(claims, Files.readString(claims).replace("sechs Poller", "sieben Poller"));
        try (Connection there = empty("changed")) {
            assertThatThrownBy(() -> Import.from(exported, there)).isInstanceOf(Import.Unwilling.class)
                    .hasMessageContaining("claim");
            assertThat(Schema.count(there, "claim")).isZero();
            assertThat(Schema.count(there, "audit_head")).isEqualTo(1);
        }
    }

    @Test
    void nothingIsImportedOverWhatIsThere() throws Exception {
        try (Connection here = database.getConnection()) {
            Path exported = exported("full", here);
            assertThatThrownBy(() -> Import.from(exported, here)).isInstanceOf(Import.Unwilling.class)
                    .hasMessageContaining("not empty");
        }
    }

    @Test
    void aFolderWithSomethingInItIsNotWrittenTo() throws Exception {
        Files.writeString(folder.resolve("mine"), "");
        try (Connection here = database.getConnection()) {
            assertThatThrownBy(() -> Export.to(folder, here)).isInstanceOf(IOException.class);
        }
    }
}
