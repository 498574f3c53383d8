package org.faktenspur.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Knows the robots.txt of the sites that were visited of late. */
final class Robots {

    private static final Duration KEPT = Duration.ofHours(12);
    private static final int MOST_SITES = 1000;
    private static final FetchLimits LIMITS = new FetchLimits(512 * 1024, Duration.ofSeconds(5), Duration.ofSeconds(10),
            Set.of());

    private final Courier courier;
    private final String robot;
    private final Clock clock;
    private final Recent<String, Kept> sites = new Recent<>(MOST_SITES);

    private record Kept(RobotsTxt rules, Instant until) {
    }

    Robots(Courier courier, String robot, Clock clock) {
        this.courier = courier;
        this.robot = robot;
        this.clock = clock;
    }

    void check(WebAddress address, Deadline deadline) throws FetchFailed {
        Kept kept = sites.get(address.origin());
        if (kept == null || kept.until().isBefore(clock.instant())) {
            kept = new Kept(load(address.at("/robots.txt"), deadline), clock.instant().plus(KEPT));
            sites.put(address.origin(), kept);
        }
        if (!kept.rules().allows(address.target()))
            throw new FetchFailed(FetchFailed.Reason.ROBOTS_FORBID);
    }

    /** A site without the file allows everything; one that cannot say at the moment allows nothing. */
    private RobotsTxt load(WebAddress address, Deadline deadline) throws FetchFailed {
        Answer answer;
        try {
            answer = courier.fetch(address, LIMITS, Map.of(), deadline, hop -> {
            }).answer();
        } catch (FetchFailed e) {
            if (e.reason() == FetchFailed.Reason.TOO_MANY_REDIRECTS)
                return RobotsTxt.EVERYTHING_ALLOWED;
            throw e.reason() == FetchFailed.Reason.TOO_LARGE ? new FetchFailed(FetchFailed.Reason.ROBOTS_UNREADABLE, e) : e;
        }
        if (answer.status() >= 500)
            throw new FetchFailed(FetchFailed.Reason.ROBOTS_UNREADABLE);
        return answer.isOk() ? RobotsTxt.parse(new String(answer.body(LIMITS.maxBytes()), StandardCharsets.UTF_8), robot)
                : RobotsTxt.EVERYTHING_ALLOWED;
    }
}
