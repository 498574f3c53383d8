package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;

/** What the door no longer needs to know. */
public final class Expired {

    private Expired() {
    }

    /** @param shown how long links and tokens that open nothing any more stay in their lists */
    public static void forget(Instant now, Duration shown) {
        UserSession.closeExpired(now);
        HalfSignIn.closeExpired(now);
        KnownBrowser.forgetExpired(now);
        FailedSignIn.forgetOld(now);
        AnsweredOnce.forgetOld(now);
        Invitation.delete("expiresAt < ?1", now.minus(shown));
        ApiToken.delete("revokedAt < ?1 or expiresAt < ?1", now.minus(shown));
        SecondFactor.delete("confirmedAt is null and begunAt < ?1", now.minus(shown));
    }
}
