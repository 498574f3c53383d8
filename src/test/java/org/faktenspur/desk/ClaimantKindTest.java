package org.faktenspur.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** Whether a claim is a person's or an institution's, from the proposal to what machines read. */
@QuarkusTest
class ClaimantKindTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    private static ValidatableResponse edits(String claim, Object body) {
        return FABIAN.asks().header("If-Match", "*").body(body).patch("/api/v1/claims/" + claim).then();
    }

    private static Map<String, Object> only(String field, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put(field, value);
        return body;
    }

    private static Document workbench(String claim, String language) {
        return Jsoup.parse(SignedIn.as("fabian").asks().get("/desk/claims/" + claim + "?lang=" + language).asString());
    }

    @Test
    void isProposedWhereTheNameShowsIt() {
        String claim = Way.imported("de", "Die Polizei teilte mit, dass der Hafen am Dienstag gesperrt wurde.").get(0);
        FABIAN.gets("/claims/" + claim).then().body("claimant", equalTo("Polizei"))
                .body("claimantKind", equalTo("ORGANIZATION"));
        assertThat(workbench(claim, "de").select(".claim-head .source").text()).contains("Polizei (Institution)");
    }

    @Test
    void aNewClaimantIsLookedAtAnewUnlessSomebodySays() {
        String claim = Way.taken("de", TEXT);
        edits(claim, Map.of("claimant", "Anna Wolf")).body("claimantKind", equalTo("PERSON"));
        edits(claim, Map.of("text", "Der Rat hat Geld bewilligt.")).body("claimantKind", equalTo("PERSON"));
        edits(claim, Map.of("claimantKind", "ORGANIZATION")).body("claimantKind", equalTo("ORGANIZATION"));
        edits(claim, only("claimantKind", null)).body("claimantKind", nullValue()).body("claimant", equalTo("Anna Wolf"));
        edits(claim, Map.of("claimantKind", "GROUP")).statusCode(400);
        edits(claim, Map.of("claimantKind", 1)).statusCode(400);
        edits(claim, Map.of("claimant", "Küstenkurier", "claimantKind", "PERSON")).body("claimantKind", equalTo("PERSON"));
        edits(claim, only("claimant", null)).body("claimantKind", nullValue());
    }

    @Test
    void whatIsSaidOfTheClaimantIsContentAndInTheRecord() {
        String claim = Way.taken("de", TEXT);
        String before = edits(claim, Map.of("claimant", "Küstenkurier")).extract().path("revision");
        String after = edits(claim, Map.of("claimantKind", "ORGANIZATION")).extract().path("revision");
        assertThat(after).isNotEqualTo(before);
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("reword"));
        assertThat(Jsoup.parse(SignedIn.as("fabian").asks().get("/desk/claims/" + claim + "/history").asString())
                .select("section[aria-labelledby=wordings]").text()).contains("Küstenkurier (Institution)");
        String approved = Way.approved("de", TEXT, "TRUE");
        edits(approved, Map.of("claimant", "Anna Wolf")).body("status", equalTo("IN_RESEARCH"));
    }

    @Test
    void theFormAsksAndTheHeadAsksUntilItIsKnown() {
        String claim = Way.taken("de", TEXT);
        edits(claim, Map.of("claimant", "Küstenkurier"));
        assertThat(workbench(claim, "de").select(".claim-head .source").text())
                .contains("Küstenkurier (Person oder Institution?)");
        Document page = workbench(claim, "en");
        assertThat(page.select(".claim-head .source").text()).contains("Küstenkurier (person or institution?)");
        assertThat(page.select("input[name=claimantKind][checked]").val()).isEmpty();
        assertThat(SignedIn.as("fabian").asks().formParam("text", TEXT).formParam("claimant", "Küstenkurier")
                .formParam("claimantKind", "ORGANIZATION").formParam("base", page.select("#wording input[name=base]").val())
                .post("/desk/claims/" + claim + "/wording").statusCode()).isEqualTo(303);
        assertThat(workbench(claim, "en").select("input[name=claimantKind][checked]").val()).isEqualTo("ORGANIZATION");
    }

    /** The form always sends what was chosen before, which says nothing of somebody else. */
    @Test
    void whoeverWritesAnotherNameNeedNotThinkOfTheKind() {
        String claim = Way.taken("de", TEXT);
        edits(claim, Map.of("claimant", "Anna Wolf")).body("claimantKind", equalTo("PERSON"));
        for (String name : new String[] { "Stadtwerke", "Küstenkurier", "Anna Wolf" }) {
            Document page = workbench(claim, "de");
            SignedIn.as("fabian").asks().formParam("text", TEXT).formParam("claimant", name)
                    .formParam("claimantKind", page.select("input[name=claimantKind][checked]").val())
                    .formParam("base", page.select("#wording input[name=base]").val())
                    .post("/desk/claims/" + claim + "/wording").then().statusCode(303);
            FABIAN.gets("/claims/" + claim).then().body("claimant", equalTo(name)).body("claimantKind",
                    equalTo(name.equals("Stadtwerke") ? "ORGANIZATION" : name.equals("Anna Wolf") ? "PERSON" : null));
        }
    }

    @ParameterizedTest
    @CsvSource({ "Anna Wolf, PERSON, Person", "Küstenkurier, ORGANIZATION, Organization", "Küstenkurier,, Organization" })
    void machinesReadWhoItIs(String claimant, String kind, String type) {
        String claim = Way.imported("de", TEXT).get(0);
        Map<String, Object> body = only("claimantKind", kind);
        body.put("claimant", claimant);
        edits(claim, body).statusCode(200);
        Way.publish(claim, "TRUE");
        given().get("/api/v1/claims/" + claim).then().body("claimantKind", equalTo(kind));
        String script = Jsoup.parse(given().get("/claims/" + claim).asString())
                .selectFirst("script[type='application/ld+json']").data();
        assertThat(script).contains("\"author\":{\"@type\":\"" + type + "\",\"name\":\"" + claimant + "\"}");
    }
}
