package org.faktenspur.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.apache.lucene.document.Document;
import org.faktenspur.account.Role;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.comment.Comment;
import org.faktenspur.source.Source;

/**
 * Reads from the database what the index is to hold of it. Draft verdicts, confidential evidence and the words of sources that
 * only such evidence cites are never read here, so that no search can tell of them. Of sources that all of the desk may know,
 * the letters are: they only say where the database looks, and it decides who sees what.
 */
final class Entries {

    private Entries() {
    }

    /** Of claims, with what is said of them at the desk and what readers see of them. */
    static List<Entry> ofClaims(Collection<UUID> ids) {
        List<Claim> claims = ids.isEmpty() ? List.of()
                : Claim.list("from Claim c join fetch c.article where c.id in ?1", ids);
        Map<UUID, List<Anchor>> words = Anchor.current(claims).stream().filter(anchor -> !anchor.context && anchor.isAtHome())
                .collect(Collectors.groupingBy(anchor -> anchor.claim.id));
        Map<UUID, FactCheck> shown = FactCheck.shown(claims);
        Map<UUID, List<Comment>> comments = comments(claims);
        return claims.stream().map(claim -> {
            List<Document> documents = new ArrayList<>();
            documents.add(claim(claim, words.getOrDefault(claim.id, List.of())));
            comments.getOrDefault(claim.id, List.of()).forEach(comment -> documents.add(comment(comment)));
            FactCheck check = shown.get(claim.id);
            if (check != null && !check.isRetracted())
                documents.add(factCheck(check));
            return new Entry(Kind.CLAIM.key() + claim.id, documents);
        }).toList();
    }

    private static Map<UUID, List<Comment>> comments(List<Claim> claims) {
        List<Comment> all = claims.isEmpty() ? List.of() : Comment.list("from Comment c where c.claim in ?1", claims);
        return all.stream().collect(Collectors.groupingBy(comment -> comment.claim.id));
    }

    private static Document claim(Claim claim, List<Anchor> words) {
        Document document = Entry.document(Kind.CLAIM, claim.id, claim.language);
        Entry.mark(document, Entry.STATUS, claim.status.name());
        Entry.say(document, Kind.CLAIM, Entry.LEAD, claim.text, claim.language);
        Entry.compare(document, claim.text, claim.language);
        Entry.spell(document, Kind.CLAIM, claim.id, claim.text);
        words.forEach(anchor -> Entry.say(document, Kind.CLAIM, Entry.REST, anchor.quote, claim.language));
        Entry.say(document, Kind.CLAIM, Entry.REST, claim.claimant, claim.language);
        Entry.say(document, Kind.CLAIM, Entry.ASIDE, claim.article.title, claim.article.language);
        return document;
    }

    private static Document comment(Comment comment) {
        Document document = Entry.document(Kind.COMMENT, comment.id, null);
        Entry.say(document, Kind.COMMENT, Entry.LEAD, comment.text, null);
        return document;
    }

    /** Only of the copy that readers see, and never of the claim as the desk rewords it. */
    private static Document factCheck(FactCheck check) {
        Document document = Entry.document(Kind.FACT_CHECK, check.claim.id, check.language);
        Entry.mark(document, Entry.RATING, check.rating.name());
        Entry.mark(document, Entry.PUBLISHED, check.publishedAt.toEpochMilli());
        Entry.say(document, Kind.FACT_CHECK, Entry.LEAD, check.text, check.language);
        Entry.say(document, Kind.FACT_CHECK, Entry.LEAD, check.summary, check.language);
        Entry.say(document, Kind.FACT_CHECK, Entry.REST, check.rationale, check.language);
        Entry.say(document, Kind.FACT_CHECK, Entry.REST, check.claimant, check.language);
        Entry.say(document, Kind.FACT_CHECK, Entry.REST, check.quote, check.language);
        return document;
    }

    static List<Entry> ofArticles(Collection<UUID> ids) {
        List<ArticleRevision> current = ids.isEmpty() ? List.of()
                : ArticleRevision.list(
                        "from ArticleRevision r join fetch r.article a where a.id in ?1 and r.number = a.revision",
                        ids);
        return current.stream().map(revision -> new Entry(Kind.ARTICLE.key() + revision.article.id,
                List.of(article(revision.article, revision.text)))).toList();
    }

    private static Document article(Article article, String text) {
        Document document = Entry.document(Kind.ARTICLE, article.id, article.language);
        Entry.say(document, Kind.ARTICLE, Entry.LEAD, article.title, article.language);
        Entry.say(document, Kind.ARTICLE, Entry.REST, text, article.language);
        Entry.say(document, Kind.ARTICLE, Entry.REST, article.publisher, article.language);
        Entry.say(document, Kind.ARTICLE, Entry.REST, article.author, article.language);
        return document;
    }

    /** The words of those that evidence cites which is not confidential. */
    static List<Entry> ofSources(Collection<UUID> ids) {
        if (ids.isEmpty())
            return List.of();
        Set<UUID> open = Set.copyOf(openly(ids));
        return Source.<Source> list("id in ?1", ids).stream().map(source -> {
            Document document = open.contains(source.id) ? source(source) : new Document();
            if (source.visibleTo == Role.CHECKER)
                Entry.spell(document, Kind.SOURCE, source.id, source.names());
            return new Entry(Kind.SOURCE.key() + source.id, List.of(document));
        }).toList();
    }

    private static List<UUID> openly(Collection<UUID> ids) {
        return Evidence.getEntityManager().createQuery("select distinct e.source.id from Evidence e where e.source.id in ?1"
                + " and e.removedAt is null and e.confidential = false", UUID.class).setParameter(1, ids).getResultList();
    }

    private static Document source(Source source) {
        Document document = Entry.document(Kind.SOURCE, source.id, null);
        Entry.say(document, Kind.SOURCE, Entry.LEAD, source.title, null);
        Entry.say(document, Kind.SOURCE, Entry.REST, source.publisher, null);
        Entry.say(document, Kind.SOURCE, Entry.REST, source.agency, null);
        Entry.say(document, Kind.SOURCE, Entry.REST, Source.host(source.url).orElse(null), null);
        return document;
    }

    /** What was ever cited for these claims, also what is not any more. */
    static List<UUID> sourcesOf(Collection<UUID> claims) {
        return claims.isEmpty() ? List.of()
                : Evidence.getEntityManager().createQuery("select distinct e.source.id from Evidence e where e.claim.id in ?1",
                        UUID.class).setParameter(1, claims).getResultList();
    }

    /** The claims that stand in these articles. */
    static List<UUID> claimsOf(Collection<UUID> articles) {
        return articles.isEmpty() ? List.of()
                : Claim.getEntityManager().createQuery("select c.id from Claim c where c.article.id in ?1", UUID.class)
                        .setParameter(1, articles).getResultList();
    }

    /** By their ids, from behind one on; null for the first. */
    static List<UUID> ids(Class<?> entity, UUID behind, int limit) {
        String query = "select e.id from " + entity.getSimpleName() + " e"
                + (behind == null ? "" : " where e.id > :behind") + " order by e.id";
        var found = Claim.getEntityManager().createQuery(query, UUID.class);
        if (behind != null)
            found.setParameter("behind", behind);
        return found.setMaxResults(limit).getResultList();
    }
}
