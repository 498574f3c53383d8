package org.faktenspur;

import org.faktenspur.audit.AuditFile;
import org.faktenspur.upkeep.Upkeep;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the server, or does the one thing that an operator does without it. */
@QuarkusMain
public class Main {

    private static final String USAGE = """
            Without arguments the server starts. Instead it can:
              verify-audit DATABASE-FILE|BACKUP|JDBC-ADDRESS
              export FOLDER [DATABASE-FILE|BACKUP]
              import FOLDER
              move DATABASE-FILE|BACKUP
            """;

    public static void main(String... arguments) {
        switch (arguments.length == 0 ? "" : arguments[0] + arguments.length) {
            case "" -> Quarkus.run();
            case "verify-audit2" -> System.exit(AuditFile.verify(arguments[1], System.out, System.err));
            case "export3" -> System.exit(Upkeep.export(arguments[1], arguments[2]));
            case "export2", "import2", "move2" -> Upkeep.begin(arguments);
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }
}
