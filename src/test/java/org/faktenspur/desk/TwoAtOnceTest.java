package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.faktenspur.testing.AtOnce;
import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Two people at one claim, or one person with a nervous finger. */
@QuarkusTest
class TwoAtOnceTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    private static Document workbench(SignedIn who, String claim) {
        return Jsoup.parse(who.asks().get("/desk/claims/" + claim).asString());
    }

    private static String hidden(Document page, String form, String name) {
        return page.selectFirst("form[action$=" + form + "] input[name=" + name + "]").val();
    }

    private static Response saveWording(SignedIn who, String claim, String base, String text) {
        return who.asks().formParam("text", text).formParam("claimant", "").formParam("base", base)
                .post("/desk/claims/" + claim + "/wording");
    }

    @Test
    void theSecondOfTwoGetsBothWordings() {
        String claim = Way.taken("de", TEXT);
        SignedIn fabian = SignedIn.as("fabian");
        String base = hidden(workbench(fabian, claim), "wording", "base");
        assertThat(saveWording(SignedIn.as("frieda"), claim, base, "Der Rat hat 40 Millionen Euro bewilligt.").statusCode())
                .isEqualTo(303);
        Response late = saveWording(fabian, claim, base, "Der Rat bewilligte 40 Millionen Euro.");
        Document page = Jsoup.parse(late.asString());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page.selectFirst("textarea#text").val()).isEqualTo("Der Rat bewilligte 40 Millionen Euro.");
        assertThat(page.selectFirst(".conflict ins").text()).contains("hat");
        assertThat(page.selectFirst(".conflict del").text()).contains("bewilligte");
        assertThat(saveWording(fabian, claim, hidden(page, "wording", "base"), "Der Rat bewilligte 40 Millionen Euro.")
                .statusCode()).isEqualTo(303);
        FABIAN.gets("/claims/" + claim).then().body("text",
                org.hamcrest.Matchers.equalTo("Der Rat bewilligte 40 Millionen Euro."));
    }

    @Test
    void theSecondOfTwoVerdictsIsNotLostEither() {
        String claim = Way.taken("de", TEXT);
        Way.addEvidence(claim, "hafenamt");
        SignedIn fabian = SignedIn.as("fabian");
        String base = hidden(workbench(fabian, claim), "verdict", "base");
        FRIEDA.posts("/claims/" + claim + "/verdict", Map.of("rating", "FALSE", "summary", "Nein.", "rationale", "Darum.",
                "validAsOf", "2026-11-01")).statusCode(200);
        Response late = fabian.asks().formParam("rating", "TRUE").formParam("summary", "Ja.").formParam("rationale", "Deshalb.")
                .formParam("validAsOf", "2026-11-01").formParam("base", base).post("/desk/claims/" + claim + "/verdict");
        Document page = Jsoup.parse(late.asString());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page.selectFirst("textarea#summary").val()).isEqualTo("Ja.");
        assertThat(page.selectFirst(".conflict").text()).contains("Nein").contains("Falsch");
    }

    @Test
    void whatWasTypedIntoAClosedFormIsShownAgain() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        Response late = SignedIn.as("fabian").asks().formParam("rating", "TRUE").formParam("summary", "Ein neuer Gedanke.")
                .formParam("validAsOf", "2026-11-01").post("/desk/claims/" + claim + "/verdict");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.asString()).select(".errors textarea").eachText()).contains("Ein neuer Gedanke.");
    }

    @Test
    void problemsStandAtTheirFields() {
        String claim = Way.taken("de", TEXT);
        Response refused = SignedIn.as("fabian").asks().formParam("summary", "").formParam("rationale", "Schon geschrieben.")
                .post("/desk/claims/" + claim + "/verdict");
        Document page = Jsoup.parse(refused.asString());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#summary-error")).isNotEmpty();
        assertThat(page.select("#validAsOf-error")).isNotEmpty();
        assertThat(page.selectFirst("#rationale").val()).isEqualTo("Schon geschrieben.");
        assertThat(page.select(".errors a[href=#summary]")).isNotEmpty();
    }

    @Test
    void aFormSentTwiceAtTheSameMomentIsTakenOnce() throws Exception {
        String claim = Way.taken("de", TEXT);
        SignedIn fabian = SignedIn.as("fabian");
        String once = hidden(workbench(fabian, claim), "verdict", "once");
        List<Integer> answers = atOnce(() -> fabian.asks().formParam("once", once).formParam("comment", "Doppelt geklickt.")
                .post("/desk/claims/" + claim + "/comments").statusCode());
        assertThat(answers).containsOnly(303);
        assertThat(FABIAN.gets("/claims/" + claim + "/comments").then().extract().<List<?>> path("items")).hasSize(1);
    }

    private static List<Integer> atOnce(Callable<Integer> request) {
        return AtOnce.all(3, request);
    }

    @Test
    void twoClaimsNeverBecomePartsOfEachOther() throws Exception {
        List<String> claims = Way.imported("de", TEXT + " Der Umbau dauert drei Jahre.");
        AtomicInteger turn = new AtomicInteger();
        List<Integer> answers = atOnce(() -> {
            int one = turn.getAndIncrement() % 2;
            return FABIAN.posts("/claims/" + claims.get(one) + "/status",
                    Map.of("status", "MERGED", "into", claims.get(1 - one))).extract().statusCode();
        });
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409);
    }

    @Test
    void aReadersReportIsAnsweredOnce() throws Exception {
        String claim = Way.published("de", TEXT, "TRUE");
        FABIAN.posts("/claims/" + claim + "/reports", Map.of("text", "Es waren 30 und drei.")).statusCode(201);
        SignedIn fabian = SignedIn.as("fabian");
        String report = Jsoup.parse(fabian.asks().get("/desk/reports").asString())
                .selectFirst("article.talk:contains(30 und drei)").id().replace("report-", "");
        AtomicInteger turn = new AtomicInteger();
        List<Integer> answers = atOnce(() -> fabian.asks().formParam("state", "ANSWERED")
                .formParam("note", "Antwort " + turn.incrementAndGet()).post("/desk/reports/" + report).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(303, 409, 409);
    }

    @Test
    void ofTwoEditsOnTheSameVersionOneIsStale() throws Exception {
        String claim = Way.taken("de", TEXT);
        String etag = FABIAN.gets("/claims/" + claim).header("ETag");
        List<Integer> answers = atOnce(() -> FABIAN.asks().header("If-Match", etag)
                .body(Map.of("text", "Der Rat " + Thread.currentThread().getId() + ".")).patch("/api/v1/claims/" + claim)
                .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412);
    }
}
