package org.faktenspur.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.audit.JsonColumn;
import org.faktenspur.extraction.Modality;
import org.faktenspur.text.Language;
import org.faktenspur.text.Span;
import org.hibernate.annotations.UuidGenerator;

import com.fasterxml.jackson.core.type.TypeReference;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * What readers get to see of a claim: a copy made at publication, from which everything confidential was left out. Public
 * pages, feeds and the public API read nothing else, so what is unpublished cannot leak through them. Never changed; the
 * next publication is the next fact-check of the claim.
 */
@Entity
public class FactCheck extends PanacheEntityBase {

    private static final int MOST_WORDS = 10;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    /** From 1. */
    public int number;

    /** Null for the newest, else since when another stands in its place. */
    public Instant supersededAt;

    public Instant publishedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser publishedBy;

    /** What the reviewer approved; for the desk only. */
    public String revision;

    @Enumerated(EnumType.STRING)
    public Language language;

    public String text;

    public String claimant;

    @Enumerated(EnumType.STRING)
    public Modality modality;

    /** The article's own words. */
    public String quote;

    /** Where these words stood in the article's text. */
    @Convert(converter = Spans.class)
    public List<Span> spans = List.of();

    @Enumerated(EnumType.STRING)
    public Rating rating;

    public String summary;

    public String rationale;

    public LocalDate validAsOf;

    public LocalDate recheckOn;

    public String singleSourceWaiver;

    public String checker;

    /** Null where it was published in an emergency, before anybody had reviewed it. */
    public String reviewer;

    /** Whether the second person, not knowing the first rating, came to the same. */
    public boolean sameBlindRating;

    @Convert(converter = PublishedEvidence.Column.class)
    public List<PublishedEvidence> evidence = List.of();

    @Convert(converter = PublishedReply.Column.class)
    public List<PublishedReply> replies = List.of();

    public static List<FactCheck> current(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of() : list("claim in ?1 and supersededAt is null", claims);
    }

    public static Optional<FactCheck> current(Claim claim) {
        return current(List.of(claim)).stream().findFirst();
    }

    /** Newest first. */
    public static List<FactCheck> all(Claim claim) {
        return list("claim = ?1 order by number desc", claim);
    }

    /** The newest of every claim that was not retracted, latest publication first, with claim and article. */
    public static List<FactCheck> latest(int limit) {
        return find("from FactCheck f join fetch f.claim c join fetch c.article where f.supersededAt is null"
                + " and c.status <> ?1 order by f.publishedAt desc, f.id desc", ClaimStatus.RETRACTED).page(0, limit).list();
    }

    /**
     * Published ones that say all words of a query, latest first.
     *
     * @param query null or blank for all
     * @param language its ISO code, or null for both
     */
    public static List<FactCheck> search(String query, String language, Instant since, int from, int limit) {
        StringBuilder where = new StringBuilder("from FactCheck f join fetch f.claim c join fetch c.article"
                + " where f.supersededAt is null and c.status <> :retracted and f.publishedAt >= :since");
        Map<String, Object> values = new HashMap<>(Map.of("retracted", ClaimStatus.RETRACTED, "since", since));
        if (language != null && !language.isBlank()) {
            where.append(" and lower(cast(f.language as string)) = :language");
            values.put("language", language.toLowerCase(Locale.ROOT));
        }
        String[] words = query == null ? new String[0] : query.strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (int i = 0; i < words.length && i < MOST_WORDS; i++) {
            where.append(" and lower(f.text || ' ' || f.summary) like :word" + i + " escape '!'");
            values.put("word" + i, "%" + words[i].replaceAll("([!%_])", "!$1") + "%");
        }
        return FactCheck.<FactCheck> find(where + " order by f.publishedAt desc, f.id desc", values)
                .range(from, from + limit - 1).list();
    }

    /** Whether readers may know of the article: something of it is published, or its whole text is. */
    public static boolean isPublic(Article article) {
        return article.showsFullText() || count("claim.article = ?1", article) > 0;
    }

    /** Newest first, from the one before the given id on. */
    public static List<Article> publicArticles(UUID before, int limit) {
        String where = "(fullTextPublishedAt is not null or id in (select f.claim.article.id from FactCheck f))";
        return (before == null ? Article.<Article> find(where + " order by id desc")
                : Article.<Article> find(where + " and id < ?1 order by id desc", before)).page(0, limit).list();
    }

    /** The newest of each published claim of an article, retracted ones included, in text order. */
    public static List<FactCheck> of(Article article) {
        return list("from FactCheck f join fetch f.claim c where c.article = ?1 and f.supersededAt is null order by c.position",
                article);
    }

    public boolean isReviewed() {
        return reviewer != null;
    }

    static class Spans extends JsonColumn<List<Span>> {
        Spans() {
            super(new TypeReference<>() {
            });
        }
    }
}
