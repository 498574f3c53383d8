package org.faktenspur.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That somebody has a claim's workbench open, on whichever node. Whoever is not heard of for a while is gone. */
@Entity
public class Presence extends PanacheEntityBase {

    /** Two signs of life may get lost. */
    static final Duration GONE_AFTER = Duration.ofSeconds(50);

    @Id
    public UUID lineId;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser account;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    public Instant seenAt;

    protected Presence() {
    }

    Presence(UUID lineId, AppUser account, Claim claim, Instant now) {
        this.lineId = lineId;
        this.account = account;
        this.claim = claim;
        this.seenAt = now;
    }

    /** The names of all others who look at it now. */
    public static List<String> others(Claim claim, AppUser viewer, Instant now) {
        return getEntityManager().createQuery("select distinct p.account.displayName from Presence p where p.claim = ?1"
                + " and p.account <> ?2 and p.seenAt > ?3 order by p.account.displayName", String.class).setParameter(1, claim)
                .setParameter(2, viewer).setParameter(3, now.minus(GONE_AFTER)).getResultList();
    }

    /** Who looks at which of these claims, as pairs of ids. */
    static List<Object[]> at(Collection<UUID> claims, Instant now) {
        return claims.isEmpty() ? List.of()
                : getEntityManager()
                        .createQuery("select distinct p.claim.id, p.account.id from Presence p where p.claim.id in ?1"
                                + " and p.seenAt > ?2", Object[].class)
                        .setParameter(1, claims).setParameter(2, now.minus(GONE_AFTER))
                        .getResultList();
    }

    /** @return how many of them are known here */
    static int stillThere(Collection<UUID> lines, Instant now) {
        return lines.isEmpty() ? 0 : update("seenAt = ?1 where lineId in ?2", now, lines);
    }

    static void leave(UUID line) {
        delete("lineId", line);
    }

    static void forget(Instant now) {
        delete("seenAt < ?1", now.minus(GONE_AFTER));
    }
}
