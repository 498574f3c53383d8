package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class OEmbedTest {

    private static final String OURS = "http://localhost:8080";
    private static final String SENTENCE = "Der Rat hat am Donnerstag den Umbau der Mole <beschlossen> & bezahlt.";

    private static ValidatableResponse asked(String url, String... more) {
        var request = given().queryParam("url", url);
        for (int i = 0; i < more.length; i += 2)
            request.queryParam(more[i], more[i + 1]);
        return request.get("/oembed").then();
    }

    @Test
    void showsAFactCheckInAFrame() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        asked(OURS + "/claims/" + claim + "/irgendwas?lang=de#x").statusCode(200).contentType("application/json")
                .body("version", equalTo("1.0")).body("type", equalTo("rich")).body("width", equalTo(640))
                .body("height", equalTo(360)).body("html", containsString("<iframe src=\"" + OURS + "/embed/claims/" + claim))
                .body("thumbnail_width", equalTo(1200)).body("thumbnail_height", equalTo(630))
                .body("provider_url", equalTo(OURS + "/")).body("cache_age", equalTo(300));
    }

    @Test
    void keepsToTheSpaceThereIs() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        asked(OURS + "/claims/" + claim, "maxwidth", "300", "maxheight", "200").statusCode(200).body("width", equalTo(300))
                .body("height", equalTo(200)).body("thumbnail_url", nullValue()).body("thumbnail_width", nullValue());
        asked(OURS + "/claims/" + claim, "maxwidth", "-1").statusCode(400);
        asked(OURS + "/claims/" + claim, "maxheight", "wide").statusCode(400);
    }

    @Test
    void speaksXmlToo() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        asked(OURS + "/claims/" + claim, "format", "xml").statusCode(200).contentType("text/xml")
                .body("oembed.version", equalTo("1.0")).body("oembed.width", equalTo("640"))
                .body("oembed.html", containsString("<iframe"));
    }

    @Test
    void saysWhatIsWrong() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        given().get("/oembed").then().statusCode(400);
        asked(OURS + "/claims/" + claim, "format", "yaml").statusCode(501);
        asked("https://elsewhere.example/claims/" + claim).statusCode(404);
        asked(OURS + ".evil.example/claims/" + claim).statusCode(404);
        asked(OURS + "/articles/" + Way.articleOf(claim)).statusCode(404);
        asked(OURS + "/claims/00000000-0000-0000-0000-000000000000").statusCode(404);
        asked("file:///etc/passwd").statusCode(404);
        asked(OURS + "/claims/" + Way.approved("de", SENTENCE, "TRUE")).statusCode(404);
    }

    @Test
    void onlyTheEmbedMayBeFramedAndItTellsOfRetractions() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        given().get("/embed/claims/" + claim).then().statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors http: https:"))
                .body(containsString("Richtig"));
        given().get("/claims/" + claim).then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        Way.correct(claim, "FALSE", "Doch nicht.");
        given().get("/embed/claims/" + claim).then().body(containsString("Wir lagen falsch."))
                .body(containsString("Wesentliche Korrektur"));
        Way.retract(claim);
        given().get("/embed/claims/" + claim).then().statusCode(200).body(containsString("Die Quelle war gefälscht."))
                .body(not(containsString("Doch nicht.")));
        asked(OURS + "/claims/" + claim).statusCode(200).body("title", containsString("zurückgezogen"))
                .body("thumbnail_url", nullValue());
        given().get("/embed/claims/" + Way.approved("de", SENTENCE, "TRUE")).then().statusCode(404);
    }

    @Test
    void theClaimsPageTellsWhereToAsk() {
        String claim = Way.published("de", SENTENCE, "TRUE");
        given().get("/claims/" + claim).then().body(containsString("application/json+oembed"))
                .body(containsString("text/xml+oembed"));
    }
}
