package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PublicPagesTest {

    private static final String SENTENCE = "Der Rat hat am Dienstag sieben Stege für Gäste gesperrt.";

    private static Document page(String path) {
        return Jsoup.parse(given().header("Accept-Language", "de").get(path).then().statusCode(200).extract().asString());
    }

    @Test
    void theVerdictStandsInWordsBeforeEverythingElse() {
        Document page = page("/claims/" + Way.published("de", SENTENCE, "MOSTLY_TRUE"));
        assertThat(page.select("h1").text()).isEqualTo(SENTENCE);
        assertThat(page.select(".claimant").text()).isEqualTo("Küstenkurier behauptet:");
        assertThat(page.select(".finding h2").text()).isEqualTo("Unser Urteil: Größtenteils richtig");
        assertThat(page.select(".finding .answer").text()).isEqualTo("Die Kurzantwort.");
        assertThat(page.select(".ev.numbered blockquote").eachText()).containsExactly("Wörtlich so.", "Wörtlich so.");
        assertThat(page.select(".facts").text()).contains("Fabian Kaya", "Frieda Lindner", "1. November 2026");
    }

    @Test
    void everyVersionStaysReadableWithWhatChanged() {
        String claim = Way.published("de", SENTENCE, "FALSE");
        Way.correct(claim, "MIXED", "Die neue Kurzantwort.");
        Document page = page("/claims/" + claim);
        assertThat(page.select(".trail li")).hasSize(2);
        assertThat(page.select(".diff ins").text()).contains("neue");
        assertThat(page.select(".corr .from-to").text()).contains("Falsch").contains("Teils richtig");
        Document old = page("/claims/" + claim + "?version=1");
        assertThat(old.select(".notice").text()).contains("Fassung 1, nicht mehr gültig");
        assertThat(old.select(".finding h2").text()).contains("Falsch");
        assertThat(old.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        given().get("/claims/" + claim + "?version=3").then().statusCode(404);
    }

    @Test
    void whatIsConfidentialStaysAtTheDesk() {
        String claim = Way.taken("de", SENTENCE);
        FABIAN.posts("/claims/" + claim + "/evidence", Map.of("url", "https://geheim.example/x", "title", "Geheime Akte",
                "publisher", "Informantin", "kind", "PRIMARY", "stance", "SUPPORTS", "quote", "Streng vertraulich.",
                "confidential", true, "withheldReason", "Zum Schutz der Quelle.")).statusCode(201);
        finish(claim);
        String html = page("/claims/" + claim).html();
        assertThat(html).contains("Zum Schutz der Quelle.").doesNotContain("geheim.example").doesNotContain("Geheime Akte")
                .doesNotContain("Informantin").doesNotContain("Streng vertraulich");
        assertThat(given().get("/api/v1/claims/" + claim).asString()).doesNotContain("geheim.example");
    }

    private static void finish(String claim) {
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand da.")).statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        org.faktenspur.testing.Desk.FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        org.faktenspur.testing.Desk.FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim))).statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
    }

    @Test
    void nothingOfADraftReachesReaders() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Zweifel."))
                .statusCode(200);
        FABIAN.asks().header("If-Match", "*").body(Map.of("text", "Ein heimlicher Entwurf.")).patch("/api/v1/claims/" + claim)
                .then().statusCode(200);
        FABIAN.posts("/claims/" + claim + "/verdict", Map.of("rating", "FALSE", "summary", "Heimlich.", "rationale",
                "Heimlich.", "validAsOf", "2026-11-01")).statusCode(200);
        for (String path : List.of("/", "/claims/" + claim, "/corrections", "/articles/" + Way.articleOf(claim),
                "/search?q=heimlich", "/feeds/claims.atom", "/feeds/claimreview.json",
                "/sitemaps/claims-" + YearMonth.now(ZoneOffset.UTC) + ".xml",
                "/embed/claims/" + claim, "/api/v1/claims/" + claim,
                "/api/v1/articles/" + Way.articleOf(claim) + "/annotations"))
            assertThat(given().get(path).asString().replace("q=heimlich", "").replace("„heimlich“", "")
                    .replace("value=\"heimlich\"", "").replace("heimlich – ", "")).as(path)
                    .doesNotContainIgnoringCase("heimlich");
    }

    @Test
    void whatIsNotPublishedIsNotThereOnAnyRoute() {
        String claim = Way.approved("de", SENTENCE, "TRUE");
        for (String path : List.of("/claims/" + claim, "/claims/" + claim + "/slug", "/embed/claims/" + claim,
                "/share/claims/" + claim + ".png", "/articles/" + Way.articleOf(claim), "/api/v1/claims/" + claim,
                "/feeds/articles/" + Way.articleOf(claim) + ".atom", "/claims/x", "/articles/x", "/?rating=wrong", "/?after=x",
                "/corrections?class=x", "/corrections?after=x", "/articles?after=x"))
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(404);
    }

    @Test
    void readersFindWhatWasPublished() {
        Way.published("de", "Der Rat hat am Dienstag elf Seehundbänke vermessen.", "TRUE");
        assertThat(page("/search?q=SEEHUNDBÄNKE rat").select(".teaser h2").text()).contains("Seehundbänke");
        assertThat(page("/search?q=Seehundbänke xyz").select(".teaser")).isEmpty();
        assertThat(page("/search?q=%25").select(".teaser")).isEmpty();
        assertThat(page("/search?q=").select(".teaser")).isEmpty();
        assertThat(page("/?rating=true").select(".verdict[data-rating]").eachAttr("data-rating")).contains("true");
    }

    @Test
    void anOwnTextIsShownOnlyOnceItIsPublishedAndThenAsItWas() {
        String text = "Der Rat tagte lange. " + SENTENCE + " Danach ging man heim.";
        String article = FABIAN
                .posts("/articles", Map.of("title", "Aus dem Rat", "text", text, "kind", "OWN", "language", "de"))
                .statusCode(201).extract().path("id");
        List<String> claims = FABIAN.gets("/claims?article=" + article).then().extract().path("items.id");
        Way.publish(claims.stream().filter(claim -> FABIAN.gets("/claims/" + claim).asString().contains("sieben Stege"))
                .findFirst().orElseThrow(), "TRUE");
        assertThat(page("/articles/" + article).text()).doesNotContain("Der Rat tagte lange.");
        ERIKA.posts("/articles/" + article + "/publication", Map.of()).statusCode(200);
        Document page = page("/articles/" + article);
        assertThat(page.select(".text").text()).contains("Der Rat tagte lange.").contains("Danach ging man heim.");
        assertThat(page.select("a.passage").text()).contains("Urteil: Richtig");
        FABIAN.posts("/articles/" + article + "/revisions", Map.of("text", text + " Ein heimlicher Nachtrag.")).statusCode(200);
        assertThat(page("/articles/" + article).text()).doesNotContain("heimlicher Nachtrag");
    }

    @Test
    void theNewsroomWritesItsOwnTextsAndKeepsTheFormerOnes() {
        assertThat(page("/about").text()).contains("Wir prüfen alle Seiten nach denselben Regeln");
        String admin = given().formParam("username", "ada").formParam("password", "ada-faktenspur").redirects().follow(false)
                .post("/sign-in").cookie("session");
        given().cookie("session", admin).get("/admin/policies").then().statusCode(200);
        given().cookie("session", admin).header("Sec-Fetch-Site", "same-origin").formParam("text", " ")
                .post("/admin/policies/about/de").then().statusCode(422);
        given().cookie("session", admin).header("Sec-Fetch-Site", "same-origin")
                .formParam("text", "Wir sind **die Hafenpost**.").redirects().follow(false)
                .post("/admin/policies/about/de").then().statusCode(303);
        assertThat(page("/about").select(".prose strong").text()).contains("die Hafenpost");
        assertThat(given().cookie("session", admin).get("/admin/policies/about/de").asString()).contains("Ada Petersen");
        String checker = given().formParam("username", "fabian").formParam("password", "fabian-faktenspur").redirects()
                .follow(false).post("/sign-in").cookie("session");
        given().cookie("session", checker).get("/admin/policies").then().statusCode(403);
        given().cookie("session", admin).get("/admin/policies/nothing/de").then().statusCode(404);
    }

    @Test
    void everyRatingHasItsDefinitionAndItsAnchor() {
        Document page = page("/methodology");
        for (String rating : List.of("true", "mostly-true", "mixed", "mostly-false", "false", "misleading", "missing-context",
                "unverifiable", "satire"))
            assertThat(page.select("#" + rating + " dd").text()).isNotBlank();
    }
}
