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

/** That somebody wrote a part of a claim, and therefore can't be the one who reviews it. */
@Entity
public class Contribution extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser contributor;

    public Instant firstAt;

    /** @return whether it is their first to this claim */
    public static boolean record(Claim claim, AppUser contributor, Instant at) {
        if (count("claim = ?1 and contributor = ?2", claim, contributor) > 0)
            return false;
        Contribution contribution = new Contribution();
        contribution.claim = claim;
        contribution.contributor = contributor;
        contribution.firstAt = at;
        contribution.persist();
        return true;
    }

    /** Who wrote a part of which claim, in the order in which they first did. */
    public static List<Contribution> of(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of()
                : list("from Contribution c join fetch c.contributor where c.claim in ?1 order by c.id", claims);
    }
}
