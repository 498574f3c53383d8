package org.faktenspur.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.util.List;
import java.util.Map;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Claims and the words that they stand on: added by hand, cut in two, moved, merged, and sentences without any. */
@QuarkusTest
class CuttingTest {

    private static final String TEXT = "Der Rat von Sandholm hat am Montag zwei neue Fähren bestellt. Das war überfällig.";

    @Test
    void aClaimIsCutInTwoAndBothStandOnTheirWords() {
        String claim = Way.imported("de", TEXT).get(0);
        int at = TEXT.indexOf("zwei neue");
        String second = FABIAN.posts("/claims/" + claim + "/split", Map.of("at", at)).statusCode(201)
                .body("quote", equalTo("zwei neue Fähren bestellt")).body("text", equalTo("Zwei neue Fähren bestellt."))
                .body("status", equalTo("SUGGESTED")).extract().path("id");
        FABIAN.gets("/claims/" + claim).then().body("quote", equalTo("Der Rat von Sandholm hat am Montag"));
        FABIAN.gets("/articles/" + article(claim) + "/sentences").then().body("items[0].claims", hasSize(2))
                .body("items[0].claims", hasItem(second));
    }

    @Test
    void aClaimIsOnlyCutInsideItsWords() {
        String claim = Way.imported("de", TEXT).get(0);
        for (int at : List.of(0, -3, TEXT.length(), 100_000))
            FABIAN.posts("/claims/" + claim + "/split", Map.of("at", at)).statusCode(409).body("type",
                    endsWith("/not-inside-its-words"));
        FABIAN.posts("/claims/" + claim + "/split", Map.of()).statusCode(400);
        RestAssured.given().contentType("application/json").body(Map.of("at", 5)).post("/api/v1/claims/" + claim + "/split")
                .then().statusCode(401);
    }

    @Test
    void bordersMoveWithinTheTextAndChangeTheRevision() {
        String claim = Way.taken("de", TEXT);
        String before = Way.revision(claim);
        FABIAN.posts("/claims/" + claim + "/anchors", Map.of("begin", 3, "end", 24)).statusCode(200)
                .body("quote", equalTo("Rat von Sandholm hat"));
        assertThat(Way.revision(claim)).isNotEqualTo(before);
        FABIAN.posts("/claims/" + claim + "/anchors", Map.of("begin", 3, "end", 100_000)).statusCode(400);
        FABIAN.posts("/claims/" + claim + "/anchors", Map.of("begin", 9, "end", 9)).statusCode(400);
    }

    @Test
    void movingTheBordersOfChangedWordsIsRecordedWithTheFlagThatItLowers() {
        String claim = Way.taken("de", TEXT);
        FABIAN.posts("/articles/" + article(claim) + "/revisions", Map.of("text", TEXT.replace("zwei", "drei")))
                .statusCode(200);
        FABIAN.gets("/claims/" + claim).then().body("flags", hasItem("TEXT_CHANGED"));
        FABIAN.posts("/claims/" + claim + "/anchors", Map.of("begin", 0, "end", 24)).statusCode(200)
                .body("flags", hasSize(0));
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("move-borders"))
                .body("items[1].verb", equalTo("lower-flag"));
    }

    @Test
    void aRatingThatDiffersIsRecordedWithTheFlagThatItRaises() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "FALSE")).statusCode(200);
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("raise-flag"))
                .body("items[1].verb", equalTo("rate-blind"));
    }

    @Test
    void whatIsInReviewOrPublishedIsClosed() {
        for (String claim : List.of(Way.inReview("de", TEXT, "TRUE"), Way.published("de", TEXT, "TRUE"))) {
            FABIAN.posts("/claims/" + claim + "/split", Map.of("at", 20)).statusCode(409).body("type",
                    endsWith("/content-closed"));
            FABIAN.posts("/claims/" + claim + "/anchors", Map.of("begin", 0, "end", 10)).statusCode(409).body("type",
                    endsWith("/content-closed"));
        }
    }

    @Test
    void cuttingAnApprovedClaimVoidsTheApproval() {
        String claim = Way.approved("de", TEXT, "TRUE");
        FABIAN.posts("/claims/" + claim + "/split", Map.of("at", TEXT.indexOf("zwei neue"))).statusCode(201);
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("IN_RESEARCH"));
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(409);
    }

    @Test
    void whoCutsAClaimIsAContributor() {
        String claim = Way.imported("de", TEXT).get(0);
        String second = FRIEDA.posts("/claims/" + claim + "/split", Map.of("at", TEXT.indexOf("zwei neue"))).statusCode(201)
                .extract().path("id");
        for (String each : List.of(claim, second))
            FABIAN.gets("/claims/" + each).then().body("contributors", hasItem("frieda"));
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("split"));
    }

    @Test
    void theWordsOfAMergedClaimAreTheOtherOnes() {
        String claim = Way.imported("de", TEXT).get(0);
        String second = FABIAN.posts("/claims/" + claim + "/split", Map.of("at", TEXT.indexOf("zwei neue"))).extract()
                .path("id");
        String before = Way.revision(claim);
        FABIAN.posts("/claims/" + second + "/status", Map.of("status", "MERGED", "into", claim)).statusCode(200);
        FABIAN.gets("/claims/" + claim).then().body("spans", hasSize(2));
        assertThat(Way.revision(claim)).isEqualTo(before);
        FABIAN.gets("/articles/" + article(claim) + "/sentences").then().body("items[0].claims", equalTo(List.of(claim)));
    }

    @Test
    void aSentenceWithClaimsInWorkIsNotMarked() {
        String claim = Way.imported("de", TEXT).get(0);
        String path = "/api/v1/articles/" + article(claim) + "/sentences/0/no-claim";
        FABIAN.moves(claim, "OPEN").statusCode(200);
        FABIAN.asks().body(Map.of("reason", "OPINION")).put(path).then().statusCode(409).body("type",
                endsWith("/sentence-has-claims"));
    }

    @Test
    void takingAMarkBackSuggestsTheClaimsAgain() {
        String claim = Way.imported("de", TEXT).get(0);
        String path = "/api/v1/articles/" + article(claim) + "/sentences/0/no-claim";
        FABIAN.asks().body(Map.of("reason", "TRIVIAL")).put(path).then().statusCode(200).body("state", equalTo("NO_CLAIM"))
                .body("reason", equalTo("TRIVIAL"));
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("DISMISSED"));
        FRIEDA.asks().delete(path).then().statusCode(200).body("state", equalTo("UNREAD"));
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("SUGGESTED"));
        FABIAN.asks().body(Map.of("reason", "NONSENSE")).put(path).then().statusCode(400);
        FABIAN.asks().body(Map.of("reason", "TRIVIAL")).put(path.replace("/0/", "/99/")).then().statusCode(404);
    }

    @Test
    void aClaimAddedByHandStandsOnWordsOfTheText() {
        String article = article(Way.imported("de", TEXT).get(0));
        FABIAN.posts("/articles/" + article + "/claims", Map.of("begin", TEXT.indexOf(" Das"), "end", TEXT.length()))
                .statusCode(201)
                .body("quote", equalTo("Das war überfällig.")).body("status", equalTo("SUGGESTED"));
        FABIAN.posts("/articles/" + article + "/claims", Map.of("begin", 61, "end", 62)).statusCode(409);
        FABIAN.posts("/articles/" + article + "/claims", Map.of("begin", 0, "end", 100_000)).statusCode(400);
    }

    private static String article(String claim) {
        return FABIAN.gets("/claims/" + claim).then().statusCode(200).extract().path("article");
    }
}
