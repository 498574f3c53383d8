package org.faktenspur.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.faktenspur.text.Span;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * Words of one sentence that a claim stands on, kept as a quote with what is around it and as a position. A span that runs
 * over several sentences has an anchor in each of them, with the same ordinal.
 */
@Entity
public class Anchor extends PanacheEntityBase {

    /** How many characters around the quote are kept to find it again. */
    static final int AROUND = 32;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleRevision revision;

    @ManyToOne(fetch = FetchType.LAZY)
    public Passage passage;

    /** Which of the claim's spans it belongs to, from 0. */
    public int ordinal;

    /** Whether these words are only needed to understand the claim. */
    public boolean context;

    @Column(name = "begins")
    public int begin;

    @Column(name = "ends")
    public int end;

    public String quote;

    public String prefix;

    public String suffix;

    /** The claim whose words these were before it turned out to be another one; null for a claim's own words. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Claim mergedFrom;

    protected Anchor() {
    }

    private Anchor(Claim claim, Passage passage, int ordinal, boolean context, Span span, String text) {
        this.claim = claim;
        this.revision = passage.revision;
        this.passage = passage;
        this.ordinal = ordinal;
        this.context = context;
        this.begin = span.begin();
        this.end = span.end();
        this.quote = span.in(text);
        this.prefix = text.substring(Math.max(0, begin - AROUND), begin);
        this.suffix = text.substring(end, Math.min(text.length(), end + AROUND));
    }

    /**
     * Ties a claim to a stretch of the text.
     *
     * @param passages those that the stretch touches, in order
     */
    public static List<Anchor> tie(Claim claim, List<Passage> passages, int ordinal, boolean context, Span span, String text) {
        List<Anchor> tied = new ArrayList<>();
        for (Passage passage : passages) {
            Span part = new Span(Math.max(span.begin(), passage.begin), Math.min(span.end(), passage.end));
            Anchor anchor = new Anchor(claim, passage, ordinal, context, part, text);
            anchor.persist();
            tied.add(anchor);
        }
        return tied;
    }

    /** In the articles' current texts, in text order, with their passages. */
    public static List<Anchor> current(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of()
                : list("from Anchor a join fetch a.passage join fetch a.revision r join fetch r.article"
                        + " where a.claim in ?1 and r.number = r.article.revision order by a.context, a.ordinal, a.begin",
                        claims);
    }

    public static List<Anchor> current(Claim claim) {
        return current(List.of(claim));
    }

    /** All of an article's current text, in text order, with their claims. */
    public static List<Anchor> in(Article article) {
        return list("from Anchor a join fetch a.claim c left join fetch c.assignee join fetch a.passage where a.revision ="
                + " (select r from ArticleRevision r where r.article = ?1 and r.number = ?2) order by a.begin, a.ordinal",
                article, article.revision);
    }

    /** The claims that a sentence carries, each once. */
    public static List<Claim> claimsIn(Passage passage) {
        return getEntityManager()
                .createQuery("select distinct a.claim from Anchor a where a.passage = ?1 and a.context = false",
                        Claim.class)
                .setParameter(1, passage).getResultList();
    }

    /** The ids of the claims that the sentences carry, for locking them before they are loaded. */
    public static List<UUID> claimIdsIn(Collection<Passage> passages) {
        return passages.isEmpty() ? List.of()
                : getEntityManager().createQuery("select distinct a.claim.id from Anchor a where a.passage in ?1"
                        + " and a.context = false", UUID.class).setParameter(1, passages).getResultList();
    }

    /** The words of a claim that turned out to be another one are that one's from now on, behind its own. */
    public static void follow(Claim merged, Claim into) {
        int behind = 1 + getEntityManager().createQuery("select coalesce(max(a.ordinal), -1) from Anchor a where a.claim = ?1",
                Integer.class).setParameter(1, into).getSingleResult();
        update("mergedFrom = ?1 where claim = ?1 and mergedFrom is null", merged);
        update("claim = ?1, ordinal = ordinal + ?2 where claim = ?3", into, behind, merged);
    }

    /** Undoes {@link #follow}: gives a claim back what it brought along, also what had been merged into it before. */
    public static void giveBack(Claim merged, Claim from) {
        update("claim = ?1 where claim = ?2 and mergedFrom <> ?1 and mergedFrom.id in"
                + " (select c.id from Claim c where c.mergedInto = ?1)", merged, from);
        update("claim = ?1, mergedFrom = null where claim = ?2 and mergedFrom = ?1", merged, from);
    }

    /** Takes a claim's own words in a revision away, to tie it elsewhere. */
    public static void untie(Claim claim, ArticleRevision revision) {
        delete("claim = ?1 and revision = ?2 and context = false and mergedFrom is null", claim, revision);
    }

    /** Which of these articles one of the claims stands in, or stood in until now. */
    public static Set<UUID> articlesWith(Collection<UUID> claims, Collection<UUID> articles) {
        Set<UUID> found = new HashSet<>(getEntityManager().createQuery(
                "select distinct c.article.id from Claim c where c.id in ?1 and c.article.id in ?2", UUID.class)
                .setParameter(1, claims).setParameter(2, articles).getResultList());
        found.addAll(getEntityManager().createQuery("select distinct a.revision.article.id from Anchor a"
                + " where a.claim.id in ?1 and a.revision.article.id in ?2", UUID.class).setParameter(1, claims)
                .setParameter(2, articles).getResultList());
        return found;
    }

    /** A claim's own words in a revision, in order. */
    public static List<Anchor> own(Claim claim, ArticleRevision revision) {
        return list("claim = ?1 and revision = ?2 and context = false and mergedFrom is null order by ordinal, begin", claim,
                revision);
    }

    /** Where claims that have no words of their own in a revision stood when they had some, in order. */
    public static List<Anchor> last(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of()
                : list("from Anchor a join fetch a.revision r where a.claim in ?1 and a.context = false and a.mergedFrom is null"
                        + " and r.number = (select max(b.revision.number) from Anchor b where b.claim = a.claim"
                        + " and b.context = false and b.mergedFrom is null) order by a.ordinal, a.begin", claims);
    }

    /** Where a claim stood in a revision, and on which words. */
    public record Place(UUID claim, int begin, String quote) {

        Place and(Place next) {
            return new Place(claim, begin, quote + " … " + next.quote);
        }
    }

    /** Of each claim of a revision, by its id; its text may be long, so no entity is loaded. */
    public static Map<UUID, Place> places(ArticleRevision revision) {
        Map<UUID, Place> places = new HashMap<>();
        getEntityManager().createQuery("select a.claim.id, a.begin, a.quote from Anchor a where a.revision = ?1"
                + " and a.context = false order by a.begin", Object[].class).setParameter(1, revision).getResultStream()
                .map(row -> new Place((UUID) row[0], (Integer) row[1], (String) row[2]))
                .forEach(place -> places.merge(place.claim, place, Place::and));
        return places;
    }

    /** What a claim needs in a revision to be understood. */
    public static List<Anchor> ofContext(Claim claim, ArticleRevision revision) {
        return list("claim = ?1 and revision = ?2 and context = true order by ordinal, begin", claim, revision);
    }

    /** Takes away what a merged claim brought along into another one. */
    public static void drop(Claim merged, Claim into, ArticleRevision revision) {
        delete("claim = ?1 and revision = ?2 and mergedFrom = ?3", into, revision, merged);
    }

    /** Whether these words are the claim's own, in the article that it was found in. */
    public boolean isAtHome() {
        return revision.article.id.equals(claim.article.id);
    }

    public Span span() {
        return new Span(begin, end);
    }

    /** The spans that these anchors of one claim are parts of, in order, each once. */
    public static List<Span> spans(Collection<Anchor> anchors, boolean context) {
        List<Span> spans = new ArrayList<>();
        int last = -1;
        for (Anchor anchor : anchors) {
            if (anchor.context != context)
                continue;
            if (anchor.ordinal == last)
                spans.set(spans.size() - 1, new Span(spans.get(spans.size() - 1).begin(), anchor.end));
            else
                spans.add(anchor.span());
            last = anchor.ordinal;
        }
        return spans.stream().distinct().toList();
    }
}
