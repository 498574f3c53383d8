package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ADA;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Signing an article off, showing its text, putting it away, and what is known of it. */
@QuarkusTest
class ClosingTest {

    private static final String TEXT = "Der Rat von Sandholm hat am Montag zwei neue Fähren bestellt.";

    @Test
    void anEditorSignsOffAndSaysWhatWasLeftOut() {
        String article = article("EXTERNAL");
        ERIKA.posts("/articles/" + article + "/sign-off", Map.of()).statusCode(409).body("type",
                endsWith("/not-checked-required"));
        ERIKA.posts("/articles/" + article + "/sign-off", Map.of("note", "Für heute.", "notChecked", "Satz 1, keine Zeit."))
                .statusCode(201).body("void", equalTo(false)).body("signedBy", equalTo("erika")).body("sentences", equalTo(1))
                .body("done", equalTo(0)).body("notChecked", equalTo("Satz 1, keine Zeit."));
        FABIAN.posts("/articles/" + article + "/sign-off", Map.of("note", "Ich auch.")).statusCode(403);
    }

    @Test
    void aNewRevisionVoidsTheSignOffAndKeepsIt() {
        String article = article("EXTERNAL");
        ERIKA.posts("/articles/" + article + "/sign-off", Map.of("note", "Für heute.")).statusCode(201);
        FABIAN.gets("/articles/" + article).then().body("signOff.void", equalTo(false));
        FABIAN.posts("/articles/" + article + "/revisions", Map.of("text", TEXT + " Sie kosten Geld.")).statusCode(200);
        FABIAN.gets("/articles/" + article).then().body("signOff.void", equalTo(true))
                .body("signOff.note", equalTo("Für heute."))
                .body("revision", equalTo(2));
    }

    @Test
    void onlyOnesOwnTextIsShownToReaders() {
        String own = article("OWN");
        given().get("/api/v1/articles/" + own).then().statusCode(404);
        FABIAN.posts("/articles/" + own + "/publication", Map.of()).statusCode(403);
        ERIKA.posts("/articles/" + own + "/publication", Map.of()).statusCode(200).body("fullTextPublishedAt", notNullValue());
        given().get("/api/v1/articles/" + own).then().statusCode(200).body("deadline", nullValue());
        ERIKA.asks().delete("/api/v1/articles/" + own + "/publication").then().statusCode(204);
        given().get("/api/v1/articles/" + own).then().statusCode(404);
        ERIKA.posts("/articles/" + article("EXTERNAL") + "/publication", Map.of()).statusCode(409).body("type",
                endsWith("/not-your-own-text"));
    }

    @Test
    void readersSeeANewVersionOnceAnEditorShowsIt() {
        String own = article("OWN");
        ERIKA.posts("/articles/" + own + "/publication", Map.of()).statusCode(200);
        FABIAN.posts("/articles/" + own + "/revisions", Map.of("text", TEXT + " Sie kosten Geld.")).statusCode(200);
        assertThat(given().get("/articles/" + own).asString()).doesNotContain("Sie kosten Geld.");
        assertThat(SignedIn.as("erika").asks().get("/desk/articles/" + own + "/facts").asString())
                .contains("inzwischen gibt es Fassung 2", "Fassung 2 veröffentlichen");
        ERIKA.posts("/articles/" + own + "/publication", Map.of()).statusCode(200);
        assertThat(given().get("/articles/" + own).asString()).contains("Sie kosten Geld.");
        assertThat(SignedIn.as("erika").asks().get("/desk/articles/" + own + "/facts").asString())
                .doesNotContain("inzwischen gibt es");
    }

    @Test
    void whatReadersKnowIsNotPutAway() {
        String claim = Way.published("de", TEXT, "TRUE");
        String published = FABIAN.gets("/claims/" + claim).then().extract().path("article");
        ERIKA.posts("/articles/" + published + "/archive", Map.of()).statusCode(409).body("type",
                endsWith("/something-is-published"));
        String article = article("EXTERNAL");
        ERIKA.asks().post("/api/v1/articles/" + article + "/archive").then().statusCode(200).body("archivedAt", notNullValue());
        FABIAN.posts("/articles/" + article + "/revisions", Map.of("text", "Neu.")).statusCode(409).body("type",
                endsWith("/article-archived"));
        ERIKA.asks().delete("/api/v1/articles/" + article + "/archive").then().statusCode(204);
    }

    @Test
    void factsAreCorrectedByWhoeverSawTheLatest() {
        String article = article("EXTERNAL");
        String etag = FABIAN.gets("/articles/" + article).header("ETag");
        String path = "/api/v1/articles/" + article;
        FABIAN.asks().body(Map.of("title", "Neu")).patch(path).then().statusCode(428);
        FABIAN.asks().header("If-Match", etag).body(Map.of("title", "Neue Fähren", "priority", "HIGH", "deadline",
                "2026-12-01T17:00:00Z")).patch(path).then().statusCode(200).body("title", equalTo("Neue Fähren"))
                .body("priority", equalTo("HIGH")).body("deadline", equalTo("2026-12-01T17:00:00Z"))
                .body("publisher", equalTo("Küstenkurier"));
        FABIAN.asks().header("If-Match", etag).body(Map.of("title", "Zu spät")).patch(path).then().statusCode(412);
        FABIAN.asks().header("If-Match", "*").body(Map.of("title", " ")).patch(path).then().statusCode(400);
        FABIAN.asks().header("If-Match", "*").body(Map.of("title", 7)).patch(path).then().statusCode(400);
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("publisher", null);
        FABIAN.asks().header("If-Match", "*").body(nothing).patch(path).then().statusCode(200).body("publisher", nullValue());
    }

    @Test
    void anEditorAnswersForAnArticle() {
        String path = "/api/v1/articles/" + article("EXTERNAL");
        FABIAN.asks().header("If-Match", "*").body(Map.of("responsible", "erika")).patch(path).then().statusCode(403);
        ERIKA.asks().header("If-Match", "*").body(Map.of("responsible", "fabian")).patch(path).then().statusCode(409).body(
                "type",
                endsWith("/not-an-editor"));
        ADA.asks().header("If-Match", "*").body(Map.of("responsible", "erika")).patch(path).then().statusCode(200)
                .body("responsible", equalTo("erika"));
    }

    private static String article(String kind) {
        return FABIAN.posts("/articles",
                Map.of("title", "Fähren", "text", TEXT, "kind", kind, "publisher", "Küstenkurier", "language",
                        "de"))
                .statusCode(201).extract().path("id");
    }
}
