package org.faktenspur.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.audit.AuditFile;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/**
 * What an operator has the program do instead of serving: <code>export folder</code>, <code>import folder</code> and
 * <code>move database-file</code>. The program starts as always, so that the database is brought up to date, but listens to
 * nobody and lets its jobs rest.
 */
@ApplicationScoped
public class Upkeep implements QuarkusApplication {

    private static final Map<String, String> AT_REST = Map.of("quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false", "faktenspur.search.folder", "memory",
            "quarkus.banner.enabled", "false", "quarkus.log.console.level", "ERROR",
            // Why it does not start is said in a sentence, by this class.
            "quarkus.log.category.\"io.quarkus.runtime.Application\".level", "OFF");
    private static final int DONE = 0;
    private static final int FAILED = 1;

    private final AgroalDataSource database;

    Upkeep(AgroalDataSource database) {
        this.database = database;
    }

    /** Starts the program for this and nothing else. */
    public static void begin(String... arguments) {
        AT_REST.forEach(System::setProperty);
        // Out of the sample newsroom goes what is there; what comes in needs a system that nothing has filled.
        if (!arguments[0].equals("export"))
            System.setProperty("faktenspur.sample", "false");
        Quarkus.run(Upkeep.class, Upkeep::end, arguments);
    }

    /** @param failure why it did not start; null where it did */
    private static void end(int code, Throwable failure) {
        System.exit(failure == null ? code : complain(failure));
    }

    @Override
    public int run(String... arguments) {
        try {
            switch (arguments[0]) {
                case "export" -> export(Path.of(arguments[1]));
                case "import" -> take(Path.of(arguments[1]));
                default -> move(arguments[1]);
            }
            return DONE;
        } catch (IOException | SQLException | Import.Unwilling e) {
            return complain(e);
        }
    }

    /**
     * From a database that no program runs on, or from a backup of one; takes nothing else.
     *
     * @return 0 when it is done
     */
    public static int export(String folder, String file) {
        try {
            copy(Path.of(folder), file);
            return DONE;
        } catch (IOException | SQLException e) {
            return complain(e);
        }
    }

    private static int complain(Throwable failure) {
        System.err.println(Complaint.about(failure));
        return FAILED;
    }

    private void export(Path folder) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            System.out.printf("Exported %d rows to %s.%n", Export.to(folder, connection), folder);
        }
    }

    private static void copy(Path folder, String file) throws IOException, SQLException {
        try (Connection connection = AuditFile.open(file)) {
            System.out.printf("Exported %d rows to %s.%n", Export.to(folder, connection), folder);
        }
    }

    private void take(Path folder) throws IOException, SQLException, Import.Unwilling {
        try (Connection connection = database.getConnection()) {
            Import.Arrived arrived = Import.from(folder, connection);
            System.out.printf("Imported %d rows in %d tables; every table is what was exported, and the audit chain is whole: "
                    + "%d entries.%n", arrived.rows(), arrived.tables(), arrived.auditEntries());
        }
    }

    /** There and back through a folder that nobody else can read and that does not stay. */
    private void move(String file) throws IOException, SQLException, Import.Unwilling {
        try (Connection connection = database.getConnection()) {
            Import.requireEmpty(connection);
        }
        Path folder = Files.createTempDirectory("faktenspur-move");
        try (Connection old = AuditFile.open(file)) {
            Export.to(folder, old);
            take(folder);
        } finally {
            remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList())
                Files.delete(path);
        }
    }
}
