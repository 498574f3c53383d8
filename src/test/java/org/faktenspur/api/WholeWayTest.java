package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.faktenspur.testing.Desk.ADA;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class WholeWayTest {

    private static final String GERMAN = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";
    private static final String ENGLISH = "The council approved 40 million euros for the harbour on Tuesday.";

    @Test
    void aGermanClaimBecomesAPublicFactCheck() {
        readersSeeIt(Way.published("de", GERMAN, "TRUE"), "TRUE");
    }

    @Test
    void anEnglishClaimBecomesAPublicFactCheck() {
        readersSeeIt(Way.published("en", ENGLISH, "MISLEADING"), "MISLEADING");
    }

    private static void readersSeeIt(String claim, String rating) {
        given().get("/api/v1/claims/" + claim).then().statusCode(200).body("status", equalTo("PUBLISHED"))
                .body("verdict.rating", equalTo(rating)).body("revision", nullValue()).body("assignee", nullValue())
                .body("contributors", nullValue());
    }

    @Test
    void isUnknownToReadersBeforePublication() {
        String claim = Way.approved("de", GERMAN, "TRUE");
        given().get("/api/v1/claims/" + claim).then().statusCode(404);
        given().get("/claims/" + claim).then().statusCode(404);
    }

    @Test
    void namesTheRuleThatForbidsASubmission() {
        String claim = Way.taken("de", GERMAN);
        Way.writeVerdict(claim, "TRUE");
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "Nordsund");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(409).body("type", endsWith("/verdict-needs-evidence"));
    }

    @Test
    void theArticleIsNotItsOwnWitness() {
        String claim = Way.taken("de", GERMAN);
        Way.writeVerdict(claim, "TRUE");
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "küstenkurier");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(409).body("type", endsWith("/verdict-needs-evidence"));
    }

    @Test
    void rejectsReviewByAContributorWhateverTheRole() {
        String claim = Way.inReview("de", GERMAN, "TRUE");
        FABIAN.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(409)
                .body("type", endsWith("/self-review-forbidden"));
    }

    @Test
    void hidesTheDraftVerdictUntilTheReviewerHasRated() {
        String claim = Way.inReview("de", GERMAN, "FALSE");
        FRIEDA.gets("/claims/" + claim).then().body("verdict", nullValue()).body("verdictHidden", equalTo(true));
        ADA.gets("/claims/" + claim).then().body("verdict", nullValue());
        ADA.gets("/claims?rating=FALSE&limit=100").then().body("items.findAll { it.id == '" + claim + "' }.size()", equalTo(0));
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "FALSE")).statusCode(200)
                .body("verdict.rating", equalTo("FALSE"));
    }

    @Test
    void aDifferingBlindRatingHoldsTheApprovalUpUntilItIsSettled() {
        String claim = Way.inReview("de", GERMAN, "TRUE");
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "MIXED")).body("flags", hasItem("DISPUTED"));
        Map<String, String> approval = Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim));
        FRIEDA.posts("/claims/" + claim + "/review", approval).statusCode(409).body("type", endsWith("/disagreement-open"));
        String thread = FRIEDA.gets("/claims/" + claim + "/comments").then().extract().path("items[0].id");
        FABIAN.posts("/comments/" + thread + "/resolution", Map.of()).statusCode(409);
        FRIEDA.posts("/comments/" + thread + "/resolution", Map.of()).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", approval).statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void anApprovalNamesTheCurrentRevision() {
        String claim = Way.inReview("de", GERMAN, "TRUE");
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE"));
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", "f".repeat(64)))
                .statusCode(409).body("type", endsWith("/revision-changed"));
    }

    @Test
    void anyEditVoidsTheApproval() {
        String claim = Way.approved("de", GERMAN, "TRUE");
        Way.addEvidence(claim, "werft");
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("IN_RESEARCH"));
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(409);
    }

    @Test
    void onlyEditorsPublish() {
        String claim = Way.approved("de", GERMAN, "TRUE");
        FABIAN.posts("/claims/" + claim + "/publication", Map.of()).statusCode(403);
    }

    @Test
    void closesContentInReview() {
        String claim = Way.inReview("de", GERMAN, "TRUE");
        FABIAN.posts("/claims/" + claim + "/verdict",
                Map.of("rating", "FALSE", "summary", "Doch nicht.", "rationale", "Weil.", "validAsOf", "2026-11-01"))
                .statusCode(409)
                .body("type", endsWith("/content-closed"));
    }

    @Test
    void aCorrectionNeedsItsClassAndReasonAndIsPublic() {
        String claim = Way.published("de", GERMAN, "TRUE");
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Neue Zahlen."))
                .statusCode(200);
        Way.writeVerdict(claim, "MIXED");
        given().get("/api/v1/claims/" + claim).then().body("verdict.rating", equalTo("TRUE")).body("status",
                equalTo("UNDER_CORRECTION"));
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "MIXED")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim)))
                .statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(409).body("type",
                endsWith("/correction-required"));
        ERIKA.posts("/claims/" + claim + "/publication",
                Map.of("correction", Map.of("class", "SUBSTANTIAL", "reason", "Neue Zahlen."))).statusCode(200);
        given().get("/api/v1/claims/" + claim).then().body("corrections[0].from", equalTo("TRUE"))
                .body("corrections[0].to", equalTo("MIXED"));
    }

    @Test
    void aRetractionNeedsASecondEditorAndLeavesATombstone() {
        String claim = Way.published("de", GERMAN, "TRUE");
        Map<String, String> retraction = Map.of("status", "RETRACTED", "reason", "Der Beleg war falsch.");
        ERIKA.posts("/claims/" + claim + "/status", retraction).statusCode(200).body("status", equalTo("PUBLISHED"));
        ERIKA.posts("/claims/" + claim + "/status", retraction).statusCode(409).body("type",
                endsWith("/second-editor-required"));
        ADA.posts("/claims/" + claim + "/status", retraction).statusCode(200).body("status", equalTo("RETRACTED"));
        given().get("/api/v1/claims/" + claim).then().statusCode(200).body("verdict", nullValue())
                .body("retractionReason", equalTo("Der Beleg war falsch."));
    }

    @Test
    void aStaleEditIsRefused() {
        String claim = Way.imported("de", GERMAN).get(0);
        FABIAN.asks().body(Map.of("text", "Neu.")).patch("/api/v1/claims/" + claim).then().statusCode(428);
        FABIAN.asks().header("If-Match", "\"99\"").body(Map.of("text", "Neu.")).patch("/api/v1/claims/" + claim).then()
                .statusCode(412);
    }

    @Test
    void isFoundByItsWordsUntilItIsRetracted() {
        String claim = Way.published("de", "Die Bibliothek von Sandholm hat 7 341 Bücher.", "TRUE");
        given().urlEncodingEnabled(false).get("/api/v1/claims:search?query=bibliothek&languageCode=de").then().statusCode(200)
                .body("claims[0].claimReview[0].textualRating", equalTo("Richtig")).body("claims[0].claimReview[0].url",
                        containsString(claim));
        given().urlEncodingEnabled(false).get("/api/v1/claims:search?query=bibliothek&languageCode=en").then()
                .body("claims.size()", equalTo(0));
        Map<String, String> retraction = Map.of("status", "RETRACTED", "reason", "Falsch gezählt.");
        ERIKA.posts("/claims/" + claim + "/status", retraction).statusCode(200);
        ADA.posts("/claims/" + claim + "/status", retraction).statusCode(200);
        given().urlEncodingEnabled(false).get("/api/v1/claims:search?query=bibliothek").then().body("claims.size()",
                equalTo(0));
    }

    @Test
    void theAuditChainIsWhole() {
        Way.published("de", GERMAN, "TRUE");
        ERIKA.gets("/audit/verification").then().statusCode(200).body("valid", equalTo(true)).body("firstBroken", nullValue());
        FABIAN.gets("/audit/verification").then().statusCode(403);
    }
}
