package org.faktenspur.upkeep;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

import org.faktenspur.claim.ClaimStatus;
import org.jboss.logging.Logger;

/**
 * How the newsroom's work stands at one moment.
 *
 * @param claims by status; null where nobody knows
 * @param waitingSince since when the claim that waits longest for its review waits; null where none does
 */
record Stand(Map<String, Long> claims, Instant waitingSince, double auditHead) {

    static final Stand UNKNOWN = new Stand(null, null, Double.NaN);
    private static final Logger LOG = Logger.getLogger(Stand.class);

    static Stand in(DataSource database) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            Map<String, Long> claims = new HashMap<>();
            Instant waitingSince = null;
            try (ResultSet row = statement
                    .executeQuery("select status, count(*), min(status_since) from claim group by status")) {
                while (row.next()) {
                    claims.put(row.getString(1), row.getLong(2));
                    if (row.getString(1).equals(ClaimStatus.IN_REVIEW.name()))
                        waitingSince = row.getObject(3, OffsetDateTime.class).toInstant();
                }
            }
            try (ResultSet head = statement.executeQuery("select number from audit_head")) {
                head.next();
                return new Stand(claims, waitingSince, head.getLong(1));
            }
        } catch (SQLException e) {
            LOG.warnf("The figures are not known: %s", e.getMessage());
            return UNKNOWN;
        }
    }

    double claims(ClaimStatus status) {
        return claims == null ? Double.NaN : claims.getOrDefault(status.name(), 0L);
    }

    /** In seconds. */
    double oldestReview(Instant now) {
        if (claims == null)
            return Double.NaN;
        return waitingSince == null ? 0 : Duration.between(waitingSince, now).toSeconds();
    }
}
