package org.faktenspur.audit;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Verifies the audit chain of a database that no Faktenspur runs on: of a backup, or after the server was stopped. */
public final class AuditFile {

    private static final String ENDING = ".mv.db";
    private static final String READ_ONLY = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;ACCESS_MODE_DATA=r;IFEXISTS=TRUE";
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private AuditFile() {
    }

    /**
     * Says on two streams what it found.
     *
     * @param database the file of an embedded database, or a JDBC address
     * @return 0 when the chain is whole, 1 when it is broken, 2 when it cannot be read
     */
    public static int verify(String database, PrintStream out, PrintStream errors) {
        try (Connection connection = DriverManager.getConnection(address(database))) {
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

    private static String address(String database) throws SQLException {
        if (database.startsWith("jdbc:"))
            return database;
        String file = database.endsWith(ENDING) ? database : database + ENDING;
        if (!Files.isRegularFile(Path.of(file)))
            throw new SQLException("there is no such file");
        String path = Path.of(file).toAbsolutePath().toString();
        return "jdbc:h2:file:" + path.substring(0, path.length() - ENDING.length()) + READ_ONLY;
    }
}
