package org.faktenspur.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.Newsroom;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.claim.ClaimantKind;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.PublishedEvidence;
import org.faktenspur.claim.Rating;
import org.faktenspur.correction.Correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A fact-check as schema.org's ClaimReview. There is none of the newsroom's own texts, for nobody reviews their own claims,
 * and none of what was retracted.
 */
@ApplicationScoped
class ClaimReview {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Site site;

    ClaimReview(Site site) {
        this.site = site;
    }

    /** As JSON-LD that nothing can break out of inside HTML. */
    Optional<String> script(FactCheck check, List<Correction> corrections) {
        return of(check, corrections).map(ClaimReview::escaped);
    }

    Optional<Map<String, Object>> of(FactCheck check, List<Correction> corrections) {
        if (check.claim.article.kind == ArticleKind.OWN || check.isRetracted())
            return Optional.empty();
        String url = site.url(check.path());
        Map<String, Object> review = new LinkedHashMap<>(Map.of("@context", "https://schema.org"));
        review.putAll(thing("ClaimReview"));
        review.put("@id", url + "#review");
        review.put("url", url);
        review.put("inLanguage", check.language.code());
        review.put("datePublished", check.claim.publishedAt.toString());
        review.put("dateModified", check.publishedAt.toString());
        review.put("claimReviewed", check.text);
        review.put("reviewRating", rating(check, url));
        review.put("itemReviewed", claim(check, url));
        review.put("author", newsroom());
        review.put("publisher", newsroom());
        review.put("citation", check.open().stream().filter(item -> item.url() != null).map(ClaimReview::citation).toList());
        if (!corrections.isEmpty())
            review.put("correction", corrections.stream().map(correction -> correction(correction, url)).toList());
        return Optional.of(review);
    }

    private static Map<String, Object> rating(FactCheck check, String url) {
        Map<String, Object> rating = thing("Rating");
        rating.put("@id", url + "#rating");
        rating.put("alternateName", Spoken.labels(check.language).rating(check.rating));
        rating.put("ratingExplanation", check.summary);
        check.rating.value().ifPresent(value -> {
            rating.put("ratingValue", value);
            rating.put("bestRating", Rating.BEST);
            rating.put("worstRating", Rating.WORST);
        });
        return rating;
    }

    private static Map<String, Object> claim(FactCheck check, String url) {
        Article article = check.claim.article;
        Map<String, Object> claim = thing("Claim");
        claim.put("@id", url + "#claim");
        String claimant = check.claimant != null ? check.claimant : article.publisher;
        if (claimant != null) {
            // An article's publisher is an institution. Of whom the desk does not know it, that is said which was always said.
            Map<String, Object> author = thing(check.claimantKind == ClaimantKind.PERSON ? "Person" : "Organization");
            author.put("name", claimant);
            claim.put("author", author);
        }
        if (article.sourceUrl != null)
            claim.put("appearance", article.sourceUrl);
        if (article.publishedOn != null)
            claim.put("datePublished", article.publishedOn.toString());
        return claim;
    }

    private Map<String, Object> newsroom() {
        Map<String, Object> newsroom = thing("Organization");
        newsroom.put("@id", site.url("/#newsroom"));
        newsroom.put("name", Newsroom.currentName());
        newsroom.put("url", site.url("/"));
        newsroom.put("correctionsPolicy", site.url("/methodology#corrections"));
        newsroom.put("publishingPrinciples", site.url("/methodology"));
        return newsroom;
    }

    private static Map<String, Object> citation(PublishedEvidence item) {
        Map<String, Object> work = thing("CreativeWork");
        work.put("url", item.url());
        work.put("name", item.title());
        Map<String, Object> publisher = thing("Organization");
        publisher.put("name", item.publisher());
        work.put("publisher", publisher);
        return work;
    }

    private static Map<String, Object> correction(Correction correction, String url) {
        Map<String, Object> comment = thing("CorrectionComment");
        comment.put("@id", url + "#correction-" + correction.id);
        comment.put("text", correction.reason);
        comment.put("datePublished", correction.at.toString());
        return comment;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    /** Nothing in it can end the script element, begin a comment or end a line. */
    private static String escaped(Object value) {
        try {
            return JSON.writeValueAsString(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
