package org.faktenspur.claim;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

import org.faktenspur.topic.Topic;
import org.hibernate.annotations.Immutable;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * What a claim is about: the topics that it was given, or, as long as it was given none, those of its article. The database
 * works it out (a view), so that it is always so.
 */
@Entity
@Immutable
@IdClass(ClaimAbout.Key.class)
public class ClaimAbout extends PanacheEntityBase {

    @Id
    public UUID claimId;

    @Id
    public UUID topicId;

    /** Whether it is the article's topic. */
    public boolean inherited;

    /** Of which claim, of which topic. */
    public record Key(UUID claimId, UUID topicId) implements Serializable {
    }

    /** A topic of a claim. */
    public record About(UUID claim, Topic topic, boolean inherited) {
    }

    /** In the order of their names. */
    public static List<About> of(Claim claim) {
        return of(List.of(claim)).getOrDefault(claim.id, List.of());
    }

    /** Of many claims in one query; those about nothing are missing. */
    public static Map<UUID, List<About>> of(Collection<Claim> claims) {
        if (claims.isEmpty())
            return Map.of();
        return getEntityManager()
                .createQuery("select a.claimId, t, a.inherited from ClaimAbout a join Topic t on t.id = a.topicId"
                        + " where a.claimId in ?1 order by t.folded", About.class)
                .setParameter(1, claims.stream().map(claim -> claim.id).toList()).getResultStream()
                .collect(Collectors.groupingBy(About::claim));
    }

    /** The topics alone. */
    public static Map<UUID, List<Topic>> topics(Collection<Claim> claims) {
        return of(claims).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().map(About::topic).toList()));
    }
}
