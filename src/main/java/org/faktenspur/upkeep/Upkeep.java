package org.faktenspur.upkeep;

import java.io.IOException;
import java.io.PrintStream;
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
import io.quarkus.runtime.QuarkusApplication;

/**
 * What an operator has the program do instead of serving: <code>export folder [database file]</code>,
 * <code>import folder</code> and <code>move database-file</code>. The program starts as always, so that the database is
 * brought up to date, but listens to nobody and lets its jobs rest.
 */
@ApplicationScoped
public class Upkeep implements QuarkusApplication {

    private static final Map<String, String> AT_REST = Map.of("quarkus.http.host-enabled", "false",
            "quarkus.scheduler.enabled", "false", "faktenspur.sample", "false", "quarkus.log.console.level", "WARN");
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final AgroalDataSource database;
    private final PrintStream out = System.out;

    Upkeep(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether these are for it; if so the program is told to do nothing else. */
    public static boolean isMeant(String... arguments) {
        if (arguments.length < 2 || !arguments[0].matches("export|import|move"))
            return false;
        AT_REST.forEach(System::setProperty);
        return true;
    }

    @Override
    public int run(String... arguments) {
        try {
            switch (arguments[0] + arguments.length) {
                case "export2" -> export(Path.of(arguments[1]));
                case "export3" -> export(Path.of(arguments[1]), arguments[2]);
                case "import2" -> take(Path.of(arguments[1]));
                case "move2" -> move(arguments[1]);
                default -> {
                    return complain("export FOLDER [DATABASE-FILE] | import FOLDER | move DATABASE-FILE", MISUSED);
                }
            }
            return DONE;
        } catch (IOException | SQLException | Import.Unwilling e) {
            return complain(e.getMessage(), FAILED);
        }
    }

    private static int complain(String why, int result) {
        System.err.println(why);
        return result;
    }

    private void export(Path folder) throws IOException, SQLException {
        try (Connection connection = database.getConnection()) {
            out.printf("Exported %d rows to %s.%n", Export.to(folder, connection), folder);
        }
    }

    private void export(Path folder, String file) throws IOException, SQLException {
        try (Connection connection = AuditFile.open(file)) {
            out.printf("Exported %d rows to %s.%n", Export.to(folder, connection), folder);
        }
    }

    private void take(Path folder) throws IOException, SQLException, Import.Unwilling {
        try (Connection connection = database.getConnection()) {
            Import.Arrived arrived = Import.from(folder, connection);
            out.printf("Imported %d rows in %d tables; every table is what was exported, and the audit chain is whole: "
                    + "%d entries.%n", arrived.rows(), arrived.tables(), arrived.auditEntries());
        }
    }

    /** There and back through a folder that nobody else can read and that does not stay. */
    private void move(String file) throws IOException, SQLException, Import.Unwilling {
        Path folder = Files.createTempDirectory("faktenspur-move");
        try {
            export(folder, file);
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
