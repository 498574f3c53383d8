package org.faktenspur.workflow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ADA;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.faktenspur.testing.Desk;
import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** An editor proposed to take a fact-check back, and somebody thinks better of it. */
@QuarkusTest
class WithdrawnRetractionTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";
    private static final String TOLD_OF = "Die Stadt hat am Mittwoch neun Poller versetzt.";

    private static String proposed() {
        String claim = Way.published("de", TEXT, "TRUE");
        proposes(ERIKA, claim, "Die Quelle war gefälscht.").statusCode(200).body("status", equalTo("PUBLISHED"));
        return claim;
    }

    private static ValidatableResponse proposes(Desk editor, String claim, String reason) {
        return editor.posts("/claims/" + claim + "/status", Map.of("status", "RETRACTED", "reason", reason));
    }

    private static ValidatableResponse withdraws(Desk who, String claim) {
        return who.asks().delete("/api/v1/claims/" + claim + "/retraction").then();
    }

    private static Document workbench(String who, String claim) {
        return Jsoup.parse(SignedIn.as(who).asks().get("/desk/claims/" + claim).asString());
    }

    @Test
    void whoeverProposedItCanWithdrawItAndProposeAnother() {
        String claim = proposed();
        withdraws(ERIKA, claim).statusCode(200).body("status", equalTo("PUBLISHED"));
        given().get("/claims/" + claim).then().statusCode(200);
        proposes(ERIKA, claim, "Der Beleg trägt nicht.").statusCode(200).body("status", equalTo("PUBLISHED"));
        proposes(ADA, claim, "").statusCode(200).body("status", equalTo("RETRACTED"));
        given().get("/api/v1/claims/" + claim).then().body("retractionReason", equalTo("Der Beleg trägt nicht."));
    }

    @Test
    void anotherEditorCanButNoChecker() {
        String claim = proposed();
        withdraws(FABIAN, claim).statusCode(403);
        withdraws(ADA, claim).statusCode(200);
        withdraws(ADA, claim).statusCode(409).body("type", endsWith("/no-retraction-proposed"));
    }

    @Test
    void whatIsConfirmedStaysConfirmed() {
        String claim = Way.published("de", TEXT, "TRUE");
        Way.retract(claim);
        withdraws(ERIKA, claim).statusCode(409).body("type", endsWith("/no-retraction-proposed"));
    }

    @Test
    void theRecordKeepsBoth() {
        String claim = proposed();
        withdraws(ADA, claim).statusCode(200);
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("withdraw-retraction"))
                .body("items[0].actor", equalTo("ada")).body("items[0].data.proposal", equalTo("Die Quelle war gefälscht."))
                .body("items[1].verb", equalTo("propose-retraction"));
    }

    @Test
    void thePageOffersItToEditorsAlone() {
        String claim = proposed();
        String button = "form[action$=/retraction/withdrawal] button";
        assertThat(workbench("fabian", claim).select("#todo").text()).contains("Die Quelle war gefälscht.");
        assertThat(workbench("fabian", claim).select(button)).isEmpty();
        assertThat(workbench("erika", claim).select(button).text()).isEqualTo("Vorschlag aufgeben");
        assertThat(SignedIn.as("fabian").asks().post("/desk/claims/" + claim + "/retraction/withdrawal").statusCode())
                .isEqualTo(403);
        assertThat(SignedIn.as("erika").asks().post("/desk/claims/" + claim + "/retraction/withdrawal").statusCode())
                .isEqualTo(303);
        assertThat(workbench("erika", claim).select("#todo").text()).doesNotContain("Die Quelle war gefälscht.");
        assertThat(workbench("erika", claim).select("aside, section").text()).contains("Vorschlag der Rücknahme aufgegeben");
    }

    @Test
    void nobodyIsToldAnyMoreThatItWaits() {
        String claim = Way.published("de", TOLD_OF, "TRUE");
        proposes(ERIKA, claim, "Die Quelle war gefälscht.");
        assertThat(told()).contains("Eine Rücknahme wartet auf Bestätigung");
        withdraws(ERIKA, claim).statusCode(200);
        assertThat(told()).doesNotContain("Eine Rücknahme wartet auf Bestätigung");
    }

    private static String told() {
        return Jsoup.parse(SignedIn.as("ada").asks().get("/desk/notifications").asString())
                .select(".told li:contains(" + TOLD_OF + ")").text();
    }
}
