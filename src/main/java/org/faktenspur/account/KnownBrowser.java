package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;

/**
 * A browser that an account has signed in with. It opens nothing, but whoever guesses elsewhere does not make it wait: so
 * guessing can be slowed for an account and for the whole newsroom without locking anybody out.
 */
@Entity
public class KnownBrowser extends GivenToken {

    static final Duration REMEMBERED = Duration.ofDays(180);

    /**
     * @param before what the browser showed until now; null for nothing
     * @return what it shows from now on: nobody can prepare it for somebody else
     */
    static String remember(AppUser account, String before, Instant now) {
        if (before != null)
            delete("account = ?1 and tokenHash = ?2", account, TokenHash.of(before));
        return new KnownBrowser().give(account, now.plus(REMEMBERED));
    }

    static boolean isKnown(String token, String username, Instant now) {
        return count("tokenHash = ?1 and account.username = ?2 and expiresAt > ?3", TokenHash.of(token), username, now) > 0;
    }

    static void forgetAll(AppUser account) {
        delete("account", account);
    }

    static void forgetExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
