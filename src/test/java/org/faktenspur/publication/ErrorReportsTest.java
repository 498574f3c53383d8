package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import org.faktenspur.testing.Desk;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class ErrorReportsTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";
    private static int days;

    /** Every test begins with a fresh allowance, for all come from one address. */
    @BeforeEach
    void aDayPasses() {
        days++;
        QuarkusMock.installMockForType(
                Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), Duration.ofDays(days)), Clock.class);
    }

    private static ValidatableResponse reports(String claim, Map<String, ?> body) {
        return given().contentType("application/json").body(body).post("/api/v1/claims/" + claim + "/reports").then();
    }

    private static Response sends(String claim, String text, String contact, String website) {
        return given().redirects().follow(false).formParam("text", text).formParam("contact", contact)
                .formParam("website", website).post("/claims/" + claim + "/reports");
    }

    private static Document inbox(Desk who) {
        return Jsoup.parse(who.asks().get("/desk/reports").then().statusCode(200).extract().asString());
    }

    private static Element entry(String text) {
        return inbox(FABIAN).select("article.talk:contains(" + text + ")").first();
    }

    private static Response deals(Desk who, String report, String state, String note) {
        return given().redirects().follow(false).header("Authorization", "Bearer sample-" + who.username())
                .formParam("state", state).formParam("note", note).post("/desk/reports/" + report);
    }

    private static String report(String claim, String text) {
        reports(claim, Map.of("text", text)).statusCode(201);
        return entry(text).id().replace("report-", "");
    }

    @Test
    void aReadersReportLandsAtTheDesk() {
        String claim = Way.published("de", TEXT, "TRUE");
        assertThat(Jsoup.parse(given().get("/claims/" + claim).asString())
                .select("details.report form[action=/claims/" + claim + "/reports]")).hasSize(1);
        sends(claim, "Es waren <b>30</b> Millionen.", "leser@example.org", "").then().statusCode(303);
        given().get("/claims/" + claim + "/reports?sent=1").then().statusCode(200).body(containsString("Danke"));
        assertThat(entry("30 Millionen.")).isNull();
        assertThat(entry("<b>30</b> Millionen.").text()).contains("leser@example.org", "neu");
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("report-error"))
                .body(not(containsString("leser@example.org")));
        FABIAN.asks().get("/desk/claims/" + claim).then().body(containsString("/desk/reports?state=NEW"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        String claim = Way.published("de", TEXT, "TRUE");
        Document page = Jsoup.parse(sends(claim, " ", "leser@example.org", "").then().statusCode(422).extract().asString());
        assertThat(page.select("#contact").val()).isEqualTo("leser@example.org");
        assertThat(page.select("#text-error")).hasSize(1);
        reports(claim, Map.of("text", "")).statusCode(400).body("errors[0].field", equalTo("text"));
        reports(claim, Map.of("text", "x".repeat(5001))).statusCode(400);
    }

    @Test
    void onlyWhatIsPublishedCanBeReported() {
        String claim = Way.approved("de", TEXT, "TRUE");
        reports(claim, Map.of("text", "Falsch.")).statusCode(404);
        sends(claim, "Falsch.", "", "").then().statusCode(404);
        given().get("/claims/" + claim + "/reports").then().statusCode(404);
        reports("no-such-id", Map.of("text", "Falsch.")).statusCode(404);
    }

    @Test
    void aProgramThatFillsInEverythingIsThankedAndForgotten() {
        String claim = Way.published("de", TEXT, "TRUE");
        sends(claim, "Billige Uhren", "", "https://uhren.example").then().statusCode(303);
        reports(claim, Map.of("text", "Billige Uhren", "website", "x")).statusCode(201);
        assertThat(entry("Billige Uhren")).isNull();
    }

    @Test
    void readersWaitAtSomePointAndKeepWhatTheyWrote() {
        String claim = Way.published("de", TEXT, "TRUE");
        for (int i = 0; i < 10; i++)
            reports(claim, Map.of("text", "Nummer " + i)).statusCode(201);
        assertThat(Integer.parseInt(reports(claim, Map.of("text", "Zu viel")).statusCode(429).extract().header("Retry-After")))
                .isPositive();
        Response refused = sends(claim, "Noch eine", "", "");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        assertThat(Jsoup.parse(refused.asString()).select("textarea").text()).isEqualTo("Noch eine");
    }

    @Test
    void aReportBecomesADoubt() {
        String claim = Way.published("de", TEXT, "TRUE");
        String report = report(claim, "Die Zahl ist falsch.");
        deals(FABIAN, report, "DOUBTED", "").then().statusCode(422).body(containsString("Es fehlt ein Grund."));
        deals(FABIAN, report, "DOUBTED", "Der Haushalt nennt 30.").then().statusCode(303);
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("UNDER_CORRECTION"));
        deals(FRIEDA, report, "DISMISSED", "Zu spät").then().statusCode(409);
    }

    @Test
    void aReportIsAnsweredOrDismissedForAReason() {
        String claim = Way.published("de", TEXT, "TRUE");
        deals(ERIKA, report(claim, "Unverschämt!"), "DISMISSED", "Nichts zur Sache.").then().statusCode(303);
        assertThat(entry("Unverschämt!").text()).contains("abgewiesen", "Erika", "Nichts zur Sache.");
        deals(FABIAN, report(claim, "Warum so?"), "ANSWERED", "Per E-Mail erklärt.").then().statusCode(303);
        FABIAN.gets("/claims/" + claim).then().body("status", equalTo("PUBLISHED"));
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("answer-report"));
    }

    @Test
    void strangersDoNotSeeWhatOthersWrote() {
        given().redirects().follow(false).get("/desk/reports").then().statusCode(303);
        deals(FABIAN, "00000000-0000-7000-8000-000000000000", "ANSWERED", "x").then().statusCode(404);
        String claim = Way.published("de", TEXT, "TRUE");
        deals(FABIAN, report(claim, "Wozu?"), "NONSENSE", "x").then().statusCode(404);
    }
}
