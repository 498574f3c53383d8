package org.faktenspur.fetch;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Remembers which sites asked us to come back later, and does not bother them before. */
final class Patience {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_SITES = 1000;

    private final Clock clock;
    private final Recent<String, Instant> waiting = new Recent<>(MOST_SITES);

    Patience(Clock clock) {
        this.clock = clock;
    }

    void check(WebAddress address) throws FetchFailed {
        Instant until = waiting.get(address.origin());
        if (until != null && clock.instant().isBefore(until))
            throw FetchFailed.askedToWait(until);
    }

    void heed(WebAddress address, Answer answer) throws FetchFailed {
        String after = answer.header("Retry-After");
        if (after == null || answer.status() != 429 && answer.status() != 503)
            return;
        Instant now = clock.instant();
        Instant until = until(after.strip(), now);
        if (until == null || !until.isAfter(now))
            return;
        waiting.put(address.origin(), until);
        throw FetchFailed.askedToWait(until);
    }

    private static Instant until(String after, Instant now) {
        Instant latest = now.plus(LONGEST);
        try {
            Instant asked = after.matches("\\d{1,9}") ? now.plusSeconds(Long.parseLong(after))
                    : ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return asked.isBefore(latest) ? asked : latest;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
