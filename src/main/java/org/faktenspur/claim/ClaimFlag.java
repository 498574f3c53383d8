package org.faktenspur.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.article.Article;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A flag that a claim carries, and since when. */
@Entity
public class ClaimFlag extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @Enumerated(EnumType.STRING)
    public Flag flag;

    public Instant since;

    /** @return whether it was not raised before */
    public static boolean raise(Claim claim, Flag flag, Instant at) {
        if (isRaised(claim, flag))
            return false;
        put(claim, flag, at);
        return true;
    }

    /** @return those of the claims that did not carry it before */
    public static List<Claim> raise(Collection<Claim> claims, Flag flag, Instant at) {
        List<UUID> raised = claims.isEmpty() ? List.of()
                : ClaimFlag.<ClaimFlag> list("claim in ?1 and flag = ?2", claims, flag).stream().map(each -> each.claim.id)
                        .toList();
        List<Claim> news = claims.stream().filter(claim -> !raised.contains(claim.id)).toList();
        news.forEach(claim -> put(claim, flag, at));
        return news;
    }

    private static void put(Claim claim, Flag flag, Instant at) {
        ClaimFlag raised = new ClaimFlag();
        raised.claim = claim;
        raised.flag = flag;
        raised.since = at;
        raised.persist();
    }

    /** @return whether it was raised before */
    public static boolean lower(Claim claim, Flag flag) {
        return delete("claim = ?1 and flag = ?2", claim, flag) > 0;
    }

    public static boolean isRaised(Claim claim, Flag flag) {
        return count("claim = ?1 and flag = ?2", claim, flag) > 0;
    }

    public static List<ClaimFlag> of(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of() : list("claim in ?1 order by flag", claims);
    }

    /** The disputed claims that stand in the current text of an article. */
    public static List<UUID> disputedIn(Article article) {
        return getEntityManager().createQuery("select f.claim.id from ClaimFlag f where f.flag = ?1 and f.claim.id in"
                + " (select a.claim.id from Anchor a where a.revision.article = ?2)", UUID.class).setParameter(1, Flag.DISPUTED)
                .setParameter(2, article).getResultList();
    }
}
