package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.containsString;

import java.util.Map;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AnnotationsTest {

    private static final String TEXT = "😀 Ein Vorspann ohne Belang.\n\nDer Rat hat am Samstag 300 Bäume gefällt. Danach war Ruhe.";

    @Test
    void thePassagesAreWhereTheySayThatTheyAre() throws Exception {
        String claim = Way.imported("de", TEXT).stream().filter(id -> given().header("Authorization", "Bearer sample-fabian")
                .get("/api/v1/claims/" + id).asString().contains("300 Bäume")).findFirst().orElseThrow();
        Way.publish(claim, "TRUE");
        JsonNode collection = collection(Way.articleOf(claim));
        assertThat(collection.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.path("type").asText()).isEqualTo("AnnotationCollection");
        assertThat(collection.path("total").asInt()).isEqualTo(1);
        JsonNode annotation = collection.path("first").path("items").get(0);
        assertThat(annotation.path("type").asText()).isEqualTo("Annotation");
        JsonNode target = annotation.path("target");
        assertThat(target.path("source").asText()).isEqualTo("https://kuestenkurier.example/artikel");
        JsonNode quote = target.path("selector").get(0);
        JsonNode position = target.path("selector").get(1);
        assertThat(quote.path("type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(position.path("type").asText()).isEqualTo("TextPositionSelector");
        String exact = quote.path("exact").asText();
        int start = position.path("start").asInt();
        assertThat(TEXT.substring(start, position.path("end").asInt())).isEqualTo(exact);
        assertThat(TEXT.substring(0, start)).endsWith(quote.path("prefix").asText());
        assertThat(TEXT.substring(start + exact.length())).startsWith(quote.path("suffix").asText());
    }

    @Test
    void nothingUnpublishedOrRetractedIsAnnotated() throws Exception {
        String claim = Way.approved("de", "Der Rat hat am Sonntag 200 Bänke aufgestellt.", "TRUE");
        given().get("/api/v1/articles/" + Way.articleOf(claim) + "/annotations").then().statusCode(404);
        String gone = Way.published("de", "Der Rat hat am Sonntag 100 Bänke aufgestellt.", "TRUE");
        assertThat(collection(Way.articleOf(gone)).path("total").asInt()).isEqualTo(1);
        Way.retract(gone);
        assertThat(collection(Way.articleOf(gone)).path("total").asInt()).isZero();
    }

    @Test
    void everyoneMayReadThePublicApiFromAnySite() {
        String claim = Way.published("de", "Der Rat hat am Sonntag 400 Bänke aufgestellt.", "TRUE");
        for (String path : new String[] { "/claims/" + claim, "/claims/" + claim + "/history", "/claims:search?query=Bänke",
                "/articles",
                "/articles/" + Way.articleOf(claim) + "/annotations" }) {
            var answer = given().urlEncodingEnabled(false).get("/api/v1" + path.replace("ä", "%C3%A4")).then().statusCode(200)
                    .header("Access-Control-Allow-Origin", "*").header("RateLimit-Limit", "100000").extract();
            given().urlEncodingEnabled(false).header("If-None-Match", answer.header("ETag"))
                    .get("/api/v1" + path.replace("ä", "%C3%A4")).then().statusCode(304);
        }
        var desk = given().header("Authorization", "Bearer sample-fabian").get("/api/v1/claims/" + claim).then()
                .header("Cache-Control", containsString("no-store")).extract();
        assertThat(desk.header("Access-Control-Allow-Origin")).isNull();
        assertThat(given().get("/").header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void aCookieOrATokenThatNobodyHasIsCountedLikeAnyReader() {
        given().header("Cookie", "session=x").get("/api/v1/articles").then().statusCode(200)
                .header("RateLimit-Limit", "100000");
        given().header("Authorization", "Bearer nobody").urlEncodingEnabled(false).get("/api/v1/claims:search?query=a").then()
                .header("RateLimit-Limit", "100000");
        assertThat(given().header("Authorization", "Bearer sample-fabian").get("/api/v1/articles").header("RateLimit-Limit"))
                .isNull();
    }

    @Test
    void whatStandsAroundAPassageOfAManuscriptIsNotToldBeforeItIsPublished() throws Exception {
        String article = FABIAN.posts("/articles", Map.of("title", "Manuskript", "kind", "OWN", "language", "de", "text",
                "Geheimer Vorspann. Der Rat hat am Montag 700 Linden gepflanzt. Geheimer Schluss.")).statusCode(201).extract()
                .path("id");
        String claim = FABIAN.gets("/claims?article=" + article).then().extract()
                .path("items.find { it.text.contains('700') }.id");
        Way.publish(claim, "TRUE");
        JsonNode quote = collection(article).path("first").path("items").get(0).path("target").path("selector").get(0);
        assertThat(quote.path("exact").asText()).contains("700 Linden");
        assertThat(quote.has("prefix") || quote.has("suffix")).isFalse();
        assertThat(given().get("/api/v1/articles/" + article + "/annotations").asString()).doesNotContain("Geheim");
    }

    private static JsonNode collection(String article) throws Exception {
        return new ObjectMapper().readTree(given().get("/api/v1/articles/" + article + "/annotations").then().statusCode(200)
                .contentType("application/ld+json").extract().asString());
    }
}
