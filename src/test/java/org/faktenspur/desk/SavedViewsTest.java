package org.faktenspur.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.util.UUID;

import org.faktenspur.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SavedViewsTest {

    private SignedIn frieda;
    private final String name = "Ansicht " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void signIn() {
        frieda = SignedIn.as("frieda");
    }

    private void save(String query, boolean first) {
        frieda.asks().formParam("name", name).formParam("query", query).formParam("first", first).post("/desk/views").then()
                .statusCode(303).header("Location", endsWith("/desk/claims" + query));
    }

    private String id() {
        return frieda.asks().get("/desk/views").asString()
                .replaceFirst("(?s).*?/desk/views/([0-9a-f-]{36})\"(?:(?!/desk/views/).)*?" + name + ".*", "$1");
    }

    @AfterEach
    void remove() {
        String page = frieda.asks().get("/desk/views").asString();
        if (page.contains(name))
            frieda.asks().post("/desk/views/" + id() + "/removal").then().statusCode(303);
    }

    @Test
    void aViewIsKeptUnderItsNameAndOpensWhatItWas() {
        save("?status=OPEN&q=Hafen&sort=AGE", false);
        frieda.asks().get("/desk/claims").then().statusCode(200).body(containsString(name))
                .body(containsString("/desk/claims?status=OPEN&amp;q=Hafen&amp;sort=AGE"));
        frieda.asks().get("/desk/claims?status=OPEN&q=Hafen&sort=AGE").then().statusCode(200)
                .body(containsString("aria-current=\"true\">" + name));
        SignedIn.as("fabian").asks().get("/desk/claims").then().body(not(containsString(name)));
    }

    @Test
    void theSameNameAgainReplacesTheView() {
        save("?status=OPEN", false);
        save("?status=IN_REVIEW", false);
        String page = frieda.asks().get("/desk/views").asString();
        assertThat(page.split(name + "</a>", -1)).hasSize(2);
        assertThat(page).contains("/desk/claims?status=IN_REVIEW");
    }

    @Test
    void theQueueOpensWithTheViewThatWasChosenAndEverythingElseIsOneClickAway() {
        save("?status=IN_REVIEW", true);
        frieda.asks().get("/desk/claims").then().statusCode(303).header("Location", endsWith("/desk/claims?status=IN_REVIEW"));
        frieda.asks().get("/desk/claims?status=unfinished").then().statusCode(200);
        SignedIn.as("fabian").asks().get("/desk/claims").then().statusCode(200);
        frieda.asks().formParam("name", name).post("/desk/views/" + id()).then().statusCode(303);
        frieda.asks().get("/desk/claims").then().statusCode(200);
    }

    @Test
    void aViewWithoutFiltersIsOneToo() {
        frieda.asks().formParam("name", name).formParam("query", "?").formParam("first", true).post("/desk/views").then()
                .statusCode(303);
        frieda.asks().get("/desk/claims").then().statusCode(303).header("Location", endsWith("?status=unfinished"));
    }

    @Test
    void aNameThatIsNoneIsRefusedAndTheViewIsNotLost() {
        frieda.asks().formParam("name", " ").formParam("query", "?q=Kran").post("/desk/views").then().statusCode(422)
                .body(containsString("value=\"?q=Kran\"")).body(containsString("Bitte einen Namen angeben"));
        save("?status=OPEN", false);
        frieda.asks().formParam("name", "x".repeat(81)).post("/desk/views/" + id()).then().statusCode(422)
                .body(containsString("x".repeat(81)));
    }

    @Test
    void noViewLeadsElsewhere() {
        for (String query : new String[] { "//evil.example", "?a=\"><b>", "https://evil.example", "?x\r\nSet-Cookie: a=b" })
            frieda.asks().formParam("name", name).formParam("query", query).post("/desk/views").then().statusCode(400);
    }

    @Test
    void theViewsOfOthersAreNone() {
        save("?status=OPEN", false);
        String id = id();
        SignedIn fabian = SignedIn.as("fabian");
        fabian.asks().formParam("name", "Meine").post("/desk/views/" + id).then().statusCode(404);
        fabian.asks().post("/desk/views/" + id + "/removal").then().statusCode(404);
        frieda.asks().post("/desk/views/no-id/removal").then().statusCode(404);
        given().redirects().follow(false).get("/desk/views").then().statusCode(303);
    }
}
