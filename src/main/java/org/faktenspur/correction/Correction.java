package org.faktenspur.correction;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Rating;
import org.faktenspur.text.Language;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a published fact-check was changed, how, and why; for everybody to read, for ever. */
@Entity
public class Correction extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @Column(name = "class")
    @Enumerated(EnumType.STRING)
    public CorrectionClass gravity;

    @Enumerated(EnumType.STRING)
    public Rating fromRating;

    @Enumerated(EnumType.STRING)
    public Rating toRating;

    public String reason;

    public Instant at;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser correctedBy;

    public boolean changesRating() {
        return fromRating != toRating;
    }

    /** All of some claims, newest first. */
    public static List<Correction> of(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of() : list("claim in ?1 order by id desc", claims);
    }

    public static List<Correction> of(Claim claim) {
        return of(List.of(claim));
    }

    /** Newest first, with claim. */
    public static List<Correction> before(Instant end, Set<CorrectionClass> gravities, List<Language> languages, int limit) {
        return find("from Correction c join fetch c.claim where c.at < ?1 and c.gravity in ?2 and c.claim.language in ?3"
                + " order by c.at desc, c.id desc", end, gravities, languages).page(0, limit).list();
    }
}
