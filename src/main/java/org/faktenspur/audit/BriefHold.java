package org.faktenspur.audit;

import java.sql.Statement;
import java.util.Optional;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;

/**
 * For a transaction that is about to hold what everybody waits for, and for no more than a moment: if its node then stands
 * still, the database takes it back after seconds. The embedded database has one node alone, so there it says nothing.
 */
public final class BriefHold {

    private static final Optional<String> SAID = ConfigProvider.getConfig()
            .getOptionalValue("faktenspur.database.brief-hold", String.class);

    private BriefHold() {
    }

    /** To be said before the lock is asked for: the database may grant it to a node that does not listen any more. */
    public static void begins() {
        // Not by a query of Hibernate's, which would write first whatever has changed and is perhaps not complete yet.
        SAID.ifPresent(sql -> AuditHead.getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }));
    }
}
