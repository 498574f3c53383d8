package org.faktenspur.publication;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;
import org.faktenspur.correction.Correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A fact-check as schema.org's ClaimReview, in JSON-LD that is safe inside HTML. */
final class ClaimReview {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ClaimReview() {
    }

    /** Empty for the newsroom's own texts: nobody reviews their own claims. */
    static Optional<String> of(FactCheck check, Article article, List<Correction> corrections, String rating, String newsroom,
            String publicUrl) {
        if (article.kind == ArticleKind.OWN)
            return Optional.empty();
        String url = publicUrl + check.claim.path();
        Map<String, Object> review = thing("ClaimReview");
        review.put("@context", "https://schema.org");
        review.put("@id", url + "#review");
        review.put("url", url);
        review.put("inLanguage", check.language.code());
        review.put("datePublished", check.claim.publishedAt.toString());
        review.put("dateModified", check.publishedAt.toString());
        review.put("claimReviewed", check.text);
        review.put("reviewRating", rating(check, rating));
        review.put("itemReviewed", claim(check, article, url));
        review.put("author", newsroom(newsroom, publicUrl));
        review.put("publisher", newsroom(newsroom, publicUrl));
        review.put("citation", check.evidence.stream().filter(item -> !item.withheld() && item.url() != null)
                .map(item -> item.url()).toList());
        if (!corrections.isEmpty())
            review.put("correction", corrections.stream().map(ClaimReview::correction).toList());
        return Optional.of(escaped(review));
    }

    private static Map<String, Object> rating(FactCheck check, String name) {
        Map<String, Object> rating = thing("Rating");
        rating.put("alternateName", name);
        rating.put("ratingExplanation", check.summary);
        check.rating.value().ifPresent(value -> {
            rating.put("ratingValue", value);
            rating.put("bestRating", Rating.BEST);
            rating.put("worstRating", Rating.WORST);
        });
        return rating;
    }

    private static Map<String, Object> claim(FactCheck check, Article article, String url) {
        Map<String, Object> claim = thing("Claim");
        claim.put("@id", url + "#claim");
        String claimant = check.claimant != null ? check.claimant : article.publisher;
        if (claimant != null) {
            Map<String, Object> author = thing("Organization");
            author.put("name", claimant);
            claim.put("author", author);
        }
        if (article.sourceUrl != null)
            claim.put("appearance", article.sourceUrl);
        if (article.publishedOn != null)
            claim.put("datePublished", article.publishedOn.toString());
        return claim;
    }

    private static Map<String, Object> newsroom(String name, String publicUrl) {
        Map<String, Object> newsroom = thing("Organization");
        newsroom.put("name", name);
        newsroom.put("url", publicUrl);
        newsroom.put("correctionsPolicy", publicUrl + "/corrections");
        newsroom.put("publishingPrinciples", publicUrl + "/methodology");
        return newsroom;
    }

    private static Map<String, Object> correction(Correction correction) {
        Map<String, Object> comment = thing("CorrectionComment");
        Instant at = correction.at;
        comment.put("text", correction.reason);
        comment.put("datePublished", at.toString());
        return comment;
    }

    private static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    /** Nothing in it can end the script element or a line. */
    private static String escaped(Object value) {
        try {
            return JSON.writeValueAsString(value).replace("<", "\\u003c").replace(">", "\\u003e").replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
