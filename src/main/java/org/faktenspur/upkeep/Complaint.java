package org.faktenspur.upkeep;

import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

/** Why something was not done, in a sentence for an operator instead of a page of stack trace. */
final class Complaint {

    /** H2's word for a file that another program has open. */
    private static final String IN_USE = "90020";

    private Complaint() {
    }

    /** What the database said, else what was the cause of all. */
    static String about(Throwable failure) {
        Throwable reason = failure;
        while (reason.getCause() != null && !(reason instanceof SQLException))
            reason = reason.getCause();
        if (reason instanceof SQLException refused && IN_USE.equals(refused.getSQLState()))
            return "A program is running on this database. Stop it first, or take a backup of it instead.";
        if (reason instanceof NoSuchFileException missing)
            return "There is no " + missing.getFile();
        return reason.getMessage() == null ? reason.toString() : reason.getMessage();
    }
}
