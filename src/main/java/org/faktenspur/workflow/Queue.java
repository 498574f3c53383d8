package org.faktenspur.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.TypedQuery;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.text.Language;

/** The claims that somebody wants to see, in an order, from a place on. What they may not know yet does not find them. */
public final class Queue {

    /** Not yet done, and not put away. */
    public static final Set<ClaimStatus> UNFINISHED = EnumSet.complementOf(EnumSet.of(ClaimStatus.PUBLISHED,
            ClaimStatus.RETRACTED, ClaimStatus.DISMISSED, ClaimStatus.MERGED));

    /** The id that nothing has. */
    public static final UUID NOTHING = new UUID(0, 0);

    /** In which order. */
    public enum Order {
        NEWEST("c.id desc", null, claim -> null),
        TEXT("c.position, c.id", "c.position > :value or c.position = :value and c.id > :id", claim -> claim.position),
        AGE("c.statusSince, c.id", "c.statusSince > :value or c.statusSince = :value and c.id > :id",
                claim -> claim.statusSince),
        CHECK_WORTHINESS("c.checkWorthiness desc, c.id desc",
                "c.checkWorthiness < :value or c.checkWorthiness = :value and c.id < :id", claim -> claim.checkWorthiness);

        private final String by;
        private final String behind;
        private final Function<Claim, Object> value;

        Order(String by, String behind, Function<Claim, Object> value) {
            this.by = by;
            this.behind = behind;
            this.value = value;
        }

        private Object read(String text) {
            return switch (this) {
                case NEWEST -> null;
                case TEXT -> Integer.valueOf(text);
                case AGE -> Instant.parse(text);
                case CHECK_WORTHINESS -> Double.valueOf(text);
            };
        }
    }

    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private Order order = Order.NEWEST;

    public Queue in(Collection<ClaimStatus> statuses) {
        return that("c.status in :statuses", "statuses", statuses);
    }

    public Queue assignedTo(String username) {
        return that("c.assignee.username = :assignee", "assignee", username);
    }

    public Queue assignedToNobody() {
        return that("c.assignee is null");
    }

    public Queue of(UUID article) {
        return that("c.article.id = :article", "article", article);
    }

    /** @param topic its own or its article's; null for those about nothing */
    public Queue about(UUID topic) {
        if (topic == null)
            return that("not exists (select 1 from ClaimAbout a where a.claimId = c.id)");
        return that("c.id in (select a.claimId from ClaimAbout a where a.topicId = :topic)", "topic", topic);
    }

    public Queue carrying(Flag flag) {
        return that("c.id in (select f.claim.id from ClaimFlag f where f.flag = :flag)", "flag", flag);
    }

    public Queue speaking(Language language) {
        return that("c.language = :language", "language", language);
    }

    /** Which have had their status since before that. */
    public Queue waitingSince(Instant before) {
        return that("c.statusSince < :before", "before", before);
    }

    /** Which have got their status since then. */
    public Queue notWaitingSince(Instant after) {
        return that("c.statusSince >= :notBefore", "notBefore", after);
    }

    /** @param claimant by the very name; null for what the article says itself */
    public Queue claimedBy(String claimant) {
        return claimant == null ? that("c.claimant is null") : that("c.claimant = :claimant", "claimant", claimant);
    }

    /** @param publisher by the very name; null for articles of which none is known, the newsroom's own for the most part */
    public Queue publishedBy(String publisher) {
        return publisher == null ? that("c.article.publisher is null")
                : that("c.article.publisher = :publisher", "publisher", publisher);
    }

    /** @param username of the editor who answers for the article; null where nobody does */
    public Queue answeredForBy(String username) {
        return username == null ? that("c.article.responsible is null")
                : that("c.article.responsible.username = :responsible", "responsible", username);
    }

    /** To which something happened on these days. */
    public Queue to(Happening event, Days days) {
        values.put(event.isOfWholeDays() ? "first" : "begin", event.isOfWholeDays() ? days.from() : days.begin());
        return that(event.condition(), event.isOfWholeDays() ? "last" : "end", event.isOfWholeDays() ? days.to() : days.end());
    }

    public Queue worthAtLeast(double checkWorthiness) {
        return that("c.checkWorthiness >= :worth", "worth", checkWorthiness);
    }

    public Queue saying(String words) {
        String pattern = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return that("lower(c.text) like :words escape '!'", "words", pattern);
    }

    /** By the current verdict, as far as the viewer may know it: a draft is found only by those who wrote a part of it. */
    public Queue rated(Rating rating, AppUser viewer) {
        values.put("decided", CaseFile.DECIDED);
        values.put("viewer", viewer);
        return that("c.id in (select v.claim.id from Verdict v where v.rating = :rating and v.supersededAt is null)"
                + " and (c.status in :decided or c.id in (select k.claim.id from Contribution k where k.contributor = :viewer))",
                "rating", rating);
    }

    /** That somebody else is waiting for this account to look at. */
    public Queue reviewableBy(AppUser reviewer) {
        values.put("reviewing", ClaimStatus.IN_REVIEW);
        return that(
                "c.status = :reviewing and c.id not in (select k.claim.id from Contribution k where k.contributor = :reviewer)",
                "reviewer", reviewer);
    }

    public Queue orderedBy(Order wanted) {
        order = wanted;
        return this;
    }

    /**
     * Behind the claim that {@link #place} named.
     *
     * @throws IllegalArgumentException when it is no such place
     */
    public Queue behind(String place) {
        int cut = place.lastIndexOf('_');
        try {
            Object value = order == Order.NEWEST ? null : order.read(place.substring(0, Math.max(0, cut)));
            values.put("id", UUID.fromString(place.substring(cut + 1)));
            if (order != Order.NEWEST)
                values.put("value", value);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(place, e);
        }
        where.add("(" + (order == Order.NEWEST ? "c.id < :id" : order.behind) + ")");
        return this;
    }

    /** Where in this order a claim stands. */
    public String place(Claim claim) {
        return order == Order.NEWEST ? claim.id.toString() : order.value.apply(claim) + "_" + claim.id;
    }

    public List<Claim> first(int limit) {
        return Claim.<Claim> find("from Claim c join fetch c.article left join fetch c.assignee" + condition() + " order by "
                + order.by, values).page(0, limit).list();
    }

    /** How many there are, but nobody counts further than this: a million takes no longer than a thousand. */
    public int countUpTo(int most) {
        TypedQuery<UUID> ids = Claim.getEntityManager().createQuery("select c.id from Claim c" + condition(), UUID.class);
        values.forEach(ids::setParameter);
        return ids.setMaxResults(most).getResultList().size();
    }

    private String condition() {
        return where.isEmpty() ? "" : " where " + String.join(" and ", where);
    }

    private Queue that(String condition) {
        where.add(condition);
        return this;
    }

    private Queue that(String condition, String name, Object value) {
        where.add(condition);
        values.put(name, value);
        return this;
    }
}
