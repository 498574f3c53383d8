package org.faktenspur.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Whom the newsroom asked for a statement, when, until when, and what they answered; or why nobody was asked. */
@Entity
public class RightOfReply extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    public String contacted;

    public String channel;

    public Instant askedAt;

    public Instant deadline;

    public String answer;

    /** Set where nobody was asked; then nothing else is. */
    public String noContactReason;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser loggedBy;

    public Instant loggedAt;

    public boolean isAwaited() {
        return noContactReason == null && (answer == null || answer.isBlank());
    }

    /** Oldest first. */
    public static List<RightOfReply> of(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of()
                : list("from RightOfReply r join fetch r.loggedBy where r.claim in ?1 order by r.id", claims);
    }

    public static List<RightOfReply> of(Claim claim) {
        return of(List.of(claim));
    }
}
