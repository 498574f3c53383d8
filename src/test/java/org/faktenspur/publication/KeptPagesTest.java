package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;

/** What is kept for readers is what they would get if nothing were kept. */
@QuarkusTest
class KeptPagesTest {

    private static final String SENTENCE = "Der Rat hat am Montag die Sperrung von zwei Brücken beschlossen.";

    private static ExtractableResponse<Response> read(String path) {
        return given().header("Accept-Language", "de").get(path).then().statusCode(200).extract();
    }

    @Test
    void whoHasThePageAlreadyGetsItNotAgain() {
        String page = "/claims/" + Way.published("de", SENTENCE, "TRUE");
        ExtractableResponse<Response> first = read(page);
        for (String header : new String[] { "If-None-Match", "If-Modified-Since" }) {
            String value = first.header(header.equals("If-None-Match") ? "ETag" : "Last-Modified");
            assertThat(given().header("Accept-Language", "de").header(header, value).get(page).statusCode()).isEqualTo(304);
        }
        assertThat(read(page).asString()).isEqualTo(first.asString());
        assertThat(first.header("Cache-Control")).contains("public").contains("s-maxage").contains("must-revalidate");
        assertThat(read(page).headers().getValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"))
                .anyMatch(vary -> vary.contains("Cookie"));
    }

    @Test
    void whatIsDecidedIsSeenAtOnce() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        String page = "/claims/" + claim;
        assertThat(read("/").asString()).contains(claim);
        assertThat(read(page).asString()).contains("Die Kurzantwort.");
        Way.correct(claim, "FALSE", "Es war eine Brücke.");
        assertThat(read(page).asString()).contains("Es war eine Brücke.").contains("Wir lagen falsch.");
        assertThat(read("/corrections").asString()).contains("Wir lagen falsch.");
        Way.retract(claim);
        assertThat(read(page).asString()).contains("Die Quelle war gefälscht.").doesNotContain("Es war eine Brücke.");
        assertThat(read("/").asString()).doesNotContain(claim + "/der-rat-hat-am-montag-die-sperrung\">Der");
    }

    @Test
    void doubtsAreSeenAtOnceToo() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        assertThat(read("/claims/" + claim).asString()).doesNotContain("Wir überprüfen diesen Faktencheck");
        given().header("Authorization", "Bearer sample-fabian").contentType("application/json")
                .body("{\"status\": \"UNDER_CORRECTION\", \"reason\": \"Zweifel.\"}")
                .post("/api/v1/claims/" + claim + "/status")
                .then().statusCode(200);
        assertThat(read("/claims/" + claim).asString()).contains("Wir überprüfen diesen Faktencheck")
                .contains("Die Kurzantwort.").doesNotContain("Zweifel.");
    }

    @Test
    void eachLanguageIsKeptByItself() {
        String page = "/claims/" + Way.published("de", SENTENCE, "TRUE");
        for (int i = 0; i < 2; i++) {
            given().header("Accept-Language", "de").get(page).then().body(containsString("Was wir wissen"));
            given().header("Accept-Language", "en-GB,en;q=0.9").get(page).then().body(containsString("What we know"));
            given().header("Accept-Language", "en").get(page + "?lang=de").then().body(containsString("Was wir wissen"))
                    .header("Vary", not(containsString("Accept-Language")));
        }
    }

    @Test
    void whoIsSignedInNeitherGetsNorFillsWhatIsKept() {
        String page = "/claims/" + Way.published("de", SENTENCE, "TRUE");
        String session = given().formParam("username", "fabian").formParam("password", "fabian-faktenspur")
                .redirects().follow(false).post("/sign-in").cookie("session");
        given().cookie("session", session).get(page).then().statusCode(200).header("Cache-Control", containsString("no-store"))
                .body(containsString("Zur Redaktion"));
        assertThat(read(page).asString()).doesNotContain("Zur Redaktion");
        given().cookie("session", session).get(page).then().body(containsString("Zur Redaktion"));
    }

    @Test
    void itIsCompressedForThoseWhoTakeIt() {
        String page = "/claims/" + Way.published("de", SENTENCE, "TRUE");
        String plain = read(page).asString();
        for (int i = 0; i < 2; i++)
            assertThat(given().header("Accept-Encoding", "gzip").header("Accept-Language", "de").get(page).then()
                    .header("Content-Encoding", "gzip").extract().asString()).isEqualTo(plain);
        assertThat(given().header("Accept-Encoding", "identity").header("Accept-Language", "de").get(page).asString())
                .isEqualTo(plain);
        given().header("Accept-Language", "de").head(page).then().statusCode(200).header("ETag", containsString("\""));
    }

    @Test
    void filesWithAFingerprintInTheirAddressAreKeptForAYear() {
        String html = read("/").asString();
        String address = html.replaceFirst("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
        assertThat(address).contains("?v=");
        given().get(address).then().statusCode(200).header("Cache-Control", containsString("immutable"))
                .body(containsString("@layer components {")).body(not(containsString("@import")));
        var bare = given().get("/css/main.css").then().statusCode(200).header("Cache-Control", containsString("no-cache"))
                .extract();
        given().header("If-None-Match", bare.header("ETag")).get("/css/main.css").then().statusCode(304);
        given().get("/css/../application.css").then().statusCode(404);
        given().get("/css/nothing.css").then().statusCode(404);
    }
}
