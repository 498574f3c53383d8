package org.faktenspur.account;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Something given to somebody to be shown again, for a while: a cookie, a link. They have the token, the database its hash. */
@MappedSuperclass
public abstract class GivenToken extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser account;

    public String tokenHash;

    public Instant expiresAt;

    /** @return the token; it can't be read again */
    String give(AppUser to, Instant until) {
        String token = TokenHash.randomToken();
        account = to;
        tokenHash = TokenHash.of(token);
        expiresAt = until;
        persist();
        return token;
    }
}
