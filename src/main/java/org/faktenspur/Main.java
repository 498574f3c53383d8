package org.faktenspur;

import org.faktenspur.audit.AuditFile;
import org.faktenspur.upkeep.Upkeep;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the server, or does the one thing that an operator does without it. */
@QuarkusMain
public class Main {

    public static void main(String... arguments) {
        if (arguments.length == 2 && arguments[0].equals("verify-audit"))
            System.exit(AuditFile.verify(arguments[1], System.out, System.err));
        if (Upkeep.isMeant(arguments))
            Quarkus.run(Upkeep.class, arguments);
        else
            Quarkus.run(arguments);
    }
}
