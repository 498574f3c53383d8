package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SimilarTest {

    @Test
    void findsTheSameClaimInOtherWords() {
        String before = claim("Die Werft in Drosselhafen lieferte der Marine elf Schnellboote.");
        String now = claim("Elf Schnellboote hat die Marine von der Werft in Drosselhafen geliefert bekommen.");
        FABIAN.gets("/claims/" + now + "/similar").then().statusCode(200).body("items.claim.id", hasItem(before))
                .body("items.claim.id", not(hasItem(now))).body("items.score", everyItem(greaterThan(0.4f)));
    }

    @Test
    void doesNotFindAnythingElse() {
        claim("Die Werft in Amselhafen lieferte der Marine elf Schnellboote.");
        String now = claim("Im Zirkus Balduin tanzen dreizehn Pinguine.");
        FABIAN.gets("/claims/" + now + "/similar").then().statusCode(200).body("items.claim.text",
                not(hasItem(containsString("Schnellboote"))));
    }

    @Test
    void saysThatAnotherNumberIsAnotherClaim() {
        String before = claim("In Finkenrode wurden 40 Straßenlaternen abgeschaltet.");
        String now = claim("In Finkenrode wurden 400 Straßenlaternen abgeschaltet.");
        FABIAN.gets("/claims/" + now + "/similar").then().statusCode(200)
                .body("items.find { it.claim.id == '" + before + "' }.differences", contains("NUMBER"));
    }

    @Test
    void whatWasDismissedStaysAwayOnBothSides() {
        String one = claim("Der Turm von Spechtheim ist 88 Meter hoch.");
        String other = claim("88 Meter hoch ist der Turm von Spechtheim.");
        FABIAN.posts("/claims/" + one + "/matches", Map.of("claim", other, "same", false)).statusCode(200);
        FABIAN.gets("/claims/" + one + "/similar").then().body("items.claim.id", not(hasItem(other)));
        FABIAN.gets("/claims/" + other + "/similar").then().body("items.claim.id", not(hasItem(one)));
        FABIAN.gets("/claims/" + other + "/history").then().body("items.verb", hasItem("tell-apart"));
    }

    @Test
    void aLaterWordOverrulesAnEarlierOne() {
        String one = claim("Der Teich von Spechtheim ist 14 Meter tief.");
        String other = claim("14 Meter tief ist der Teich von Spechtheim.");
        FABIAN.posts("/claims/" + one + "/matches", Map.of("claim", other, "same", false)).statusCode(200);
        FRIEDA.posts("/claims/" + other + "/matches", Map.of("claim", one, "same", true)).statusCode(200);
        FABIAN.gets("/claims/" + one + "/similar").then()
                .body("items.find { it.claim.id == '" + other + "' }.same", equalTo(true));
        FABIAN.gets("/claims/" + one + "/history").then().body("items.verb", hasItem("match"));
    }

    @Test
    void readersSeeWhereElseItWasClaimed() {
        String one = Way.published("de", "Die Orgel von Kiebitzdorf hat 1200 Pfeifen.", "TRUE");
        String other = Way.published("de", "1200 Pfeifen hat die Orgel in Kiebitzdorf.", "TRUE");
        String unpublished = claim("Kiebitzdorfs Orgel besitzt 1200 Pfeifen.");
        given().get("/claims/" + one).then().body(not(containsString("/claims/" + other)));
        ERIKA.posts("/claims/" + one + "/matches", Map.of("claim", other, "same", true)).statusCode(200);
        ERIKA.posts("/claims/" + one + "/matches", Map.of("claim", unpublished, "same", true)).statusCode(200);
        given().get("/claims/" + one).then().statusCode(200).body(containsString("/claims/" + other))
                .body(not(containsString(unpublished)));
        given().get("/claims/" + other).then().body(containsString("/claims/" + one));
        Way.retract(other);
        given().get("/claims/" + one).then().body(not(containsString("/claims/" + other)));
    }

    @Test
    void whatADraftSaysIsHiddenFromWhoeverHasYetToRate() {
        String before = Way.inReview("de", "Die Mühle von Lerchenau mahlt 70 Tonnen im Jahr.", "FALSE");
        String now = claim("70 Tonnen mahlt im Jahr die Mühle von Lerchenau.");
        String item = "items.find { it.claim.id == '" + before + "' }.claim.";
        FRIEDA.gets("/claims/" + now + "/similar").then().body(item + "verdict", equalTo(null)).body(item + "verdictHidden",
                equalTo(true));
        FABIAN.gets("/claims/" + now + "/similar").then().body(item + "verdict.rating", equalTo("FALSE"));
    }

    @Test
    void strangersGetNothing() {
        String claim = claim("In Zeisigtal stehen drei Brunnen.");
        given().get("/api/v1/claims/" + claim + "/similar").then().statusCode(401);
        given().contentType("application/json").body(Map.of("claim", claim, "same", true))
                .post("/api/v1/claims/" + claim + "/matches").then().statusCode(401);
    }

    @Test
    void refusesWhatMakesNoSense() {
        String claim = claim("In Zeisigtal stehen vier Brunnen.");
        FABIAN.gets("/claims/" + UUID.randomUUID() + "/similar").then().statusCode(404);
        FABIAN.gets("/claims/nothing/similar").then().statusCode(404);
        for (Object body : List.of(Map.of("claim", claim, "same", true), Map.of("claim", UUID.randomUUID(), "same", true),
                Map.of("claim", "nothing", "same", true), Map.of("claim", claim), Map.of("same", true),
                Map.of("claim", 7, "same", true), Map.of("claim", claim, "same", "yes")))
            FABIAN.posts("/claims/" + claim + "/matches", body).statusCode(400);
        FABIAN.posts("/claims/" + UUID.randomUUID() + "/matches", Map.of("claim", claim, "same", true)).statusCode(404);
        assertThat(FABIAN.gets("/claims/" + claim + "/history").asString()).doesNotContain("match");
    }

    private static String claim(String text) {
        return Way.imported("de", text).get(0);
    }
}
