package org.faktenspur.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.search.FewThings;
import org.faktenspur.workflow.Circumstances;
import org.faktenspur.workflow.Queue;
import org.faktenspur.workflow.QueueOrder;

/** What somebody chose of the queue; its whole state is the address of the page, so that it can be shared. */
public class QueueFilter {

    /** What the queue shows of itself, as an address that says so. */
    static final String UNFINISHED = "?status=unfinished";

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

    @BeanParam
    public Circumstances more;

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
    Queue queue(AppUser viewer, Instant now, FewThings few) {
        Queue queue = new Queue();
        Set<ClaimStatus> wanted = statuses();
        if (!wanted.isEmpty())
            queue.in(wanted);
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
        more.narrow(queue, now, unreadable -> {
            // Filters nothing.
        });
        if (isGiven(q))
            queue.saying(q, few.claimsThatMaySay(q));
        if ("review".equals(purpose))
            queue.reviewableBy(viewer);
        return queue.orderedBy(order());
    }

    /** Several with commas between them. */
    private Set<ClaimStatus> statuses() {
        Set<ClaimStatus> wanted = EnumSet.noneOf(ClaimStatus.class);
        for (String name : status == null ? new String[0] : status.split(",")) {
            ClaimStatus one = Forms.choice(ClaimStatus.class, name);
            if (one != null)
                wanted.add(one);
        }
        return wanted;
    }

    /** Whether the form cannot show it by one of its choices. */
    public boolean isOfSeveralStatuses() {
        return statuses().size() > 1;
    }

    private QueueOrder order() {
        QueueOrder wanted = Forms.choice(QueueOrder.class, sort);
        if (wanted != null)
            return wanted;
        if (isGiven(article))
            return QueueOrder.TEXT;
        return Forms.choice(Flag.class, flag) == null ? QueueOrder.CHECK_WORTHINESS : QueueOrder.NEWEST;
    }

    public String sorted() {
        return order().name();
    }

    /** Whether somebody asked for that order. */
    public boolean isSortedBy(QueueOrder other) {
        return other == Forms.choice(QueueOrder.class, sort);
    }

    public String part(int percent, Locale locale) {
        return String.format(locale, "%.2f", percent / 100.0);
    }

    Article chosenArticle() {
        return isGiven(article) ? Article.findById(articleId()) : null;
    }

    private UUID articleId() {
        try {
            return UUID.fromString(article);
        } catch (IllegalArgumentException e) {
            return Queue.NOTHING;
        }
    }

    /** Whether it can stand behind the queue's path and lead nowhere else. */
    static boolean isAddress(String query) {
        return query.matches("\\?[A-Za-z0-9._~=&%+*-]*");
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** Whether a view that was kept is this one. */
    public boolean shows(String view) {
        return view.equals(query());
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
        all.putAll(more.parameters());
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
