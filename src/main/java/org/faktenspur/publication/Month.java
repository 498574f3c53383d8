package org.faktenspur.publication;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.NotFoundException;

/**
 * A month in which things came into being, as their ids tell: these begin with the milliseconds since 1970 (RFC 9562, version
 * 7).
 *
 * @param month in UTC
 */
record Month(YearMonth month) {

    private static final int BITS_BEHIND_THE_TIME = 16;

    /** In which something with this id came into being. */
    private static Month of(UUID id) {
        Instant at = Instant.ofEpochMilli(id.getMostSignificantBits() >>> BITS_BEHIND_THE_TIME);
        return new Month(YearMonth.from(at.atOffset(ZoneOffset.UTC)));
    }

    /** @param text as it stands in an address, like 2026-11 */
    static Month of(String text) {
        try {
            YearMonth month = YearMonth.parse(text);
            if (month.getYear() >= 1970 && month.getYear() <= 9999)
                return new Month(month);
        } catch (DateTimeException e) {
            // As one that never was.
        }
        throw new NotFoundException();
    }

    /**
     * Those in which there is something; nothing is looked for more often than there are such months.
     *
     * @param next the id of the first thing from an id on
     */
    static List<Month> each(Function<UUID, Optional<UUID>> next) {
        List<Month> months = new ArrayList<>();
        Optional<UUID> found = next.apply(new UUID(0, 0));
        while (found.isPresent()) {
            Month month = of(found.get());
            months.add(month);
            found = next.apply(month.end());
        }
        return months;
    }

    /** No id in it is lower. */
    UUID first() {
        Instant begin = month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return new UUID(begin.toEpochMilli() << BITS_BEHIND_THE_TIME, 0);
    }

    /** Every id in it is lower. */
    UUID end() {
        return new Month(month.plusMonths(1)).first();
    }

    /** As it stands in addresses. */
    @Override
    public String toString() {
        return month.toString();
    }
}
