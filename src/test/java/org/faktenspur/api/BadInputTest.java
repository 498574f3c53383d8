package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class BadInputTest {

    @Test
    void brokenJsonIsAProblem() {
        FABIAN.asks().body("{\"text\": ").post("/api/v1/extractions").then().statusCode(400)
                .contentType(startsWith("application/problem+json")).body("status", equalTo(400));
    }

    @Test
    void numbersAndNullAreNoStrings() {
        FABIAN.asks().body("{\"text\": 5}").post("/api/v1/extractions").then().statusCode(400);
        FABIAN.asks().body("{\"text\": null}").post("/api/v1/extractions").then().statusCode(400);
        FABIAN.asks().body("{}").post("/api/v1/extractions").then().statusCode(400).body("errors[0].field", equalTo("text"));
    }

    @Test
    void saysWhichFieldIsWrongAndWhatBelongsThere() {
        FABIAN.asks().body("{\"text\": 5}").post("/api/v1/extractions").then()
                .contentType(startsWith("application/problem+json")).body("errors[0].field", equalTo("text"));
        FABIAN.asks().body("{\"text\": \"Ein Satz.\", \"kind\": \"X\"}").post("/api/v1/articles").then().statusCode(400)
                .body("errors[0].message", containsString("EXTERNAL"), "detail", not(containsString("org.")));
        FABIAN.asks().body("{\"text\": \"Ein Satz.\", \"kind\": \"OWN\", \"publishedOn\": \"gestern\"}")
                .post("/api/v1/articles")
                .then().statusCode(400).body("errors[0].field", equalTo("publishedOn"));
        FABIAN.asks().body("[1]").post("/api/v1/articles").then().statusCode(400)
                .contentType(startsWith("application/problem+json"));
        FABIAN.asks().body("{").post("/api/v1/articles").then().statusCode(400)
                .contentType(startsWith("application/problem+json")).body("detail", not(containsString("jackson")));
    }

    /** One database would keep it, the other would not. */
    @Test
    void aZeroCharacterIsAtMostABadRequest() {
        given().urlEncodingEnabled(false).get("/topics/a%00b").then().statusCode(lessThan(500));
        FABIAN.asks().body("{\"text\": \"a\\u0000b\"}").post("/api/v1/claims/" + Way.taken("de", "Der Rat kauft zwei Boote.")
                + "/comments").then().statusCode(lessThan(500));
        SignedIn.as("fabian").asks().contentType("application/x-www-form-urlencoded").body("name=a%00b&q=OPEN")
                .post("/desk/claims/views").then().statusCode(lessThan(500));
    }

    @Test
    void aTextOverTheLimitIsRefused() {
        FABIAN.asks().body("{\"text\": \"" + "a ".repeat(100_001) + "\"}").post("/api/v1/extractions").then().statusCode(413);
    }

    @Test
    void unknownIdsAreNotFound() {
        FABIAN.gets("/claims/no-such-id").then().statusCode(404).contentType(startsWith("application/problem+json"));
        FABIAN.gets("/articles/00000000-0000-7000-8000-000000000000").then().statusCode(404);
    }

    @Test
    void aNumberOrPlaceInAListThatIsNoneIsABadRequest() {
        FABIAN.gets("/claims?limit=abc").then().statusCode(400).contentType(startsWith("application/problem+json"));
        FABIAN.gets("/claims?cursor=nonsense").then().statusCode(400);
        FABIAN.gets("/claims?article=nonsense").then().statusCode(400);
        FABIAN.gets("/articles?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void wrongVerbsAndMediaTypesAreNamed() {
        FABIAN.asks().delete("/api/v1/extractions").then().statusCode(405);
        given().header("Authorization", "Bearer sample-fabian").contentType("text/plain").body("x").post("/api/v1/extractions")
                .then()
                .statusCode(415);
    }

    @Test
    void asksForAnAccountWhereOneIsNeeded() {
        given().get("/api/v1/claims").then().statusCode(401);
        given().header("Authorization", "Bearer sample-nobody").get("/api/v1/articles").then().statusCode(401);
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        given().header("Accept-Language", "en").get("/api/v1/claims/x").then().body("title", equalTo("There is nothing here"));
        given().header("Accept-Language", "de").get("/api/v1/claims/x").then().body("title", equalTo("Hier ist nichts"));
    }

    @Test
    void refusesWhatOtherSitesSend() {
        FABIAN.asks().header("Sec-Fetch-Site", "cross-site").body("{\"text\": \"Hallo.\"}").post("/api/v1/extractions").then()
                .statusCode(403);
        FABIAN.asks().header("Origin", "https://elsewhere.example").body("{\"text\": \"Hallo.\"}").post("/api/v1/extractions")
                .then()
                .statusCode(403);
    }
}
