package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;

import java.util.Map;

import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ClaimReviewTest {

    private static final String SENTENCE = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aScalarVerdictCarriesItsNumberAndItsName() throws Exception {
        JsonNode review = review(Way.published("de", SENTENCE, "MOSTLY_FALSE"));
        assertThat(review.path("@context").asText()).isEqualTo("https://schema.org");
        assertThat(review.path("@type").asText()).isEqualTo("ClaimReview");
        assertThat(review.path("claimReviewed").asText()).isEqualTo(SENTENCE);
        JsonNode rating = review.path("reviewRating");
        assertThat(rating.path("alternateName").asText()).isEqualTo("Größtenteils falsch");
        assertThat(rating.path("ratingValue").asInt()).isEqualTo(2);
        assertThat(rating.path("bestRating").asInt()).isEqualTo(5);
        assertThat(rating.path("worstRating").asInt()).isEqualTo(1);
        assertThat(rating.path("ratingExplanation").asText()).isEqualTo("Die Kurzantwort.");
    }

    @Test
    void aVerdictOffTheScaleHasOnlyItsName() throws Exception {
        JsonNode rating = review(Way.published("en", "The council ordered two ferries on Monday.", "MISSING_CONTEXT"))
                .path("reviewRating");
        assertThat(rating.path("alternateName").asText()).isEqualTo("Missing context");
        assertThat(rating.has("ratingValue") || rating.has("bestRating") || rating.has("worstRating")).isFalse();
    }

    @Test
    void saysWhoClaimedItWhereAndWhoReviewedIt() throws Exception {
        String claim = Way.published("de", SENTENCE, "TRUE");
        JsonNode review = review(claim);
        String url = review.path("url").asText();
        assertThat(url).startsWith("http://localhost:8080/claims/" + claim + "/");
        assertThat(given().redirects().follow(false).get(url.substring("http://localhost:8080".length())).statusCode())
                .isEqualTo(200);
        JsonNode item = review.path("itemReviewed");
        assertThat(item.path("@type").asText()).isEqualTo("Claim");
        assertThat(item.path("author").path("name").asText()).isEqualTo("Küstenkurier");
        assertThat(item.path("appearance").asText()).isEqualTo("https://kuestenkurier.example/artikel");
        assertThat(review.path("author").path("@type").asText()).isEqualTo("Organization");
        assertThat(review.path("author").path("name").asText()).isNotBlank();
        assertThat(review.path("publisher").path("correctionsPolicy").asText()).isNotBlank();
        assertThat(review.path("publisher").path("publishingPrinciples").asText()).isNotBlank();
        assertThat(review.path("citation")).hasSize(2);
        assertThat(review.path("inLanguage").asText()).isEqualTo("de");
    }

    @Test
    void aCorrectionMovesOnlyTheDateOfTheChange() throws Exception {
        String claim = Way.published("de", SENTENCE, "FALSE");
        JsonNode before = review(claim);
        Way.correct(claim, "MIXED", "Es ist verwickelter.");
        JsonNode after = review(claim);
        assertThat(after.path("datePublished")).isEqualTo(before.path("datePublished"));
        assertThat(after.path("dateModified").asText()).isGreaterThan(before.path("dateModified").asText());
        assertThat(after.path("correction").get(0).path("@type").asText()).isEqualTo("CorrectionComment");
        assertThat(after.path("correction").get(0).path("text").asText()).isEqualTo("Wir lagen falsch.");
    }

    @Test
    void nothingBreaksOutOfTheScript() throws Exception {
        String evil = "</script><script>alert(1)</script><!-- \u2028\u2029 &amp;";
        String claim = Way.taken("de", SENTENCE);
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", evil)).statusCode(201);
        FABIAN.posts("/claims/" + claim + "/verdict",
                Map.of("rating", "TRUE", "summary", evil, "rationale", evil, "validAsOf", "2026-11-01")).statusCode(200);
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim))).statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
        String html = given().get("/claims/" + claim).asString();
        assertThat(html).doesNotContain("<script>alert").doesNotContain("<!-- ");
        assertThat(scripts(html)).hasSize(1);
        String script = scripts(html).get(0).data();
        assertThat(script).doesNotContain("<").doesNotContain("\u2028").doesNotContain("\u2029");
        assertThat(JSON.readTree(script).path("reviewRating").path("ratingExplanation").asText()).isEqualTo(evil);
    }

    @Test
    void thereIsNoneOfOurOwnTexts() {
        String article = FABIAN
                .posts("/articles", Map.of("title", "Unser Text", "text", SENTENCE, "kind", "OWN", "language", "de"))
                .statusCode(201).extract().path("id");
        String claim = FABIAN.gets("/claims?article=" + article).then().extract().path("items[0].id");
        Way.publish(claim, "TRUE");
        assertThat(scripts(given().get("/claims/" + claim).asString())).isEmpty();
    }

    @Test
    void thereIsNoneAfterARetractionAndNoneOnOtherPages() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        assertThat(scripts(given().get("/articles/" + Way.articleOf(claim)).asString())).isEmpty();
        assertThat(scripts(given().get("/").asString())).isEmpty();
        assertThat(given().get("/feeds/claimreview.json").asString()).contains(claim);
        Way.retract(claim);
        assertThat(scripts(given().get("/claims/" + claim).asString())).isEmpty();
        assertThat(given().get("/feeds/claimreview.json").asString()).doesNotContain(claim);
    }

    @Test
    void theDataFeedHasTheSameReviews() throws Exception {
        String claim = Way.published("de", SENTENCE, "TRUE");
        JsonNode feed = JSON.readTree(given().get("/feeds/claimreview.json").then().statusCode(200).extract().asString());
        assertThat(feed.path("@type").asText()).isEqualTo("DataFeed");
        JsonNode newest = feed.path("dataFeedElement").get(0);
        assertThat(newest.path("@type").asText()).isEqualTo("DataFeedItem");
        assertThat(newest.path("item").get(0)).isEqualTo(review(claim));
    }

    private static JsonNode review(String claim) throws Exception {
        Elements scripts = scripts(given().get("/claims/" + claim).then().statusCode(200).extract().asString());
        assertThat(scripts).hasSize(1);
        return JSON.readTree(scripts.get(0).data());
    }

    private static Elements scripts(String html) {
        Document page = Jsoup.parse(html);
        return page.select("script[type='application/ld+json']");
    }
}
