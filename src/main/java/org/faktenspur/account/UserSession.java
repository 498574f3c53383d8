package org.faktenspur.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That somebody is signed in with a browser. The browser has the token, the database only its hash. */
@Entity
public class UserSession extends PanacheEntityBase {

    static final Duration LONGEST = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser owner;

    public String tokenHash;

    public Instant createdAt;

    public Instant expiresAt;

    /** @return the token that the browser keeps; it can't be read again */
    static String open(AppUser user, Instant now) {
        byte[] secret = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        UserSession session = new UserSession();
        session.owner = user;
        session.tokenHash = TokenHash.of(token);
        session.createdAt = now;
        session.expiresAt = now.plus(LONGEST);
        session.persist();
        return token;
    }

    static Optional<AppUser> owner(String token, Instant now) {
        return UserSession
                .<UserSession> find("from UserSession s join fetch s.owner where s.tokenHash = ?1 and s.expiresAt > ?2",
                        TokenHash.of(token), now)
                .firstResultOptional().map(session -> session.owner).filter(AppUser::isActive);
    }

    static void close(String token) {
        delete("tokenHash", TokenHash.of(token));
    }

    static void closeAll(AppUser owner) {
        delete("owner", owner);
    }
}
