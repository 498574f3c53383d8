package org.faktenspur.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** Ties a claim to a stretch of the text; the passages are those that it touches. */
    public static void tie(Claim claim, List<Passage> passages, int ordinal, boolean context, Span span, String text) {
        for (Passage passage : passages) {
            Span part = new Span(Math.max(span.begin(), passage.begin), Math.min(span.end(), passage.end));
            new Anchor(claim, passage, ordinal, context, part, text).persist();
        }
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
        return list(
                "from Anchor a join fetch a.claim c left join fetch c.assignee join fetch a.passage where a.revision.article = ?1"
                        + " and a.revision.number = ?2 order by a.begin, a.ordinal",
                article, article.revision);
    }

    /** The claims that a sentence carries, each once. */
    public static List<Claim> claimsIn(Passage passage) {
        return getEntityManager()
                .createQuery("select distinct a.claim from Anchor a where a.passage = ?1 and a.context = false",
                        Claim.class)
                .setParameter(1, passage).getResultList();
    }

    /** The words of a claim that turned out to be another one are that one's from now on. */
    public static void follow(Claim merged, Claim into) {
        update("claim = ?1 where claim = ?2", into, merged);
    }

    public Span span() {
        return new Span(begin, end);
    }

    /** The spans that these anchors of one claim are parts of, in order. */
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
        return spans;
    }
}
