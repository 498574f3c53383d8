package org.faktenspur.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Verifies the audit chain of a database that no Faktenspur runs on: of a backup, or after the server was stopped. */
public final class AuditFile {

    private static final String ENDING = ".mv.db";
    private static final String BACKUP = ".zip";
    private static final String READ_ONLY = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private AuditFile() {
    }

    /**
     * Says on two streams what it found.
     *
     * @param database the file of an embedded database, a backup of one, or a JDBC address
     * @return 0 when the chain is whole, 1 when it is broken, 2 when it cannot be read
     */
    public static int verify(String database, PrintStream out, PrintStream errors) {
        try (Connection connection = open(database)) {
            AuditChain.Verification found = AuditChain.verify(connection);
            if (found.valid())
                out.println("The audit chain is whole: " + found.entries() + " entries.");
            else
                out.println("The audit chain is broken at entry " + found.firstBroken() + "; the " + found.entries()
                        + " before it are whole.");
            return found.valid() ? WHOLE : BROKEN;
        } catch (SQLException e) {
            errors.println("Cannot read " + database + ": " + e.getMessage());
            return UNREADABLE;
        }
    }

    /**
     * Opens a database for reading.
     *
     * @param database the file of an embedded database, a backup of one, or a JDBC address
     * @throws SQLException when there is none, or somebody else has it open
     */
    public static Connection open(String database) throws SQLException {
        if (database.startsWith("jdbc:"))
            return DriverManager.getConnection(database);
        String file = database.endsWith(ENDING) || database.endsWith(BACKUP) ? database : database + ENDING;
        if (!Files.isRegularFile(Path.of(file)))
            throw new SQLException("there is no such file: " + file);
        Path path = file.endsWith(BACKUP) ? unpacked(Path.of(file)) : Path.of(file).toAbsolutePath();
        return DriverManager.getConnection("jdbc:h2:file:" + path.toString().replace(ENDING, "") + READ_ONLY);
    }

    /** The database in a backup, for as long as this program runs. */
    private static Path unpacked(Path backup) throws SQLException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            ZipEntry entry = zip.stream().filter(found -> found.getName().endsWith(ENDING)).findFirst()
                    .orElseThrow(() -> new SQLException("it is no backup of a database"));
            Path file = Files.createTempFile("faktenspur", ENDING);
            file.toFile().deleteOnExit();
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }
}
