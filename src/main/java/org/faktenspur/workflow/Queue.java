package org.faktenspur.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.TypedQuery;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimAbout;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.ClaimantName;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.text.Language;

/**
 * The claims that somebody wants to see, in an order, from a place on. What they may not know yet does not find them. The
 * database reads each status in its order and stops when a page is full, so that a page costs the same in a newsroom of any
 * size; what narrows the choice down to few claims is looked up first instead.
 */
public final class Queue {

    /** Not yet done, and not put away. */
    public static final Set<ClaimStatus> UNFINISHED = EnumSet.complementOf(EnumSet.of(ClaimStatus.PUBLISHED,
            ClaimStatus.RETRACTED, ClaimStatus.DISMISSED, ClaimStatus.MERGED));

    /** In which a verdict says something: the work on it has begun and was not put away. */
    private static final Set<ClaimStatus> RATED = EnumSet.complementOf(EnumSet.of(ClaimStatus.SUGGESTED, ClaimStatus.OPEN,
            ClaimStatus.DISMISSED, ClaimStatus.MERGED));

    /** As many claims can be looked up before asking each in turn is quicker. */
    private static final int FEW = 20_000;

    private static final int COUNTED = 1000;
    /** Where each claim has to be looked into: for words, or for whether it is about a common topic. */
    private static final int COUNTED_ONE_BY_ONE = 200;

    /** The id that nothing has. */
    public static final UUID NOTHING = new UUID(0, 0);

    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Set<ClaimStatus> statuses = EnumSet.allOf(ClaimStatus.class);
    private QueueOrder order = QueueOrder.NEWEST;
    private String from = "Claim c";
    private String newest = QueueOrder.NEWEST.by();
    private boolean narrow;
    private boolean lookedInto;
    private List<Way> ways = List.of(new Way("1 = 1", false));

    /**
     * How claims are reached that are looked up. Where there are several ways, each leads to other claims, by an index of its
     * own.
     *
     * @param byId whether it leads to their ids first
     */
    private record Way(String condition, boolean byId) {

        /** Asked for what they have, H2 would begin with the statuses, and read all claims that have one of them. */
        String status(Set<ClaimStatus> statuses) {
            if (statuses.size() == ClaimStatus.values().length)
                return condition;
            return condition + (byId && statuses.size() > 1 ? " and c.status not in :others" : " and c.status in :statuses");
        }
    }

    public Queue in(Collection<ClaimStatus> wanted) {
        statuses.retainAll(wanted);
        return this;
    }

    public Queue assignedTo(String username) {
        return that("c.assignee.id = (select u.id from AppUser u where u.username = :assignee)", "assignee", username);
    }

    public Queue assignedToNobody() {
        return that("c.assignee is null");
    }

    public Queue of(UUID article) {
        return narrowed("c.article.id = :article", "article", article);
    }

    /** @param topic its own or its article's; null for those about nothing */
    public Queue about(UUID topic) {
        if (topic == null)
            return that("not exists (select 1 from ClaimAbout a where a.claimId = c.id)");
        if (!ClaimAbout.isRare(topic, FEW))
            return lookingInto(ClaimAbout.condition(false, "c"), "topic", topic);
        ways = List.of(new Way(ClaimAbout.INHERITED, ways.get(0).byId), new Way(ClaimAbout.OWN, true));
        values.put("topic", topic);
        narrow = true;
        return this;
    }

    public Queue carrying(Flag flag) {
        from = "ClaimFlag f join f.claim c";
        newest = "f.flag, fk(f.claim) desc";
        ways = ways.stream().map(way -> new Way(way.condition, true)).toList();
        return narrowed("f.flag = :flag", "flag", flag);
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

    /** @param claimant in whatever case the name stands; null for what the article says itself */
    public Queue claimedBy(String claimant) {
        return claimant == null ? that("c.claimant is null")
                : that("c.claimant in :claimants", "claimants", ClaimantName.forms(claimant));
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
        return narrowed(event.condition(), event.isOfWholeDays() ? "last" : "end",
                event.isOfWholeDays() ? days.to() : days.end());
    }

    public Queue worthAtLeast(double checkWorthiness) {
        return that("c.checkWorthiness >= :worth", "worth", checkWorthiness);
    }

    /**
     * Asked with "locate", for which databases expect many rows, as there are where nobody knows of few; with "like" they
     * expect few, and read all to sort them.
     *
     * @param words as they stand in the claim, or a part of them
     * @param among those that can say them, where somebody knows that these are few
     */
    public Queue saying(String words, Optional<Collection<UUID>> among) {
        among.ifPresent(few -> narrowed("c.id in :among", "among", few.isEmpty() ? List.of(NOTHING) : few));
        return lookingInto("locate(:words, lower(c.text)) > 0", "words", words.strip().toLowerCase(Locale.ROOT));
    }

    /** By the current verdict, as far as the viewer may know it: a draft is found only by those who wrote a part of it. */
    public Queue rated(Rating rating, AppUser viewer) {
        values.put("decided", CaseFile.DECIDED);
        values.put("viewer", viewer);
        return in(RATED).that(
                "exists (select 1 from Verdict v where v.claim = c and v.rating = :rating and v.supersededAt is null)"
                        + " and (c.status in :decided"
                        + " or exists (select 1 from Contribution k where k.claim = c and k.contributor = :viewer))",
                "rating", rating);
    }

    /** That somebody else is waiting for this account to look at. */
    public Queue reviewableBy(AppUser reviewer) {
        return in(Set.of(ClaimStatus.IN_REVIEW)).that(
                "not exists (select 1 from Contribution k where k.claim = c and k.contributor = :reviewer)", "reviewer",
                reviewer);
    }

    public Queue orderedBy(QueueOrder wanted) {
        order = wanted;
        return this;
    }

    /**
     * Behind the claim that {@link #place} named.
     *
     * @throws IllegalArgumentException when it is no such place
     */
    public Queue behind(String place) {
        values.putAll(order.at(place));
        where.add(order.behind());
        return this;
    }

    /** Where in this order a claim stands. */
    public String place(Claim claim) {
        return order.place(claim);
    }

    public List<Claim> first(int limit) {
        List<UUID> ids = ids(limit);
        Map<UUID, Claim> claims = new HashMap<>();
        if (!ids.isEmpty())
            Claim.<Claim> stream("from Claim c join fetch c.article left join fetch c.assignee where c.id in ?1", ids)
                    .forEach(claim -> claims.put(claim.id, claim));
        return ids.stream().map(claims::get).toList();
    }

    /** Only the ids are sorted: the rows behind them are wide. */
    private List<UUID> ids(int limit) {
        if (statuses.isEmpty())
            return List.of();
        String by = order == QueueOrder.NEWEST ? newest : order.by();
        List<String> parts = narrow ? ways.stream().map(way -> part(way.status(statuses), by)).toList()
                : statuses.stream().map(status -> part("c.status = " + status + walk(), "c.status, " + by)).toList();
        String all = parts.size() == 1 ? parts.get(0)
                : "select q.place, q.id from ((" + String.join(") union all (", parts) + ")) q order by " + order.ofParts()
                        + " limit :limit";
        return query(all, Object[].class).setParameter("limit", limit).getResultStream().map(pair -> (UUID) pair[1]).toList();
    }

    /** What many have is met on the way; but what an assignee has is reached by an index of its own. */
    private String walk() {
        return values.containsKey("topic") && !values.containsKey("assignee") ? order.whole() : "";
    }

    private String part(String status, String by) {
        return "select " + order.key() + " as place, c.id as id from " + from + " where " + condition(status) + " order by "
                + by
                + " limit :limit";
    }

    /** How far to count: whoever finds more wants to filter, not to know how many more. */
    public int countable() {
        return lookedInto && !narrow ? COUNTED_ONE_BY_ONE : COUNTED;
    }

    /** How many there are, but nobody counts further than this: a million takes no longer than a thousand. */
    public int countUpTo(int most) {
        return statuses.isEmpty() ? 0 : Math.min(most, ways.stream().mapToInt(way -> count(way, most)).sum());
    }

    private int count(Way way, int most) {
        return query("select 1 from " + from + " where " + condition(way.status(statuses)), Integer.class).setMaxResults(most)
                .getResultList().size();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type) {
        TypedQuery<T> query = Claim.getEntityManager().createQuery(text, type);
        if (text.contains(":statuses"))
            query.setParameter("statuses", statuses);
        if (text.contains(":whole"))
            query.setParameter("whole", order.bound());
        if (text.contains(":others"))
            query.setParameter("others", EnumSet.complementOf(EnumSet.copyOf(statuses)));
        values.forEach(query::setParameter);
        return query;
    }

    private String condition(String status) {
        return where.isEmpty() ? status : status + " and " + String.join(" and ", where);
    }

    private Queue narrowed(String condition, String name, Object value) {
        narrow = true;
        return that(condition, name, value);
    }

    private Queue lookingInto(String condition, String name, Object value) {
        lookedInto = true;
        return that(condition, name, value);
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
