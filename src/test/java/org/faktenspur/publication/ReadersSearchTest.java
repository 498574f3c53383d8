package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.Map;

import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReadersSearchTest {

    @Test
    void findsAtOnceWhatWasPublishedAndNeverWhatWasNot() {
        String claim = Way.approved("de", "Der Pelikan von Dohlenstein frisst 9 Heringe.", "TRUE");
        assertThat(search("?q=Pelikan Heringe").select(".teaser")).isEmpty();
        org.faktenspur.testing.Desk.ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
        Document page = search("?q=pelikan hering");
        assertThat(page.select(".teaser a").eachAttr("href")).anyMatch(link -> link.startsWith("/claims/" + claim));
        assertThat(page.select(".teaser mark").eachText()).contains("Pelikan", "Heringe");
    }

    @Test
    void showsTheCopyAndNotTheDraft() {
        String claim = Way.published("de", "Der Storch von Dohlenstein frisst 7 Frösche.", "TRUE");
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Neu.")).statusCode(200);
        FABIAN.asks().header("If-Match", "*").body(Map.of("text", "Der Storch von Dohlenstein frisst 8 Ochsenfrösche."))
                .patch("/api/v1/claims/" + claim).then().statusCode(200);
        assertThat(search("?q=Ochsenfrösche Storch Dohlenstein").text()).doesNotContain("8 Ochsenfrösche");
        assertThat(search("?q=Storch Frösche").text()).contains("frisst 7 Frösche");
    }

    @Test
    void aRetractedOneIsGone() {
        String claim = Way.published("de", "Der Reiher von Dohlenstein frisst 6 Molche.", "TRUE");
        assertThat(search("?q=Reiher Molche").select(".teaser")).hasSize(1);
        Way.retract(claim);
        assertThat(search("?q=Reiher Molche").select(".teaser")).isEmpty();
        assertThat(given().urlEncodingEnabled(false).get("/api/v1/claims:search?query=Reiher+Molche").then().statusCode(200)
                .extract().body().asString())
                .doesNotContain("Reiher");
    }

    @Test
    void theApiFindsTheSame() {
        Way.published("en", "The heron of Easton eats six newts.", "FALSE");
        assertThat(given().urlEncodingEnabled(false).get("/api/v1/claims:search?query=herons+newt&languageCode=en").then()
                .statusCode(200)
                .extract().<java.util.List<String>> path("claims.text")).contains("The heron of Easton eats six newts.");
        assertThat(given().urlEncodingEnabled(false).get("/api/v1/claims:search?query=herons+newt&languageCode=de").then()
                .statusCode(200)
                .extract().<java.util.List<String>> path("claims.text")).isEmpty();
    }

    @Test
    void oneLanguageCanBeChosen() {
        Way.published("en", "The bittern of Easton eats two toads.", "FALSE");
        assertThat(search("?q=bittern&in=en").select(".teaser")).hasSize(1);
        assertThat(search("?q=bittern&in=de").select(".teaser")).isEmpty();
    }

    @Test
    void whateverIsTypedIsAnswered() {
        for (String words : java.util.List.of("\"", "(((", "a:[* TO *]", "\\", "<script>", "der die das"))
            given().queryParam("q", words).get("/search").then().statusCode(200);
        given().get("/search?q=a&page=x&in=fr").then().statusCode(200);
    }

    private static Document search(String query) {
        return Jsoup.parse(given().get("/search" + query).then().statusCode(200).extract().asString());
    }
}
