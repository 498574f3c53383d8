package org.faktenspur.admin;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class RatingsTest {

    private static RequestSpecification ada() {
        return SignedIn.as("ada").asks();
    }

    @AfterEach
    void theUsualWords() {
        ada().formParam("true-de", "").post("/admin/ratings").then().statusCode(303);
    }

    @Test
    void theNewsroomsWordsStandOnPagesInTheApiAndInClaimReview() {
        String claim = Way.published("de", "Im Hafen lagen am Sonntag acht Fähren.", "MOSTLY_FALSE");
        ada().formParam("mostly-false-de", "Überwiegend falsch").formParam("mostly-false-en", "Largely false")
                .post("/admin/ratings").then().statusCode(303);
        given().get("/claims/" + claim).then().body(containsString("Überwiegend falsch"),
                containsString("\"alternateName\":\"Überwiegend falsch\""), not(containsString("Größtenteils falsch")));
        given().get("/claims/" + claim + "?lang=en").then().body(containsString("Largely false"));
        given().get("/methodology").then().body(containsString("Überwiegend falsch"), containsString("Größtenteils richtig"));
        ada().get("/admin/ratings").then().body(containsString("value=\"Überwiegend falsch\""));
        theUsualWords();
        given().get("/claims/" + claim).then().body(containsString("Größtenteils falsch"));
    }

    @Test
    void wordsThatNobodyCouldTellApartAreRefusedAndKept() {
        ada().formParam("true-de", "falsch").post("/admin/ratings").then().statusCode(422)
                .body(containsString("value=\"falsch\""));
        ada().formParam("true-de", "x".repeat(61)).post("/admin/ratings").then().statusCode(422);
        ada().formParam("true-de", "<b>Stimmt</b>").post("/admin/ratings").then().statusCode(303);
        given().get("/methodology").then().body(containsString("&lt;b&gt;Stimmt&lt;/b&gt;"), not(containsString("<b>Stimmt")));
    }
}
