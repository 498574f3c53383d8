package org.faktenspur.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.faktenspur.article.ArticleRevision;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.comment.Comment;
import org.faktenspur.search.Found;
import org.faktenspur.search.Kind;
import org.faktenspur.source.Source;
import org.faktenspur.text.Language;

/** Reads what was found from the database, as it is now, with as many queries for many as for one of each kind. */
final class SearchRows {

    private final Map<UUID, SearchRow> rows = new HashMap<>();
    private final Found found;

    private SearchRows(Found found) {
        this.found = found;
    }

    /** Best first; what is not there any more is left out. */
    static List<SearchRow> of(Found found, Language reader) {
        SearchRows all = new SearchRows(found);
        all.addClaims(found.of(Kind.CLAIM));
        all.addArticles(found.of(Kind.ARTICLE));
        all.addSources(found.of(Kind.SOURCE), reader);
        all.addComments(found.of(Kind.COMMENT));
        return found.hits().stream().map(hit -> all.rows.get(hit.id())).filter(Objects::nonNull).toList();
    }

    private void addClaims(Collection<UUID> ids) {
        List<Claim> claims = ids.isEmpty() ? List.of()
                : Claim.list("from Claim c join fetch c.article left join fetch c.assignee where c.id in ?1", ids);
        Map<UUID, String> quotes = Anchor.current(claims).stream().filter(anchor -> !anchor.context)
                .collect(
                        Collectors.toMap(anchor -> anchor.claim.id, anchor -> anchor.quote, (one, more) -> one + " … " + more));
        claims.forEach(claim -> add(SearchRow.of(claim, quotes.get(claim.id), found.highlights())));
    }

    private void addArticles(Collection<UUID> ids) {
        List<ArticleRevision> texts = ids.isEmpty() ? List.of()
                : ArticleRevision.list("from ArticleRevision r join fetch r.article a where a.id in ?1"
                        + " and r.number = a.revision", ids);
        texts.forEach(text -> add(SearchRow.of(text, found.highlights())));
    }

    private void addSources(Collection<UUID> ids, Language reader) {
        List<Source> sources = ids.isEmpty() ? List.of() : Source.list("id in ?1", ids);
        sources.forEach(source -> add(SearchRow.of(source, found.highlights(), reader)));
    }

    private void addComments(Collection<UUID> ids) {
        List<Comment> comments = ids.isEmpty() ? List.of()
                : Comment.list("from Comment c join fetch c.claim left join fetch c.parent where c.id in ?1", ids);
        comments.forEach(comment -> add(SearchRow.of(comment, found.highlights())));
    }

    private void add(SearchRow row) {
        rows.put(row.id(), row);
    }
}
