package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.HashMap;
import java.util.Map;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Correcting what a source is called, and what that does to the claims that lean on it. */
@QuarkusTest
class SourceNamesTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    private static String sourceOf(String claim) {
        return FABIAN.gets("/claims/" + claim).then().extract().path("evidence[0].sourceId");
    }

    private static ValidatableResponse renames(String source, Map<String, ?> names) {
        return FRIEDA.asks().header("If-Match", "*").body(names).patch("/api/v1/sources/" + source).then();
    }

    /** With sources that no other claim leans on. */
    private static String claim(String name) {
        String claim = Way.taken("de", TEXT);
        Way.addEvidence(claim, name + "-eins");
        Way.addEvidence(claim, name + "-zwei");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand zu erreichen.")).statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        return claim;
    }

    private static String approved(String name) {
        String claim = claim(name);
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut belegt.", "revision", Way.revision(claim))).statusCode(200);
        return claim;
    }

    @Test
    void whoCorrectsANameContributesAndIsInTheHistory() {
        String claim = claim("namen-a");
        String source = sourceOf(claim);
        renames(source, Map.of("title", "Sitzungsprotokoll")).statusCode(200).body("title", equalTo("Sitzungsprotokoll"))
                .body("publisher", equalTo("namen-a-eins"));
        FABIAN.gets("/claims/" + claim).then().body("evidence[0].title", equalTo("Sitzungsprotokoll")).body("contributors",
                hasItem("frieda"));
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("rename-source"))
                .body("items[0].actor", equalTo("frieda"));
    }

    @Test
    void independentVoicesAreCountedAnew() {
        String claim = claim("namen-b");
        renames(sourceOf(claim), Map.of("publisher", "NAMEN-B ZWEI")).statusCode(200);
        FABIAN.moves(claim, "IN_REVIEW").statusCode(409).body("type", endsWith("/verdict-needs-evidence"));
        Map<String, String> agency = new HashMap<>();
        agency.put("publisher", null);
        renames(sourceOf(claim), agency).statusCode(200);
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
    }

    @Test
    void anApprovalThatLeansOnItIsVoid() {
        String claim = approved("namen-c");
        renames(sourceOf(claim), Map.of("agency", "Nordpress")).statusCode(200);
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("IN_RESEARCH"));
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(409);
    }

    @Test
    void whatIsInReviewOrPublishedKeepsTheNamesThatWereReviewed() {
        String claim = approved("namen-d");
        String source = sourceOf(claim);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
        String before = Way.revision(claim);
        renames(source, Map.of("title", "Anders")).statusCode(409).body("type", endsWith("/source-is-bound"));
        assertThat(Way.revision(claim)).isEqualTo(before);
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Name falsch."))
                .statusCode(200);
        renames(source, Map.of("title", "Anders")).statusCode(200);
        assertThat(given().get("/api/v1/claims/" + claim).asString()).contains("Bericht").doesNotContain("Anders");
    }

    @Test
    void whoeverIsLateIsToldAndLosesNothing() {
        String source = sourceOf(claim("namen-e"));
        String path = "/api/v1/sources/" + source;
        String etag = FABIAN.gets("/sources/" + source).header("ETag");
        FABIAN.asks().body(Map.of("title", "A")).patch(path).then().statusCode(428);
        FABIAN.asks().header("If-Match", "\"x\", " + etag).body(Map.of("title", "A")).patch(path).then().statusCode(200);
        FABIAN.asks().header("If-Match", etag).body(Map.of("title", "B")).patch(path).then().statusCode(412);
        FABIAN.asks().header("If-Match", "*").body(Map.of("title", " ")).patch(path).then().statusCode(400);
        FABIAN.asks().header("If-Match", "*").body(Map.of("title", 7)).patch(path).then().statusCode(400);
        SignedIn fabian = SignedIn.as("fabian");
        var page = Jsoup.parse(fabian.asks().get("/desk/sources/" + source + "/names").then().statusCode(200).extract()
                .asString());
        renames(source, Map.of("title", "Inzwischen")).statusCode(200);
        var late = Jsoup.parse(fabian.asks().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("title", "Meiner", "base", page.select("input[name=base]").val()))
                .post("/desk/sources/" + source + "/names").then().statusCode(409).extract().asString());
        assertThat(late.select("#title").val()).isEqualTo("Meiner");
        assertThat(late.select(".notice").text()).contains("Inzwischen");
        fabian.asks().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("title", "Meiner", "base", late.select("input[name=base]").val()))
                .post("/desk/sources/" + source + "/names").then().statusCode(303);
        FABIAN.gets("/sources/" + source).then().body("title", equalTo("Meiner"));
    }
}
