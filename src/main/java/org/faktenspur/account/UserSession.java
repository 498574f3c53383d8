package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /** Whoever leaves a desk for longer signs in again. */
    static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    /** How exactly the last use is known; every use would be a write. */
    private static final Duration SEEN_GRAIN = Duration.ofMinutes(5);
    private static final int LONGEST_BROWSER = 200;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser owner;

    public String tokenHash;

    public Instant createdAt;

    public Instant expiresAt;

    /** What the browser called itself, for its owner to recognise; null where it said nothing. */
    public String browser;

    /** About when it was last used. */
    public Instant lastSeenAt;

    /** @return the token that the browser keeps; it can't be read again */
    static String begin(AppUser user, String browser, Instant now) {
        String token = TokenHash.randomToken();
        UserSession session = new UserSession();
        session.owner = user;
        session.tokenHash = TokenHash.of(token);
        session.browser = browser == null || browser.length() <= LONGEST_BROWSER ? browser
                : browser.substring(0, LONGEST_BROWSER);
        session.createdAt = now;
        session.lastSeenAt = now;
        session.expiresAt = now.plus(LONGEST);
        session.persist();
        return token;
    }

    /** The session that a browser's token opens: not ended, used of late, its owner still with us. */
    static Optional<UserSession> open(String token, Instant now) {
        Optional<UserSession> session = UserSession
                .<UserSession> find("from UserSession s join fetch s.owner where s.tokenHash = ?1 and s.expiresAt > ?2",
                        TokenHash.of(token), now)
                .firstResultOptional().filter(found -> found.owner.isActive() && found.seen().plus(LONGEST_PAUSE).isAfter(now));
        session.filter(found -> found.seen().plus(SEEN_GRAIN).isBefore(now)).ifPresent(found -> found.lastSeenAt = now);
        return session;
    }

    /** Which of these sessions have not ended. */
    public static Set<UUID> openOf(Collection<UUID> sessions, Instant now) {
        return sessions.isEmpty() ? Set.of()
                : Set.copyOf(getEntityManager()
                        .createQuery("select s.id from UserSession s where s.id in ?1 and s.expiresAt > ?2"
                                + " and s.owner.deactivatedAt is null", UUID.class)
                        .setParameter(1, sessions).setParameter(2, now)
                        .getResultList());
    }

    private Instant seen() {
        return lastSeenAt == null ? createdAt : lastSeenAt;
    }

    boolean isOf(String token) {
        return tokenHash.equals(TokenHash.of(token));
    }

    /** Those that are still open, the one used last first. */
    static List<UserSession> of(AppUser owner, Instant now) {
        return list("owner = ?1 and expiresAt > ?2 order by lastSeenAt desc", owner, now);
    }

    static void close(AppUser owner, UUID id) {
        delete("owner = ?1 and id = ?2", owner, id);
    }

    /** All but this one; all where there is none. */
    static void closeOthers(AppUser owner, Optional<UUID> own) {
        own.ifPresentOrElse(id -> delete("owner = ?1 and id <> ?2", owner, id), () -> closeAll(owner));
    }

    static void closeExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }

    static void close(String token) {
        delete("tokenHash", TokenHash.of(token));
    }

    static void closeAll(AppUser owner) {
        delete("owner", owner);
    }
}
