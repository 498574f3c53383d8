package org.faktenspur.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class OwnAccountTest {

    private static final String PASSWORD = "korrekt pferd batterie heftklammer";

    private String username;
    private String session;

    /** Somebody of their own for each test: the cast's passwords are everybody's. */
    @BeforeEach
    void newAccount() {
        username = "greta-" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew()
                .run(() -> new AppUser(username, "Greta Groth", Role.CHECKER, PASSWORD, Instant.now()).persist());
        session = signIn(username, PASSWORD).then().statusCode(303).extract().cookie("session");
    }

    private static Response signIn(String name, String password) {
        return given().redirects().follow(false).formParam("username", name).formParam("password", password).post("/sign-in");
    }

    private RequestSpecification greta() {
        return given().redirects().follow(false).cookie("session", session).header("Sec-Fetch-Site", "same-origin");
    }

    @Test
    void aNewNameStandsInTheFrameAndAnEmptyOneIsRefused() {
        greta().formParam("displayName", "Greta Groß").formParam("theme", "dark").formParam("language", "en")
                .post("/desk/account").then().statusCode(303);
        greta().get("/desk/account").then().body(containsString("Greta Groß"), containsString("data-theme=\"dark\""),
                containsString("lang=\"en\""));
        greta().formParam("displayName", " ").post("/desk/account").then().statusCode(422)
                .body(containsString("aria-invalid=\"true\""));
    }

    @Test
    void aSwitchInTheFrameLeadsBackToItsPageAndNowhereElse() {
        greta().header("Referer", "http://localhost/desk/claims").formParam("theme", "light").post("/desk/account/theme")
                .then().statusCode(303).header("Location", containsString("/desk/claims"));
        greta().header("Referer", "http://elsewhere.example//evil.example/desk").formParam("language", "de")
                .post("/desk/account/language").then().statusCode(303).header("Location", containsString("/desk/account"));
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        String elsewhere = signIn(username, PASSWORD).getCookie("session");
        String fresh = greta().formParam("current", PASSWORD).formParam("password", "violett teich anker mittwoch")
                .post("/desk/account/password").then().statusCode(303).extract().cookie("session");
        given().cookie("session", fresh).get("/desk/account").then().statusCode(200);
        greta().get("/desk/account").then().statusCode(303);
        given().redirects().follow(false).cookie("session", elsewhere).get("/desk/account").then().statusCode(303);
        signIn(username, PASSWORD).then().statusCode(422);
        signIn(username, "violett teich anker mittwoch").then().statusCode(303);
    }

    @Test
    void aPasswordThatIsShortOrEverybodysOrTheOwnNameIsRefused() {
        for (String weak : new String[] { "kurz", "passwordpassword", "gretagrothgreta", "x".repeat(80) })
            greta().formParam("current", PASSWORD).formParam("password", weak).post("/desk/account/password").then()
                    .statusCode(422).body(containsString("password-error"));
        signIn(username, PASSWORD).then().statusCode(303);
    }

    @Test
    void nobodyChangesAPasswordWithoutKnowingIt() {
        greta().formParam("current", "geraten").formParam("password", "violett teich anker mittwoch")
                .post("/desk/account/password").then().statusCode(422).body(containsString("current-error"));
    }

    @Test
    void aSessionElsewhereCanBeEnded() {
        String elsewhere = given().redirects().follow(false).header("User-Agent", "Other Browser")
                .formParam("username", username).formParam("password", PASSWORD).post("/sign-in").getCookie("session");
        String page = greta().get("/desk/account").then().body(containsString("Other Browser")).extract().asString();
        String end = page.replaceAll("(?s).*action=\"(/desk/account/sessions/[^\"]+)\".*", "$1");
        greta().post(end).then().statusCode(303);
        given().redirects().follow(false).cookie("session", elsewhere).get("/desk/account").then().statusCode(303);
    }

    @Test
    void guessingIsSlowedForTheGuesserAndSaysForHowLong() {
        for (int i = 0; i < FailedSignIn.MOST_PER_ACCOUNT_AND_ADDRESS; i++)
            signIn(username, "geraten " + i).then().statusCode(422);
        signIn(username, PASSWORD).then().statusCode(429).header("Retry-After", notNullValue());
        QuarkusTransaction.requiringNew().run(() -> FailedSignIn.deleteAll());
        signIn(username, PASSWORD).then().statusCode(303);
    }

    @Test
    void aTokenIsShownOnceAndActsForItsAccount() {
        String token = makeToken("WRITE");
        greta().get("/desk/tokens").then().body(not(containsString(token)), containsString("Archivabgleich"));
        given().header("Authorization", "Bearer " + token).get("/api/v1/claims").then().statusCode(200);
        given().header("Authorization", "Bearer " + token).contentType("application/json").body("{}")
                .post("/api/v1/articles").then().statusCode(400);
    }

    @Test
    void noTokenMakesAnotherThatWouldOutliveIt() {
        given().header("Authorization", "Bearer " + makeToken("WRITE")).formParam("name", "Noch einer").post("/desk/tokens")
                .then().statusCode(403);
        greta().formParam("name", "Für immer").formParam("days", Integer.MAX_VALUE).post("/desk/tokens").then()
                .statusCode(201);
    }

    @Test
    void aReadingTokenChangesNothing() {
        String token = makeToken("READ");
        given().header("Authorization", "Bearer " + token).get("/api/v1/claims").then().statusCode(200);
        given().header("Authorization", "Bearer " + token).contentType("application/json")
                .body("{\"text\":\"Ein Satz.\",\"kind\":\"OWN\"}").post("/api/v1/articles").then().statusCode(403);
        given().header("Authorization", "Bearer " + token).contentType("application/json").body("{\"text\":\"Ein Satz.\"}")
                .post("/api/v1/extractions").then().statusCode(200);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        String token = makeToken("READ");
        String page = greta().get("/desk/tokens").asString();
        greta().post(page.replaceAll("(?s).*action=\"(/desk/tokens/[^\"]+/revocation)\".*", "$1")).then().statusCode(303);
        given().header("Authorization", "Bearer " + token).get("/api/v1/claims").then().statusCode(401);
    }

    @Test
    void onlyTheOwnerRevokesAToken() {
        makeToken("READ");
        String page = greta().get("/desk/tokens").asString();
        String revocation = page.replaceAll("(?s).*action=\"(/desk/tokens/[^\"]+/revocation)\".*", "$1");
        String stranger = signIn("fabian", "fabian-faktenspur").getCookie("session");
        given().redirects().follow(false).cookie("session", stranger).header("Sec-Fetch-Site", "same-origin").post(revocation)
                .then().statusCode(404);
    }

    private String makeToken(String scope) {
        String page = greta().formParam("name", "Archivabgleich").formParam("scope", scope).formParam("days", 30)
                .post("/desk/tokens").then().statusCode(201).extract().asString();
        String token = page.replaceAll("(?s).*id=\"fresh\"[^>]*>([^<]+)<.*", "$1");
        assertThat(token).startsWith("fs_");
        return token;
    }
}
