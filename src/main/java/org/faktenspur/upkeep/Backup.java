package org.faktenspur.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;

/**
 * Copies of the embedded database, made while people work: each is as of one moment. PostgreSQL has tools of its own for
 * that.
 */
@ApplicationScoped
public class Backup {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final String NAME = "faktenspur-%s.zip";
    private static final String NAMES = "faktenspur-*.zip";

    private final AgroalDataSource database;
    private final Clock clock;
    private final Path folder;
    private final int kept;

    Backup(AgroalDataSource database, Clock clock, @ConfigProperty(name = "faktenspur.backup.folder") Path folder,
            @ConfigProperty(name = "faktenspur.backup.keep") int kept) {
        this.database = database;
        this.clock = clock;
        this.folder = folder;
        this.kept = kept;
    }

    /** One that was made. */
    public record Copy(Path file, long bytes, Instant at) {

        static Copy of(Path file) {
            try {
                return new Copy(file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public long kilobytes() {
            return (bytes + 999) / 1000;
        }
    }

    @Scheduled(every = "{faktenspur.backup.every}", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() throws IOException, SQLException {
        if (isPossible())
            make();
    }

    /** Whether the database is the embedded one, in a file. */
    public boolean isPossible() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:h2:async:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nobody takes a half-written one for a whole one: it gets its name when it is done. */
    public synchronized Copy make() throws IOException, SQLException {
        Files.createDirectories(folder);
        // A temporary file is for its owner alone, and stays so under its name.
        Path unfinished = Files.createTempFile(folder, "unfinished", ".zip");
        try (Connection connection = database.getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, unfinished.toAbsolutePath().toString());
            backup.execute();
            Path file = Files.move(unfinished, folder.resolve(NAME.formatted(STAMP.format(clock.instant()))),
                    StandardCopyOption.ATOMIC_MOVE);
            forgetTheOldest();
            return Copy.of(file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void forgetTheOldest() throws IOException {
        for (Copy old : copies().stream().skip(kept).toList())
            Files.delete(old.file);
    }

    /** Newest first. */
    public List<Copy> copies() throws IOException {
        if (!Files.isDirectory(folder))
            return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(NAMES.replace("*", "[0-9-]+")))
                    .sorted(Comparator.reverseOrder()).map(Copy::of).toList();
        }
    }
}
