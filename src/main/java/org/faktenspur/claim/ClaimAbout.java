package org.faktenspur.claim;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
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

    /**
     * That a claim c is about :topic because its article is, and {@link #OWN}: each can be looked up by an index of its own.
     */
    public static final String INHERITED = "c.article.id in (select o.article.id from ArticleTopic o where o.topic.id = :topic)"
            + " and (select count(*) from ClaimTopic o where o.claim = c) = 0";

    public static final String OWN = "c.id in (select o.claim.id from ClaimTopic o where o.topic.id = :topic)";

    private static final int CLAIMS_OF_AN_ARTICLE = 20;

    /**
     * The condition on a claim that it is about :topic. What is about a rare topic is looked up; of a common one, claims are
     * asked one by one in the order in which they are wanted, until there are enough of them.
     *
     * @param rare see {@link #isRare}
     * @param claim what the query calls it
     */
    public static String condition(boolean rare, String claim) {
        return rare ? claim + ".id in (select a.claimId from ClaimAbout a where a.topicId = :topic)"
                : "((select count(*) from ArticleTopic o where o.article = " + claim + ".article and o.topic.id = :topic) > 0"
                        + " and (select count(*) from ClaimTopic o where o.claim = " + claim + ") = 0"
                        + " or (select count(*) from ClaimTopic o where o.claim = " + claim + " and o.topic.id = :topic) > 0)";
    }

    /** Whether at most about so many claims are about it. */
    public static boolean isRare(UUID topic, int claims) {
        return has("ArticleTopic", topic, claims / CLAIMS_OF_AN_ARTICLE) && has("ClaimTopic", topic, claims);
    }

    private static boolean has(String relation, UUID topic, int most) {
        return getEntityManager().createQuery("select 1 from " + relation + " r where r.topic.id = ?1", Integer.class)
                .setParameter(1, topic).setMaxResults(most + 1).getResultList().size() <= most;
    }

    /** In the order of their names. */
    public static List<About> of(Claim claim) {
        return of(List.of(claim)).getOrDefault(claim.id, List.of());
    }

    /**
     * Of many claims; those about nothing are missing. Not from the view: H2 would work it out for all claims that there are.
     */
    public static Map<UUID, List<About>> of(Collection<Claim> claims) {
        Map<UUID, List<About>> found = asked("select o.claim.id, o.topic, false from ClaimTopic o where o.claim in ?1"
                + " order by o.topic.folded", claims);
        List<Claim> without = claims.stream().filter(claim -> !found.containsKey(claim.id)).toList();
        found.putAll(asked("select c.id, o.topic, true from Claim c join ArticleTopic o on o.article = c.article where c in ?1"
                + " order by o.topic.folded", without));
        return found;
    }

    private static Map<UUID, List<About>> asked(String query, Collection<Claim> claims) {
        return claims.isEmpty() ? new HashMap<>()
                : getEntityManager().createQuery(query, About.class).setParameter(1, claims).getResultStream()
                        .collect(Collectors.groupingBy(About::claim, HashMap::new, Collectors.toList()));
    }

    /** The topics alone. */
    public static Map<UUID, List<Topic>> topics(Collection<Claim> claims) {
        return of(claims).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().map(About::topic).toList()));
    }
}
