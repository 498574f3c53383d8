package org.faktenspur.api;

import static org.faktenspur.testing.Desk.ADA;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What somebody might try, to get a verdict out on one pair of eyes. */
@QuarkusTest
class ForgeryTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    @Test
    void somebodyElsesNameInTheBodyMakesNobodyElseTheReviewer() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        FABIAN.posts("/claims/" + claim + "/review",
                Map.of("blindRating", "TRUE", "reviewer", "frieda", "username", "frieda", "by", "frieda")).statusCode(409)
                .body("type", endsWith("/self-review-forbidden"));
        FABIAN.posts("/claims/" + claim + "/review", Map.of("decision", "APPROVE", "comment", "Gut.", "revision",
                Way.revision(claim), "reviewer", "frieda")).statusCode(409).body("type", endsWith("/self-review-forbidden"));
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("IN_REVIEW")).body("reviews.size()", equalTo(0));
    }

    @Test
    void theHashOfAnEarlierRevisionApprovesNothing() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        String earlier = Way.revision(claim);
        FABIAN.moves(claim, "IN_RESEARCH").statusCode(200);
        Way.addEvidence(claim, "werft");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("decision", "APPROVE", "comment", "Gut.", "revision", earlier))
                .statusCode(409).body("type", endsWith("/revision-changed"));
    }

    @Test
    void aRatingOfAnEarlierRevisionCountsForNoOther() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FABIAN.moves(claim, "IN_RESEARCH").statusCode(200);
        Way.addEvidence(claim, "werft");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim))).statusCode(409)
                .body("type", endsWith("/blind-rating-missing"));
    }

    @Test
    void nothingIsPublishedAfterAnEdit() {
        String claim = Way.approved("de", TEXT, "TRUE");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("contacted", "Hafenamt", "answer", "Stimmt nicht."))
                .statusCode(201);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(409);
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("IN_RESEARCH"));
    }

    @Test
    void anAdministratorCannotApproveTheirOwnWork() {
        String claim = Way.taken("de", TEXT);
        ADA.asks().header("If-Match", "*").body(Map.of("text", "Der Rat hat 40 Millionen Euro für den Hafen bewilligt."))
                .patch("/api/v1/claims/" + claim).then().statusCode(200);
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand zu erreichen.")).statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        ADA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(409).body("type",
                endsWith("/self-review-forbidden"));
    }

    @Test
    void whoeverOnlyJoinedCannotReviewEither() {
        String claim = Way.taken("de", TEXT);
        FRIEDA.posts("/claims/" + claim + "/comments", Map.of("text", "Ich sehe mir das an.")).statusCode(201);
        FRIEDA.gets("/claims/" + claim).then().body("contributors.size()", equalTo(0));
    }

    @Test
    void aSecondConfirmationByTheFirstPersonRetractsNothing() {
        String claim = Way.published("de", TEXT, "TRUE");
        Map<String, String> retraction = Map.of("status", "RETRACTED", "reason", "Falsch.", "confirmedBy", "ada");
        FABIAN.posts("/claims/" + claim + "/status", retraction).statusCode(403);
        ERIKA.posts("/claims/" + claim + "/status", retraction).statusCode(200).body("status", equalTo("PUBLISHED"));
        ERIKA.posts("/claims/" + claim + "/status", retraction).statusCode(409).body("type",
                endsWith("/second-editor-required"));
        FRIEDA.posts("/claims/" + claim + "/status", retraction).statusCode(403);
        ERIKA.gets("/claims/" + claim).then().body("status", equalTo("PUBLISHED"));
    }

    @Test
    void aStatusIsNoWayAroundReviewOrPublication() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        FRIEDA.moves(claim, "APPROVED").statusCode(409).body("type", endsWith("/transition-has-its-own-way"));
        ERIKA.moves(claim, "PUBLISHED").statusCode(409).body("type", endsWith("/transition-has-its-own-way"));
        FRIEDA.moves(claim, "MERGED").statusCode(409).body("type", endsWith("/transition-not-allowed"));
    }

    @Test
    void anEmergencyNeedsTheRightAndAReasonAndIsMarkedForReaders() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        Map<String, Object> emergency = Map.of("emergency", Map.of("reason", "Gefahr im Verzug."));
        ADA.posts("/claims/" + claim + "/publication", emergency).statusCode(403);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of("emergency", Map.of("reason", " "))).statusCode(400);
        ERIKA.posts("/claims/" + claim + "/publication", emergency).statusCode(200).body("status", equalTo("PUBLISHED"));
        io.restassured.RestAssured.given().get("/api/v1/claims/" + claim + "/history").then().statusCode(200)
                .body("items[0].verb", equalTo("publish")).body("items[0].reviewed", equalTo(false));
        org.assertj.core.api.Assertions.assertThat(FRIEDA.asks().accept("text/html").get("/desk").asString())
                .as("the review that was put off is a task at the desk").contains("/desk/claims/" + claim);
    }

    @Test
    void aLegalHoldHoldsThePublicationUp() {
        String claim = Way.approved("de", TEXT, "TRUE");
        FABIAN.asks().put("/api/v1/claims/" + claim + "/flags/LEGAL_HOLD").then().statusCode(403);
        ERIKA.asks().put("/api/v1/claims/" + claim + "/flags/LEGAL_HOLD").then().statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(409).body("type", endsWith("/on-legal-hold"));
        ERIKA.asks().delete("/api/v1/claims/" + claim + "/flags/LEGAL_HOLD").then().statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
    }
}
