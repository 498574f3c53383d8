package org.faktenspur.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL of its own for the program built with -Ppostgresql, started once and found by everything that runs in this
 * JVM; gone with it. Otherwise nothing.
 */
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedPostgres server;

    /** Whether the program under test was built for PostgreSQL. */
    public static boolean isWanted() {
        return "postgresql".equals(System.getProperty("faktenspur.test.database"));
    }

    /** What is lost when this machine loses power does not matter here. */
    static synchronized EmbeddedPostgres server() {
        try {
            if (server == null)
                server = EmbeddedPostgres.builder().setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off").setServerConfig("full_page_writes", "off").start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is, with user and password. */
    public static String address() {
        return server().getJdbcUrl("postgres", "postgres");
    }

    @Override
    public Map<String, String> start() {
        return isWanted() ? Map.of("quarkus.datasource.jdbc.url", address()) : Map.of();
    }

    @Override
    public void stop() {
        // Another application may run on it next; it ends with the JVM.
    }
}
