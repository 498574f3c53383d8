package org.faktenspur.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** When it came; null without one. */
    public Instant answeredAt;

    /** Set where nobody was asked; then nothing else is. */
    public String noContactReason;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser loggedBy;

    public Instant loggedAt;

    /** Whether an answer can still come, and nobody said that it came too late. */
    public boolean isAwaitedAt(Instant now) {
        return isUnanswered() && (deadline == null || deadline.isAfter(now));
    }

    public boolean isUnanswered() {
        return noContactReason == null && answer == null;
    }

    /** Oldest first. */
    public static List<RightOfReply> of(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of()
                : list("from RightOfReply r join fetch r.loggedBy where r.claim in ?1 order by r.id", claims);
    }

    public static List<RightOfReply> of(Claim claim) {
        return of(List.of(claim));
    }

    public static Optional<RightOfReply> of(Claim claim, UUID id) {
        return find("claim = ?1 and id = ?2", claim, id).firstResultOptional();
    }

    /**
     * Of claims that somebody has in hand: what nobody has answered although the time is up before a moment, the most urgent
     * first, with claim and article.
     */
    public static List<RightOfReply> due(AppUser assignee, Instant before, int limit) {
        return find("from RightOfReply r join fetch r.claim c join fetch c.article where c.assignee = ?1 and c.status in ?2"
                + " and r.answer is null and r.noContactReason is null and r.deadline < ?3 order by r.deadline, r.id", assignee,
                ClaimStatus.WRITABLE, before).page(0, limit).list();
    }

    /** Claims that are flagged although every deadline has passed or every answer has come. */
    public static List<UUID> noLongerAwaited(Instant now, int limit) {
        return getEntityManager().createQuery("select f.claim.id from ClaimFlag f where f.flag = ?1 and not exists"
                + " (select r from RightOfReply r where r.claim = f.claim and r.noContactReason is null and r.answer is null"
                + " and (r.deadline is null or r.deadline > ?2)) order by f.id", UUID.class)
                .setParameter(1, Flag.AWAITING_REPLY).setParameter(2, now).setMaxResults(limit).getResultList();
    }
}
