package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * A guess at the door that was wrong. Kept in the database so that every node counts all of them, and as hashes, for the
 * name may be a password typed into the wrong field. Nobody can lock an account from elsewhere: an account is only slowed
 * for addresses that guess themselves.
 */
@Entity
public class FailedSignIn extends PanacheEntityBase {

    static final Duration REMEMBERED = Duration.ofMinutes(15);
    /** Typing errors of one person at one account. */
    static final int MOST_PER_ACCOUNT_AND_ADDRESS = 5;
    /** A newsroom behind one address has many who mistype. */
    static final int MOST_PER_ADDRESS = 30;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String accountHash;

    public String addressHash;

    public Instant at;

    static void remember(String username, String address, Instant now) {
        delete("at < ?1", now.minus(REMEMBERED));
        FailedSignIn failure = new FailedSignIn();
        failure.accountHash = TokenHash.of(username);
        failure.addressHash = TokenHash.of(address);
        failure.at = now;
        failure.persist();
    }

    static void forget(String username, String address) {
        delete("accountHash = ?1 and addressHash = ?2", TokenHash.of(username), TokenHash.of(address));
    }

    /** How long this address has to wait before it may guess again at this account; empty when it need not. */
    static Optional<Duration> wait(String username, String address, Instant now) {
        List<FailedSignIn> failures = list("addressHash = ?1 and at > ?2 order by at", TokenHash.of(address),
                now.minus(REMEMBERED));
        String account = TokenHash.of(username);
        List<FailedSignIn> here = failures.stream().filter(failure -> failure.accountHash.equals(account)).toList();
        if (here.size() >= MOST_PER_ACCOUNT_AND_ADDRESS)
            return Optional.of(untilForgotten(here, MOST_PER_ACCOUNT_AND_ADDRESS, now));
        return failures.size() < MOST_PER_ADDRESS ? Optional.empty()
                : Optional.of(untilForgotten(failures, MOST_PER_ADDRESS, now));
    }

    /** Until so many are forgotten that one more is allowed. */
    private static Duration untilForgotten(List<FailedSignIn> failures, int most, Instant now) {
        return Duration.between(now, failures.get(failures.size() - most).at.plus(REMEMBERED));
    }
}
