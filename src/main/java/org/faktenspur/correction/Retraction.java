package org.faktenspur.correction;

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
import org.faktenspur.claim.Claim;
import org.faktenspur.text.Language;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a fact-check is taken back: proposed by one editor, carried out when a second one confirms. */
@Entity
public class Retraction extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    /** For readers. */
    public String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser proposedBy;

    public Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser confirmedBy;

    public Instant confirmedAt;

    /** Until a second editor has confirmed it, it can be withdrawn. */
    public boolean isOnlyProposed() {
        return confirmedAt == null;
    }

    public static List<Retraction> of(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of()
                : list("from Retraction r join fetch r.proposedBy left join fetch r.confirmedBy where r.claim in ?1", claims);
    }

    public static Optional<Retraction> of(Claim claim) {
        return of(List.of(claim)).stream().findFirst();
    }

    /** Newest first, confirmed ones only, with claim. */
    public static List<Retraction> before(Instant end, List<Language> languages, int limit) {
        return find("from Retraction r join fetch r.claim where r.confirmedAt < ?1 and r.claim.language in ?2"
                + " order by r.confirmedAt desc, r.id desc", end, languages).page(0, limit).list();
    }
}
