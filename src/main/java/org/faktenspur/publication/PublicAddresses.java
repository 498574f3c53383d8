package org.faktenspur.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.FactCheck;

/** Where everything is that readers can read of claims, by when these came into being; walked along the claims' own ids. */
final class PublicAddresses {

    private static final String READABLE = " and c.publishedAt is not null and c.status <> :retracted order by c.id";

    private PublicAddresses() {
    }

    /** Where a published claim is read, and since when it says what it says. */
    record Address(UUID claim, String text, Instant publishedAt) {

        String path() {
            return FactCheck.path(claim, text);
        }
    }

    /** Oldest first. The outer join has databases begin with the claims, though each of them has a fact-check. */
    static List<Address> of(Month month, int limit) {
        return Claim.getEntityManager().createQuery("select c.id, f.text, f.publishedAt from Claim c left join FactCheck f"
                + " on f.claim = c and f.supersededAt is null where c.id >= :first and c.id < :end" + READABLE, Address.class)
                .setParameter("first", month.first()).setParameter("end", month.end())
                .setParameter("retracted", ClaimStatus.RETRACTED).setMaxResults(limit).getResultList();
    }

    /** The oldest claim that can be read, from an id on. */
    static Optional<UUID> next(UUID from) {
        return Claim.getEntityManager().createQuery("select c.id from Claim c where c.id >= :from" + READABLE, UUID.class)
                .setParameter("from", from).setParameter("retracted", ClaimStatus.RETRACTED).setMaxResults(1).getResultStream()
                .findFirst();
    }
}
