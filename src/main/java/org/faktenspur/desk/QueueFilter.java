package org.faktenspur.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.QueryParam;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.text.Language;
import org.faktenspur.topic.Topic;
import org.faktenspur.workflow.Queue;

/** What somebody chose of the queue; its whole state is the address of the page, so that it can be shared. */
public class QueueFilter {

    /** Stands for the account that looks. */
    private static final String ME = "me";
    private static final String NOBODY = "none";

    @QueryParam("status")
    public String status;

    @QueryParam("assignee")
    public String assignee;

    @QueryParam("article")
    public String article;

    @QueryParam("rating")
    public String rating;

    @QueryParam("flag")
    public String flag;

    /** The end of a topic's address. */
    @QueryParam("topic")
    public String topic;

    @QueryParam("language")
    public String language;

    /** Days that it has at least waited. */
    @QueryParam("age")
    public String age;

    /** Of a hundred. */
    @QueryParam("worth")
    public String worth;

    @QueryParam("q")
    public String q;

    /** "review" for what waits for the account that looks. */
    @QueryParam("for")
    public String purpose;

    @QueryParam("sort")
    public String sort;

    @QueryParam("after")
    public String after;

    /** What can't be read filters nothing, as in every form of the desk. */
    Queue queue(AppUser viewer, Instant now) {
        Queue queue = new Queue();
        ClaimStatus one = Forms.choice(ClaimStatus.class, status);
        if (one != null)
            queue.in(EnumSet.of(one));
        else if (!"all".equals(status) && Forms.choice(Flag.class, flag) == null)
            queue.in(Queue.UNFINISHED);
        if (NOBODY.equals(assignee))
            queue.assignedToNobody();
        else if (isGiven(assignee))
            queue.assignedTo(ME.equals(assignee) ? viewer.username : assignee);
        if (isGiven(article))
            queue.of(articleId());
        if (Forms.choice(Rating.class, rating) != null)
            queue.rated(Forms.choice(Rating.class, rating), viewer);
        if (Forms.choice(Flag.class, flag) != null)
            queue.carrying(Forms.choice(Flag.class, flag));
        if (isGiven(topic))
            queue.about(Topic.known(topic).map(found -> found.id).orElse(Queue.NOTHING));
        Language.find(language).ifPresent(queue::speaking);
        number(age).ifPresent(days -> queue.waitingSince(now.minus(Duration.ofDays(days))));
        number(worth).ifPresent(percent -> queue.worthAtLeast(percent / 100.0));
        if (isGiven(q))
            queue.saying(q);
        if ("review".equals(purpose))
            queue.reviewableBy(viewer);
        return queue.orderedBy(order());
    }

    private Queue.Order order() {
        Queue.Order wanted = Forms.choice(Queue.Order.class, sort);
        if (wanted != null)
            return wanted;
        return isGiven(article) ? Queue.Order.TEXT : Queue.Order.CHECK_WORTHINESS;
    }

    public String sorted() {
        return order().name();
    }

    private UUID articleId() {
        try {
            return UUID.fromString(article);
        } catch (IllegalArgumentException e) {
            return Queue.NOTHING;
        }
    }

    private static OptionalInt number(String text) {
        return isGiven(text) && text.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** The same view as the query of an address, without the place in it. */
    public String query() {
        return query(Map.of());
    }

    public String sortedBy(String order) {
        return query(Map.of("sort", order));
    }

    public String behind(String place) {
        return query(Map.of("after", place));
    }

    private String query(Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "status", status);
        put(all, "assignee", assignee);
        put(all, "article", article);
        put(all, "rating", rating);
        put(all, "flag", flag);
        put(all, "topic", topic);
        put(all, "language", language);
        put(all, "age", age);
        put(all, "worth", worth);
        put(all, "q", q);
        put(all, "for", purpose);
        put(all, "sort", sort);
        all.putAll(changed);
        return all.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static void put(Map<String, String> all, String name, String value) {
        if (isGiven(value))
            all.put(name, value);
    }
}
