package org.faktenspur.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded database is opened with, tried on a file. */
class EmbeddedDatabaseTest {

    private static final Path SETTINGS = Path.of("src/main/database/h2/META-INF/microprofile-config.properties");
    private static final int INTERRUPTED = 20;

    @TempDir
    Path folder;

    /** Servers interrupt threads: whose transaction takes too long, whose reader has gone. */
    @Test
    void whoIsInterruptedWhileWritingClosesItForNobody() throws Exception {
        try (Connection connection = DriverManager.getConnection(address());
                Statement statement = connection.createStatement()) {
            statement.execute("create table note (number integer primary key)");
            for (int number = 0; number < INTERRUPTED; number++) {
                Thread writer = interrupted(number);
                writer.start();
                writer.join();
            }
            statement.execute("insert into note values (" + INTERRUPTED + ")");
            try (ResultSet count = statement.executeQuery("select count(*) from note")) {
                count.next();
                assertThat(count.getInt(1)).isEqualTo(INTERRUPTED + 1);
            }
        }
    }

    private Thread interrupted(int number) {
        return new Thread(() -> {
            try (Connection connection = DriverManager.getConnection(address());
                    Statement statement = connection.createStatement()) {
                Thread.currentThread().interrupt();
                statement.execute("insert into note values (" + number + ")");
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private String address() throws IOException {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(SETTINGS)) {
            settings.load(reader);
        }
        return settings.getProperty("quarkus.datasource.jdbc.url").replace("${faktenspur.database-folder}", folder.toString());
    }
}
