package org.faktenspur.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.search.FewThings;
import org.faktenspur.workflow.Circumstances;
import org.faktenspur.workflow.Queue;
import org.faktenspur.workflow.QueueOrder;

/** What a program wants to see of the queue. The claims of one article come in text order, else the newest first. */
public class QueueQuery {

    @QueryParam("status")
    String status;

    @QueryParam("assignee")
    String assignee;

    @QueryParam("article")
    String article;

    @QueryParam("rating")
    String rating;

    @QueryParam("flag")
    String flag;

    @BeanParam
    Circumstances more;

    @QueryParam("q")
    String q;

    /** "newest", "text", "age" or "checkWorthiness". */
    @QueryParam("sort")
    String sort;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    private final Queue queue = new Queue();

    int limit() {
        return PageJson.limit(limit);
    }

    /** One more than the limit, if there are more. */
    List<Claim> find(AppUser viewer, Instant now, FewThings few) {
        given(status, value -> queue.in(Arrays.stream(value.split(",")).map(ClaimStatus::valueOf).toList()));
        given(assignee, value -> queue.assignedTo(value));
        given(article, value -> queue.of(Asked.place(value)));
        given(flag, value -> queue.carrying(Flag.valueOf(value)));
        given(q, value -> queue.saying(value, few.claimsThatMaySay(value)));
        given(rating, value -> queue.rated(Rating.valueOf(value), viewer));
        more.narrow(queue, now, unreadable -> {
            throw new BadRequestException(unreadable);
        });
        queue.orderedBy(article == null ? QueueOrder.NEWEST : QueueOrder.TEXT);
        given(sort, value -> queue.orderedBy(QueueOrder.valueOf(value.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))));
        given(cursor, value -> queue.behind(value));
        return queue.first(limit() + 1);
    }

    private static void given(String value, Consumer<String> use) {
        if (value == null || value.isBlank())
            return;
        try {
            use.accept(value);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    String cursorBehind(Claim last) {
        return queue.place(last);
    }
}
