package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That somebody knew the password and has yet to show the code. Opens nothing but the page that asks for it. */
@Entity
public class HalfSignIn extends PanacheEntityBase {

    static final Duration TIME_TO_FIND_THE_TELEPHONE = Duration.ofMinutes(10);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser account;

    public String tokenHash;

    public Instant expiresAt;

    /** @return the token that the browser keeps */
    static String begin(AppUser account, Instant now) {
        String token = TokenHash.randomToken();
        HalfSignIn half = new HalfSignIn();
        half.account = account;
        half.tokenHash = TokenHash.of(token);
        half.expiresAt = now.plus(TIME_TO_FIND_THE_TELEPHONE);
        half.persist();
        return token;
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
