package org.faktenspur.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

/** What a checker found, and why. Another finding is another verdict: this one is superseded, never overwritten. */
@Entity
public class Verdict extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @Enumerated(EnumType.STRING)
    public Rating rating;

    /** The short answer. */
    public String summary;

    /** Markdown. */
    public String rationale;

    public LocalDate validAsOf;

    /** When it should be looked at again; null when it need not. */
    public LocalDate recheckOn;

    /** Why one independent source is enough here; null when there are two. */
    public String singleSourceWaiver;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser checker;

    public Instant at;

    public Instant supersededAt;

    public static List<Verdict> current(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of()
                : list("from Verdict v join fetch v.checker where v.claim in ?1 and v.supersededAt is null", claims);
    }

    public static Optional<Verdict> current(Claim claim) {
        return current(List.of(claim)).stream().findFirst();
    }

    /** The current ones of those of the claims whose verdict everybody at the desk may know. */
    public static List<Verdict> decided(Collection<Claim> claims) {
        return current(claims.stream().filter(claim -> SentenceState.DONE.contains(claim.status)).toList());
    }

    /** Newest first, superseded ones included. */
    public static List<Verdict> all(Claim claim) {
        return list("from Verdict v join fetch v.checker where v.claim = ?1 order by v.id desc", claim);
    }
}
