package org.faktenspur.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class EmergencyTest {

    private static final String TEXT = "Der Rat hat am Donnerstag 60 Millionen Euro für die Schleuse bewilligt.";
    private static final String INTERNAL = "Der Anwalt droht uns.";
    private static final String TOLD = "Die Summe war falsch.";

    private static String inCorrection() {
        String claim = Way.published("de", TEXT, "TRUE");
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Neue Zahlen."))
                .statusCode(200);
        Way.writeVerdict(claim, "FALSE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        return claim;
    }

    private static Response publish(String claim, String told) {
        return SignedIn.as("erika").asks().formParam("transition", "PUBLISH_UNREVIEWED")
                .formParam("class", "SUBSTANTIAL").formParam("reason", INTERNAL).formParam("told", told)
                .post("/desk/claims/" + claim + "/status");
    }

    @Test
    void readersAreToldTheReasonThatIsForThem() {
        String claim = inCorrection();
        assertThat(publish(claim, TOLD).statusCode()).isEqualTo(303);
        ERIKA.gets("/claims/" + claim).then().body("corrections[0].reason", equalTo(TOLD));
        assertThat(given().redirects().follow(true).get("/claims/" + claim).asString()).contains(TOLD)
                .doesNotContain(INTERNAL);
    }

    @Test
    void withoutItNothingIsPublishedAndWhatWasTypedIsKept() {
        String claim = inCorrection();
        Response refused = publish(claim, " ");
        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("textarea[name=told]")).hasSize(1);
        assertThat(page.select("textarea[name=reason]").eachText()).contains(INTERNAL);
        ERIKA.gets("/claims/" + claim).then().body("status", equalTo("IN_REVIEW"));
    }
}
