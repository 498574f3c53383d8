package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;

/** That somebody knew the password and has yet to show the code. Opens nothing but the page that asks for it. */
@Entity
public class HalfSignIn extends GivenToken {

    static final Duration TIME_TO_FIND_THE_TELEPHONE = Duration.ofMinutes(10);

    /** @return the token that the browser keeps */
    static String begin(AppUser account, Instant now) {
        return new HalfSignIn().give(account, now.plus(TIME_TO_FIND_THE_TELEPHONE));
    }

    static Optional<AppUser> account(String token, Instant now) {
        return HalfSignIn
                .<HalfSignIn> find("from HalfSignIn h join fetch h.account where h.tokenHash = ?1 and h.expiresAt > ?2",
                        TokenHash.of(token), now)
                .firstResultOptional().map(half -> half.account).filter(AppUser::isActive);
    }

    static void closeAll(AppUser account) {
        delete("account", account);
    }

    static void closeExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
