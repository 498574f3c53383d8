package org.faktenspur.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.faktenspur.testing.Desk;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class EvidenceDeskTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    private String claim;

    @BeforeEach
    void takeAClaim() {
        claim = Way.taken("de", TEXT);
    }

    private static RequestSpecification at(Desk who) {
        return given().redirects().follow(false).header("Authorization", "Bearer sample-" + who.username());
    }

    private Response sends(Desk who, String path, Map<String, ?> fields) {
        return at(who).contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(fields)
                .post("/desk/claims/" + claim + path);
    }

    private Document bench(Desk who) {
        return Jsoup.parse(at(who).get("/desk/claims/" + claim).then().statusCode(200).extract().asString());
    }

    private static Document page(Response response, int status) {
        return Jsoup.parse(response.then().statusCode(status).extract().asString());
    }

    private static final Map<String, String> PROTOCOL = Map.of("url", "https://rat.example/a", "title", "Protokoll",
            "publisher",
            "Gemeinde", "kind", "PRIMARY", "stance", "REFUTES", "quote", "Acht Millionen.");

    @Test
    void showsWhatSpeaksForAndAgainstAndWhatDoesNotCount() {
        sends(FABIAN, "/evidence", PROTOCOL).then().statusCode(303);
        sends(FABIAN, "/evidence", Map.of("url", "https://kuestenkurier.example/b", "title", "Bericht", "kind", "SECONDARY",
                "stance", "SUPPORTS", "quote", "Vierzig.")).then().statusCode(303);
        Document bench = bench(FABIAN);
        assertThat(bench.select(".pro-contra .stance").eachText()).anyMatch(text -> text.contains("Stützt"))
                .anyMatch(text -> text.contains("Widerspricht"));
        assertThat(bench.select(".ev.zero .reason").text()).contains("zählt nicht");
        assertThat(bench.select(".ev:not(.zero) h4 a").attr("href")).isEqualTo("https://rat.example/a");
    }

    @Test
    void saysWhatIsMissingAtItsFieldAndKeepsWhatWasTyped() {
        Document again = page(sends(FABIAN, "/evidence", Map.of("url", "nirgends", "stance", "REFUTES", "kind", "PRIMARY",
                "quote", "Acht <Millionen>.", "confidential", "true")), 422);
        assertThat(again.select("#url-error, #title-error, #withheldReason-error")).hasSize(3);
        assertThat(again.select("#quote").val()).isEqualTo("Acht <Millionen>.");
        assertThat(again.select("#stance option[selected]").val()).isEqualTo("REFUTES");
        assertThat(again.select("input[name=confidential]").hasAttr("checked")).isTrue();
        assertThat(page(sends(FABIAN, "/replies", Map.of("channel", "Telefon")), 422).select("#contacted-error")).hasSize(1);
    }

    @Test
    void aChangedPieceOfEvidenceReplacesTheOneBefore() {
        sends(FABIAN, "/evidence", PROTOCOL);
        String path = bench(FABIAN).select(".ev .acts a[href*=/evidence/]").attr("href").replace("/desk/claims/" + claim, "");
        assertThat(Jsoup.parse(at(FRIEDA).get("/desk/claims/" + claim + path).asString()).select("#quote").val())
                .isEqualTo("Acht Millionen.");
        assertThat(page(sends(FRIEDA, path, Map.of("url", "", "title", "", "kind", "PRIMARY", "stance", "CONTEXT")), 422)
                .select("#title-error, #url-error")).hasSize(2);
        sends(FRIEDA, path,
                Map.of("url", "https://rat.example/a", "title", "Protokoll", "publisher", "Gemeinde", "kind", "PRIMARY",
                        "stance", "CONTEXT", "quote", "Neun Millionen."))
                .then().statusCode(303);
        FABIAN.gets("/claims/" + claim).then().body("evidence.size()", equalTo(1)).body("evidence[0].quote",
                equalTo("Neun Millionen."));
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("replace-evidence"));
        sends(FRIEDA, path, PROTOCOL).then().statusCode(404);
    }

    @Test
    void confidentialEvidenceSaysWhatReadersLearn() {
        sends(FABIAN, "/evidence", Map.of("title", "Gespräch", "kind", "PRIMARY", "stance", "SUPPORTS", "quote", "So war es.",
                "confidential", "true", "withheldReason", "Schutz der Quelle")).then().statusCode(303);
        Element secret = bench(FRIEDA).select(".ev.secret").first();
        assertThat(secret.text()).contains("So war es.", "Leser erfahren nur: Schutz der Quelle");
    }

    @Test
    void anAnswerIsAddedToTheRequestThatItAnswers() {
        sends(FABIAN, "/replies", Map.of("contacted", "Reederei", "channel", "E-Mail", "deadline", "2099-01-01T12:00")).then()
                .statusCode(303);
        String form = bench(FABIAN).select("table.reply form").attr("action").replace("/desk/claims/" + claim, "");
        assertThat(page(sends(FABIAN, form, Map.of("answer", " ")), 422).select("table.reply .error")).hasSize(1);
        sends(FABIAN, form, Map.of("answer", "Wir äußern uns nicht.")).then().statusCode(303);
        assertThat(bench(FABIAN).select("table.reply .said").text()).contains("Wir äußern uns nicht.");
        sends(FABIAN, form, Map.of("answer", "Doch.")).then().statusCode(409);
    }

    @Test
    void whatIsSaidInMarkdownHarmsNobody() {
        sends(FRIEDA, "/comments", Map.of("comment", "@fabian **bitte** <script>alert(1)</script> [x](javascript:alert(1))",
                "blocking", "true")).then().statusCode(303);
        Element thread = bench(FABIAN).select(".talk.block").first();
        assertThat(thread.select("script")).isEmpty();
        assertThat(thread.select("a[href^=javascript]")).isEmpty();
        assertThat(thread.select("a[href=/desk/claims?assignee=fabian]").text()).isEqualTo("@fabian");
        assertThat(thread.select("strong").text()).isEqualTo("bitte");
        assertThat(thread.select("form[action$=/resolution]")).isEmpty();
        assertThat(bench(FRIEDA).select(".talk form[action$=/resolution]")).hasSize(1);
    }

    @Test
    void threadsAreAnsweredChangedSettledAndOpenedAgain() {
        sends(FRIEDA, "/comments", Map.of("comment", "Zusage?")).then().statusCode(303);
        String thread = bench(FRIEDA).select("article.talk").attr("id").replace("thread-", "/comments/");
        sends(FABIAN, thread + "/reply", Map.of("comment", "Antrag.")).then().statusCode(303);
        assertThat(bench(FRIEDA).select(".reply-to").text()).contains("Antrag.");
        sends(FRIEDA, thread + "/text", Map.of("comment", "Zusage oder Antrag?")).then().statusCode(303);
        assertThat(bench(FABIAN).select("article.talk blockquote").text()).isEqualTo("Zusage?");
        sends(FABIAN, thread + "/text", Map.of("comment", "Meins")).then().statusCode(403);
        sends(FRIEDA, thread + "/resolution", Map.of()).then().statusCode(303);
        assertThat(bench(FRIEDA).select("details.solved").text()).contains("1 geklärter Faden", "Geklärt von Frieda");
        sends(FABIAN, thread + "/reopening", Map.of()).then().statusCode(303);
        assertThat(bench(FRIEDA).select("details.solved")).isEmpty();
        assertThat(page(sends(FRIEDA, "/comments", Map.of("comment", " ")), 422).select("#comment-error")).hasSize(1);
    }

    @Test
    void aKnownSourceIsChosenFromTheList() {
        sends(FABIAN, "/evidence", PROTOCOL);
        String source = FABIAN.gets("/claims/" + claim).then().extract().path("evidence[0].sourceId");
        Document list = Jsoup
                .parse(at(FABIAN).queryParam("q", "protokoll").queryParam("claim", claim).get("/desk/sources").then()
                        .statusCode(200).extract().asString());
        assertThat(list.select("a[href=/desk/claims/" + claim + "/evidence/new?source=" + source + "]")).hasSize(1);
        Document form = Jsoup.parse(at(FABIAN).get("/desk/claims/" + claim + "/evidence/new?source=" + source).asString());
        assertThat(form.select("#url").val()).isEqualTo("https://rat.example/a");
        assertThat(form.select("form[action=/desk/claims/" + claim + "/evidence]")).hasSize(1);
    }

    @Test
    void aSourceSaysWhereItIsCitedAndKeepsFiles() {
        sends(FABIAN, "/evidence", PROTOCOL);
        String source = FABIAN.gets("/claims/" + claim).then().extract().path("evidence[0].sourceId");
        String path = "/desk/sources/" + source;
        upload(path, "<svg xmlns='http://www.w3.org/2000/svg'/>").then().statusCode(415).body(containsString("nichts davon"));
        upload(path, "").then().statusCode(422);
        upload(path, "Bewilligt wurden acht Millionen.").then().statusCode(303);
        Document page = Jsoup.parse(at(FRIEDA).get(path).then().statusCode(200).extract().asString());
        assertThat(page.select("a[href^=/desk/claims/" + claim + "]").text()).isEqualTo(TEXT);
        assertThat(page.select("a[href^=/desk/snapshots/]")).hasSize(1);
        assertThat(bench(FABIAN).select(".ev .kept").text()).contains("Zitat steht in der Sicherung");
        at(FABIAN).post(path + "/fetch").then().statusCode(422);
        at(FABIAN).post(path + "/confirmation").then().statusCode(303);
    }

    private static Response upload(String path, String text) {
        return at(FABIAN).multiPart("file", "a.pdf", text.getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post(path + "/snapshots");
    }

    @Test
    void strangersAndUnknownThingsAreRefused() {
        for (String path : new String[] { "/desk/sources", "/desk/claims/" + claim + "/evidence/new" })
            given().redirects().follow(false).get(path).then().statusCode(303);
        at(FABIAN).get("/desk/sources/00000000-0000-7000-8000-000000000000").then().statusCode(404);
        at(FABIAN).get("/desk/sources/no-such-id").then().statusCode(404);
        sends(FABIAN, "/evidence/00000000-0000-7000-8000-000000000000/removal", Map.of()).then().statusCode(404);
        sends(FABIAN, "/comments/00000000-0000-7000-8000-000000000000/text", Map.of("comment", "x")).then().statusCode(404);
        at(FABIAN).delete("/desk/sources").then().statusCode(405);
    }

    @Test
    void writesNothingWhereContentIsClosed() {
        claim = Way.inReview("de", TEXT, "TRUE");
        assertThat(bench(FABIAN).select("form[action$=/evidence], form[action$=/claims/" + claim + "/replies]")).isEmpty();
        sends(FABIAN, "/evidence", PROTOCOL).then().statusCode(409);
    }
}
