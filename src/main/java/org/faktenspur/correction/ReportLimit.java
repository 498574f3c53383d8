package org.faktenspur.correction;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.faktenspur.audit.Hash;
import org.faktenspur.web.Caller;
import org.faktenspur.web.Nodes;
import org.faktenspur.web.RateLimit;
import org.faktenspur.web.TooManyRequests;

/**
 * How often one address may report errors. The address itself is kept nowhere: only its hash with a salt that changes every
 * day, and that in memory alone, so that tomorrow nobody can tell any more who wrote today.
 */
@ApplicationScoped
public class ReportLimit {

    private static final int SALT_BYTES = 16;

    private final RateLimit limit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private LocalDate day;
    private String salt;

    ReportLimit(Nodes nodes, Clock clock, @ConfigProperty(name = "faktenspur.limits.reports-an-hour") int most) {
        this.clock = clock;
        this.limit = new RateLimit(most, Duration.ofHours(1), nodes::count, clock);
    }

    /** @throws TooManyRequests when this one was one too many */
    public void take(Caller caller) {
        RateLimit.Turn turn = limit.take(disguised(caller.address()));
        if (!turn.isGranted())
            throw new TooManyRequests(turn);
    }

    synchronized String disguised(String address) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            byte[] bytes = new byte[SALT_BYTES];
            random.nextBytes(bytes);
            salt = HexFormat.of().formatHex(bytes);
            day = today;
        }
        return Hash.of(salt + address);
    }
}
