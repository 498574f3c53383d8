package org.faktenspur.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A stretch of days as the newsroom counts them; both its first and its last day are in it. */
public record Days(LocalDate from, LocalDate to) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 1, 1);

    /** @param from null for since ever; to null for open */
    public static Days between(LocalDate from, LocalDate to) {
        return new Days(from == null ? EVER : from, to == null ? FOR_EVER : to);
    }

    public Instant begin() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    /** The moment after it. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
