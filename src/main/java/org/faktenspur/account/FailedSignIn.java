package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * A guess at the door that was wrong. Kept in the database so that every node counts all of them, and as hashes, for the
 * name may be a password typed into the wrong field. Nobody can lock an account from elsewhere: however much strangers
 * guess, browsers that the account has signed in with before are only slowed by what is typed in themselves.
 */
@Entity
public class FailedSignIn extends PanacheEntityBase {

    static final Duration REMEMBERED = Duration.ofMinutes(15);
    /** Typing errors of one person at one account. */
    static final int MOST_PER_ACCOUNT_AND_ADDRESS = 5;
    /** A newsroom behind one address has many who mistype. */
    static final int MOST_PER_ADDRESS = 30;
    /** Guesses at one account by unknown browsers of all addresses. */
    static final int MOST_PER_ACCOUNT = 100;
    /** Fewer, for there are only a million codes. */
    static final int MOST_CODES_PER_ACCOUNT = 20;
    /** Guesses at all accounts by unknown browsers of all addresses. */
    static final int MOST_OF_ALL = 500;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String accountHash;

    public String addressHash;

    /** Whether the account has signed in with the browser before. */
    public boolean known;

    public Instant at;

    static void remember(String username, Guesser guesser, Instant now) {
        FailedSignIn failure = new FailedSignIn();
        failure.accountHash = TokenHash.of(username);
        failure.addressHash = guesser.hash();
        failure.known = guesser.known();
        failure.at = now;
        failure.persist();
    }

    static void forget(String username, Guesser guesser) {
        delete("accountHash = ?1 and addressHash = ?2", TokenHash.of(username), guesser.hash());
    }

    static void forgetOld(Instant now) {
        delete("at < ?1", now.minus(REMEMBERED));
    }

    /** How long the guesser has to wait before another guess at this account; empty when it need not. */
    static Optional<Duration> wait(String username, Guesser guesser, Instant now) {
        return wait(username, guesser, MOST_PER_ACCOUNT, now);
    }

    static Optional<Duration> wait(String username, Guesser guesser, int mostPerAccount, Instant now) {
        String account = TokenHash.of(username);
        Stream<Optional<Duration>> own = Stream.of(
                wait(MOST_PER_ACCOUNT_AND_ADDRESS, now, "addressHash = ?2 and accountHash = ?3", guesser.hash(), account),
                wait(MOST_PER_ADDRESS, now, "addressHash = ?2", guesser.hash()));
        Stream<Optional<Duration>> everybodys = guesser.known() ? Stream.empty()
                : Stream.of(wait(mostPerAccount, now, "known = ?2 and accountHash = ?3", false, account),
                        wait(MOST_OF_ALL, now, "known = ?2", false));
        return Stream.concat(own, everybodys).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Until so many of these are forgotten that one more is allowed. */
    private static Optional<Duration> wait(int most, Instant now, String which, Object... values) {
        Object[] parameters = Stream.concat(Stream.of(now.minus(REMEMBERED)), Stream.of(values)).toArray();
        Optional<FailedSignIn> last = find("at > ?1 and " + which + " order by at desc", parameters).range(most - 1, most - 1)
                .firstResultOptional();
        return last.map(failure -> Duration.between(now, failure.at.plus(REMEMBERED)));
    }
}
