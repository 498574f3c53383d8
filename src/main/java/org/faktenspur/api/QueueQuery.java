package org.faktenspur.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;

/** What somebody wants to see of the queue. The claims of one article come in text order, else the newest first. */
public class QueueQuery {

    /** A draft rating is found only by those who may know it. */
    private static final Set<ClaimStatus> DECIDED = Set.of(ClaimStatus.APPROVED, ClaimStatus.PUBLISHED, ClaimStatus.RETRACTED);

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

    @QueryParam("q")
    String q;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    private final List<String> where = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    int limit() {
        return PageJson.limit(limit);
    }

    /** One more than the limit, if there are more. */
    List<Claim> find(AppUser viewer) {
        filter("c.status = :status", "status", status, value -> ClaimStatus.valueOf(value));
        filter("c.assignee.username = :assignee", "assignee", assignee, value -> value);
        filter("c.article.id = :article", "article", article, Asked::place);
        filter("c.id in (select f.claim.id from ClaimFlag f where f.flag = :flag)", "flag", flag, value -> Flag.valueOf(value));
        filter("lower(c.text) like :q", "q", q, value -> "%" + value.toLowerCase(Locale.ROOT).replaceAll("[%_]", "") + "%");
        if (rating != null) {
            filter("c.id in (select v.claim.id from Verdict v where v.rating = :rating and v.supersededAt is null)"
                    + " and (c.status in :decided or c.id in (select k.claim.id from Contribution k where k.contributor = :viewer))",
                    "rating", rating, value -> Rating.valueOf(value));
            values.put("decided", DECIDED);
            values.put("viewer", viewer);
        }
        boolean inText = article != null;
        if (cursor != null)
            seek(inText);
        String order = inText ? " order by c.position, c.id" : " order by c.id desc";
        String query = "from Claim c join fetch c.article left join fetch c.assignee"
                + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + order;
        return Claim.<Claim> find(query, values).page(0, limit() + 1).list();
    }

    private void filter(String condition, String name, String value, Function<String, Object> read) {
        if (value == null || value.isBlank())
            return;
        try {
            values.put(name, read.apply(value));
            where.add(condition);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private void seek(boolean inText) {
        String[] parts = cursor.split("_");
        try {
            values.put("id", Asked.place(parts[parts.length - 1]));
            if (inText)
                values.put("position", Integer.valueOf(parts[0]));
        } catch (NumberFormatException e) {
            throw new BadRequestException(e);
        }
        where.add(inText ? "(c.position > :position or c.position = :position and c.id > :id)" : "c.id < :id");
    }

    String cursorBehind(Claim last) {
        return article == null ? last.id.toString() : last.position + "_" + last.id;
    }
}
