package org.faktenspur.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.panache.common.Page;

/**
 * A page of the articles at the desk, the nearest deadline first, those without one last, the newest first among them.
 *
 * @param next where the next page begins, or null
 */
public record ArticlesByDeadline(List<Article> articles, String next) {

    private static final String NO_DEADLINE = "-";

    /** @param kind null for both; after as {@link #next} of the page before, or null */
    public static ArticlesByDeadline on(ArticleShelf shelf, ArticleKind kind, String after, int limit) {
        StringBuilder where = new StringBuilder("from Article a left join fetch a.responsible where a.shelf = :shelf");
        Map<String, Object> values = new HashMap<>(Map.of("shelf", shelf));
        if (kind != null) {
            where.append(" and a.kind = :kind");
            values.put("kind", kind);
        }
        where.append(behind(after, values));
        List<Article> found = Article.<Article> find(where + " order by a.shelf, a.deadline nulls last, a.id desc", values)
                .page(Page.of(0, limit + 1)).list();
        List<Article> shown = found.subList(0, Math.min(limit, found.size()));
        return new ArticlesByDeadline(shown, found.size() > limit ? cursor(shown.get(limit - 1)) : null);
    }

    private static String cursor(Article last) {
        return (last.deadline == null ? NO_DEADLINE : last.deadline) + "_" + last.id;
    }

    /** What nobody wrote who followed our links is as if it was not there. */
    private static String behind(String after, Map<String, Object> values) {
        try {
            if (after == null || !after.contains("_"))
                return "";
            String deadline = after.substring(0, after.indexOf('_'));
            values.put("id", UUID.fromString(after.substring(after.indexOf('_') + 1)));
            if (deadline.equals(NO_DEADLINE))
                return " and a.deadline is null and a.id < :id";
            values.put("deadline", Instant.parse(deadline));
            return " and (a.deadline > :deadline or a.deadline = :deadline and a.id < :id or a.deadline is null)";
        } catch (DateTimeException | IllegalArgumentException e) {
            values.remove("id");
            return "";
        }
    }
}
