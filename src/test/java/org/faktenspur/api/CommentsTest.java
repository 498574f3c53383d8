package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.faktenspur.testing.Desk;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class CommentsTest {

    private String claim;

    @BeforeEach
    void takeAClaim() {
        claim = Way.taken("de", "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.");
    }

    private ValidatableResponse says(Desk who, Map<String, Object> body) {
        return who.posts("/claims/" + claim + "/comments", body);
    }

    private String thread(Desk who, boolean blocking) {
        return says(who, Map.of("text", "Zusage oder Antrag?", "blocking", blocking)).statusCode(201).extract().path("id");
    }

    @Test
    void repliesStayInTheirThread() {
        String thread = thread(FRIEDA, false);
        String reply = says(FABIAN, Map.of("text", "Antrag.", "parent", thread)).statusCode(201).extract().path("id");
        says(FRIEDA, Map.of("text", "Gut.", "parent", reply)).body("parent", equalTo(thread));
        String other = Way.taken("de", "Die Fähre nach Sandholm fuhr am Montag achtmal.");
        FABIAN.posts("/claims/" + other + "/comments", Map.of("text", "x", "parent", thread)).statusCode(400);
        FABIAN.gets("/claims/" + claim + "/comments?limit=2").then().body("items.text", contains("Gut.", "Antrag."))
                .body("next", notNullValue());
    }

    @Test
    void theListGoesOnWhereItStopped() {
        thread(FRIEDA, false);
        says(FABIAN, Map.of("text", "Zweites."));
        String next = FABIAN.gets("/claims/" + claim + "/comments?limit=1").then().body("items.text", contains("Zweites."))
                .extract().path("next");
        FABIAN.gets("/claims/" + claim + "/comments?limit=1&cursor=" + next).then()
                .body("items.text", contains("Zusage oder Antrag?")).body("next", nullValue());
    }

    @Test
    void aBlockingThreadIsSettledByOthersThanTheAssigneeAndCanBeOpenedAgain() {
        String thread = thread(FRIEDA, true);
        FABIAN.posts("/comments/" + thread + "/resolution", Map.of()).statusCode(409)
                .body("type", endsWith("/thread-not-yours-to-resolve"));
        ERIKA.posts("/comments/" + thread + "/resolution", Map.of()).statusCode(200).body("resolved", equalTo(true))
                .body("resolvedBy", equalTo("erika"));
        FABIAN.asks().delete("/api/v1/comments/" + thread + "/resolution").then().statusCode(200)
                .body("resolved", equalTo(false));
        FABIAN.gets("/claims/" + claim + "/history").then().body("items.verb",
                hasItems("comment", "resolve-thread", "reopen-thread"));
        Way.addEvidence(claim, "hafenamt");
        Way.addEvidence(claim, "werft");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Öffentlich.")).statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(409).body("type", endsWith("/thread-blocks"));
    }

    @Test
    void whoeverOpenedAThreadSettlesItThemselves() {
        String thread = thread(FABIAN, true);
        FABIAN.posts("/comments/" + thread + "/resolution", Map.of()).statusCode(200);
    }

    @Test
    void onlyTheAuthorChangesACommentAndNothingIsLost() {
        String thread = thread(FRIEDA, false);
        change(FABIAN, thread, "Etwas anderes").statusCode(403);
        change(FRIEDA, thread, " ").statusCode(400);
        change(FRIEDA, thread, "Antrag oder Zusage?").statusCode(200).body("text", equalTo("Antrag oder Zusage?"))
                .body("editedAt", notNullValue());
        change(FRIEDA, thread, "Antrag oder Zusage?").statusCode(200);
        FABIAN.gets("/comments/" + thread + "/versions").then().body("items.text", contains("Zusage oder Antrag?"));
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("edit-comment"));
    }

    private static ValidatableResponse change(Desk who, String comment, String text) {
        return who.asks().body(Map.of("text", text)).patch("/api/v1/comments/" + comment).then();
    }

    @Test
    void onlyPeopleOfTheNewsroomAreMentioned() {
        String comment = says(FABIAN, Map.of("text", "@Frieda und @niemand, bitte; @erika auch. `@ada`")).statusCode(201)
                .body("mentions", equalTo(List.of("frieda", "erika"))).extract().path("id");
        change(FABIAN, comment, "Nur noch @erika und @ada.").body("mentions", equalTo(List.of("erika", "ada")));
    }

    @Test
    void commentsStayOpenAndContributeNothing() {
        String review = Way.inReview("de", "Der Rat hat am Dienstag 30 Millionen Euro für den Hafen bewilligt.", "TRUE");
        FRIEDA.posts("/claims/" + review + "/comments", Map.of("text", "Frage")).statusCode(201);
        FABIAN.gets("/claims/" + review).then().body("contributors", not(hasItems("frieda")));
    }

    @Test
    void strangersAndWrongDoorsAreRefused() {
        String thread = thread(FRIEDA, false);
        given().contentType("application/json").body(Map.of("text", "x")).post("/api/v1/claims/" + claim + "/comments").then()
                .statusCode(401);
        given().get("/api/v1/claims/" + claim + "/comments").then().statusCode(401);
        given().delete("/api/v1/comments/" + thread + "/resolution").then().statusCode(401);
        FABIAN.posts("/comments/no-such-id/resolution", Map.of()).statusCode(404);
        FABIAN.posts("/claims/no-such-id/comments", Map.of("text", "x")).statusCode(404);
        FABIAN.asks().put("/api/v1/comments/" + thread).then().statusCode(405);
        FABIAN.asks().body("{\"text\": 5}").post("/api/v1/claims/" + claim + "/comments").then().statusCode(400);
        says(FABIAN, Map.of("text", "x".repeat(20_001))).statusCode(400);
    }
}
