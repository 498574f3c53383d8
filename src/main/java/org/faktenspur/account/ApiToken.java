package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What a program shows to act for an account. Only its hash is kept; a revoked one stays listed and opens nothing. */
@Entity
public class ApiToken extends PanacheEntityBase {

    /** What a program may do with it. */
    public enum Scope {
        READ,
        WRITE
    }

    /** Told apart from other secrets by whoever finds one lying around. */
    private static final String PREFIX = "fs_";
    /** How exactly the last use is known; every use would be a write. */
    private static final Duration LAST_USE_GRAIN = Duration.ofMinutes(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser owner;

    public String name;

    public String tokenHash;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    public Instant createdAt;

    /** Null for one that does not expire. */
    public Instant expiresAt;

    public Instant lastUsedAt;

    public Instant revokedAt;

    /**
     * @param expiresAt null for never
     * @return the token itself; it can't be read again
     */
    static String make(AppUser owner, String name, Scope scope, Instant expiresAt, Instant now) {
        String text = PREFIX + TokenHash.randomToken();
        ApiToken token = new ApiToken();
        token.owner = owner;
        token.name = name;
        token.tokenHash = TokenHash.of(text);
        token.scope = scope;
        token.createdAt = now;
        token.expiresAt = expiresAt;
        token.persist();
        return text;
    }

    static Optional<ApiToken> opening(String text, Instant now) {
        Optional<ApiToken> token = find("from ApiToken t join fetch t.owner where t.tokenHash = ?1", TokenHash.of(text))
                .firstResultOptional();
        return token.filter(found -> found.isValid(now) && found.owner.isActive());
    }

    /** Newest first. */
    static List<ApiToken> of(AppUser owner) {
        return list("owner = ?1 order by id desc", owner);
    }

    static Optional<ApiToken> of(AppUser owner, UUID id) {
        return find("owner = ?1 and id = ?2", owner, id).firstResultOptional();
    }

    public boolean isValid(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }

    void used(Instant now) {
        if (lastUsedAt == null || lastUsedAt.plus(LAST_USE_GRAIN).isBefore(now))
            lastUsedAt = now;
    }

    void revoke(Instant now) {
        if (revokedAt == null)
            revokedAt = now;
    }
}
