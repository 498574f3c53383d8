package org.faktenspur.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.faktenspur.article.Article;

/** The articles that readers may know of: something of them is published, or their whole text is. */
public final class PublicArticles {

    private static final String WHERE = "from Article a where (a.fullTextPublishedAt is not null"
            + " or exists (select 1 from Claim c where c.article = a and c.publishedAt is not null))";

    private PublicArticles() {
    }

    /** Newest first, from the one before the given id on. */
    public static List<Article> before(UUID id, int limit) {
        return (id == null ? Article.<Article> find(WHERE + " order by a.id desc")
                : Article.<Article> find(WHERE + " and a.id < ?1 order by a.id desc", id)).page(0, limit).list();
    }

    /** Oldest first. */
    static List<Article> of(Month month, int limit) {
        return Article.<Article> find(WHERE + " and a.id >= ?1 and a.id < ?2 order by a.id", month.first(), month.end())
                .page(0, limit).list();
    }

    /** The oldest from an id on. */
    static Optional<UUID> next(UUID from) {
        return Article.getEntityManager().createQuery("select a.id " + WHERE + " and a.id >= ?1 order by a.id", UUID.class)
                .setParameter(1, from).setMaxResults(1).getResultStream().findFirst();
    }
}
