package org.faktenspur.web;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.hibernate.exception.JDBCConnectionException;

/** Why nothing could be read or saved although nobody did anything wrong. */
enum Outage {

    /** The database is away, or somebody holds for longer than one should wait what is needed. Trying again helps. */
    BUSY(503),
    /** The disk is full. Trying again helps once somebody has made room. */
    FULL(507);

    /** A lock that was not granted in time, on either database; a deadlock; a transaction that was taken away. */
    private static final Set<String> HELD = Set.of("55P03", "HYT00", "40P01", "40001", "25P03");
    /** The database is going down, is coming up, or has no room for another connection. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300", "90098", "90121");
    private static final String CONNECTION = "08";
    private static final String DISK_FULL = "53100";

    private final int status;

    Outage(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** What made it fail, if that is why; a full disk is the reason of whatever else there is. */
    static Optional<Outage> behind(Throwable thrown) {
        Set<Throwable> causes = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(thrown, causes);
        if (causes.stream().anyMatch(Outage::saysFull))
            return Optional.of(FULL);
        return causes.stream().anyMatch(Outage::saysBusy) ? Optional.of(BUSY) : Optional.empty();
    }

    /**
     * The cause of all, or some cause where they go in circles: H2 throws what it has thrown before, to several threads at
     * once.
     */
    static Throwable last(Throwable thrown) {
        Set<Throwable> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        Throwable last = thrown;
        while (last.getCause() != null && passed.add(last))
            last = last.getCause();
        return last;
    }

    /** What a commit failed of is hung on to what it throws. */
    private static void collect(Throwable thrown, Set<Throwable> causes) {
        if (thrown == null || !causes.add(thrown))
            return;
        collect(thrown.getCause(), causes);
        for (Throwable other : thrown.getSuppressed())
            collect(other, causes);
    }

    /** The embedded database passes on what the operating system says. */
    private static boolean saysFull(Throwable cause) {
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())
                || cause instanceof IOException && (words.contains("no space left on device")
                        || words.contains("disk quota exceeded") || words.contains("not enough space on the disk"));
    }

    private static boolean saysBusy(Throwable cause) {
        if (cause instanceof JDBCConnectionException)
            return true;
        String state = cause instanceof SQLException refused ? refused.getSQLState() : null;
        return state != null && (HELD.contains(state) || AWAY.contains(state) || state.startsWith(CONNECTION));
    }
}
