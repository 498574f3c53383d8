package org.faktenspur.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A second person's look at one revision of a claim: their own rating first, unseen of the checker's, then a decision. */
@Entity
public class Review extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser reviewer;

    /** The SHA-256 of what was reviewed. */
    public String revision;

    @Enumerated(EnumType.STRING)
    public Rating blindRating;

    public Instant ratedAt;

    /** Whether the blind rating is another than the checker's. */
    public boolean differs;

    /** Null until the reviewer has decided. */
    @Enumerated(EnumType.STRING)
    public ReviewDecision decision;

    public String comment;

    public Instant decidedAt;

    public boolean approves(String wanted) {
        return decision == ReviewDecision.APPROVE && revision.equals(wanted);
    }

    /** Oldest first. */
    public static List<Review> of(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of()
                : list("from Review r join fetch r.reviewer where r.claim in ?1 order by r.id", claims);
    }

    /** The last approval of each of the claims that has one. */
    public static Map<UUID, Review> approving(Collection<Claim> claims) {
        Map<UUID, Review> approvals = new HashMap<>();
        of(claims).stream().filter(review -> review.decision == ReviewDecision.APPROVE)
                .forEach(review -> approvals.put(review.claim.id, review));
        return approvals;
    }
}
