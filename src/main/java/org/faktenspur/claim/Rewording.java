package org.faktenspur.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.extraction.Modality;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A wording that a claim had before, and who replaced it when. The present one is the claim's own. */
@Entity
public class Rewording extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    /** What was replaced. */
    public String text;

    public String claimant;

    @Enumerated(EnumType.STRING)
    public ClaimantKind claimantKind;

    @Enumerated(EnumType.STRING)
    public Modality modality;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser rewordedBy;

    public Instant rewordedAt;

    /** Keeps the claim's present wording, which is about to be replaced. */
    public static Rewording keep(Claim claim, AppUser by, Instant at) {
        Rewording before = new Rewording();
        before.claim = claim;
        before.text = claim.text;
        before.claimant = claim.claimant;
        before.claimantKind = claim.claimantKind;
        before.modality = claim.modality;
        before.rewordedBy = by;
        before.rewordedAt = at;
        before.persist();
        return before;
    }

    /** Oldest first. */
    public static List<Rewording> of(Claim claim) {
        return list("from Rewording r join fetch r.rewordedBy where r.claim = ?1 order by r.id", claim);
    }
}
