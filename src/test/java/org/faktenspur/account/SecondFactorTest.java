package org.faktenspur.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.faktenspur.audit.AuditEntry;
import org.faktenspur.testing.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class SecondFactorTest {

    private static final String PASSWORD = "korrekt pferd batterie heftklammer";
    private static final String HERE = "/desk/account/second-factor";

    private String username;
    private UUID id;
    private SignedIn greta;

    @BeforeEach
    void newAccount() {
        username = "greta-" + UUID.randomUUID().toString().substring(0, 8);
        id = QuarkusTransaction.requiringNew().call(() -> {
            AppUser account = new AppUser(username, "Greta Groth", Role.EDITOR, PASSWORD, Instant.now());
            account.persist();
            return account.id;
        });
        greta = SignedIn.as(username, PASSWORD);
    }

    @AfterEach
    void nobodyHasToHaveOne() {
        QuarkusTransaction.requiringNew().run(() -> {
            Newsroom.known().orElseThrow().secondFactorFor = null;
            FailedSignIn.deleteAll();
        });
    }

    private static Response password(String username) {
        return given().redirects().follow(false).formParam("username", username).formParam("password", PASSWORD)
                .post("/sign-in");
    }

    private static Response code(Response password, String code) {
        return given().redirects().follow(false).cookies(password.getCookies()).header("Sec-Fetch-Site", "same-origin")
                .formParam("code", code).post("/sign-in/code");
    }

    /** @return the secret and the recovery codes */
    private List<String> setUp() {
        greta.asks().post(HERE).then().statusCode(303);
        String secret = Jsoup.parse(greta.asks().get(HERE).asString()).select("#secret").text();
        Response done = confirm(PASSWORD, SecondFactor.code(secret, Instant.now()));
        done.then().statusCode(201);
        return Stream
                .concat(Stream.of(secret), Jsoup.parse(done.asString()).select("#recovery code").eachText().stream())
                .toList();
    }

    private Response confirm(String password, String code) {
        return greta.asks().formParam("password", password).formParam("code", code).post(HERE + "/confirmation");
    }

    /** A code of a step that has not been used: the next one. */
    private static String next(String secret) {
        return SecondFactor.code(secret, Instant.now().plusSeconds(30));
    }

    @Test
    void itCountsOnceACodeWasShownWithThePassword() {
        greta.asks().post(HERE).then().statusCode(303);
        String secret = Jsoup.parse(greta.asks().get(HERE).asString()).select("#secret").text();
        greta.asks().get(HERE + "/picture.svg").then().statusCode(200).contentType(containsString("image/svg+xml"))
                .header("Cache-Control", containsString("no-store"));
        confirm(PASSWORD, "000000x").then().statusCode(422).body(containsString("code-error"));
        confirm("geraten", SecondFactor.code(secret, Instant.now())).then().statusCode(422)
                .body(containsString("password-error"));
        password(username).then().statusCode(303).header("Location", endsWith("/desk"));
        confirm(PASSWORD, SecondFactor.code(secret, Instant.now())).then().statusCode(201);
        password(username).then().statusCode(303).header("Location", endsWith("/sign-in/code"));
        greta.asks().get(HERE).then().body(not(containsString(secret)));
        greta.asks().get(HERE + "/picture.svg").then().statusCode(404);
    }

    @Test
    void thePasswordAloneOpensNothingAndACodeOpensOnce() {
        String secret = setUp().get(0);
        Response half = password(username);
        assertThat(half.getCookie("session")).isNull();
        given().redirects().follow(false).cookies(half.getCookies()).get("/desk").then().statusCode(303)
                .header("Location", endsWith("/sign-in"));
        code(half, "123456").then().statusCode(422);
        String code = next(secret);
        Response in = code(half, code);
        in.then().statusCode(303).header("Location", endsWith("/desk"));
        given().cookie("session", in.getCookie("session")).get("/desk").then().statusCode(200);
        code(half, code).then().statusCode(303).header("Location", endsWith("/sign-in"));
        code(password(username), code).then().statusCode(422);
    }

    @Test
    void aRecoveryCodeStandsInOnce() {
        List<String> shown = setUp();
        assertThat(shown).hasSize(11);
        code(password(username), shown.get(3).toLowerCase()).then().statusCode(303).cookie("session", notNullValue());
        code(password(username), shown.get(3)).then().statusCode(422);
        code(password(username), shown.get(4)).then().statusCode(303);
        greta.asks().get(HERE).then().body(containsString("Noch 8"));
    }

    @Test
    void guessingCodesIsSlowed() {
        String secret = setUp().get(0);
        Response half = password(username);
        for (int i = 0; i < FailedSignIn.MOST_PER_ACCOUNT_AND_ADDRESS; i++)
            code(half, "00000" + i).then().statusCode(422);
        code(half, next(secret)).then().statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void nobodyGetsRidOfItWithoutPasswordAndCode() {
        String secret = setUp().get(0);
        greta.asks().formParam("password", PASSWORD).formParam("code", "1").post(HERE + "/removal").then().statusCode(422);
        greta.asks().formParam("password", "x").formParam("code", next(secret)).post(HERE + "/removal").then().statusCode(422);
        password(username).then().header("Location", endsWith("/sign-in/code"));
        greta.asks().formParam("password", PASSWORD).formParam("code", next(secret)).post(HERE + "/removal").then()
                .statusCode(303);
        password(username).then().header("Location", endsWith("/desk"));
    }

    @Test
    void whoeverIsSignedInElsewhereHasToShowItToo() {
        SignedIn elsewhere = SignedIn.as(username, PASSWORD);
        elsewhere.asks().get("/desk").then().statusCode(200);
        setUp();
        elsewhere.asks().get("/desk").then().statusCode(303);
        greta.asks().get("/desk").then().statusCode(200);
    }

    @Test
    void newRecoveryCodesMakeTheOldOnesWorthless() {
        List<String> shown = setUp();
        greta.asks().formParam("password", PASSWORD).formParam("code", next(shown.get(0))).post(HERE + "/recovery-codes").then()
                .statusCode(201);
        code(password(username), shown.get(1)).then().statusCode(422);
    }

    @Test
    void anAdministratorTakesALostOneAwayAndItIsWrittenDown() {
        setUp();
        SignedIn ada = SignedIn.as("ada");
        SignedIn.as("erika").asks().post("/admin/accounts/" + id + "/second-factor-removal").then().statusCode(403);
        ada.asks().post("/admin/accounts/" + id + "/second-factor-removal").then().statusCode(303);
        greta.asks().get("/desk").then().statusCode(303);
        password(username).then().header("Location", endsWith("/desk"));
        List<String> verbs = QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.about("account", id, Long.MAX_VALUE, 5).stream().map(entry -> entry.verb).toList());
        assertThat(verbs).containsExactly("reset-second-factor", "set-up-second-factor");
    }

    @Test
    void aNewPasswordByALinkDoesNotReplaceIt() {
        setUp();
        String page = SignedIn.as("ada").asks().post("/admin/accounts/" + id + "/invitation").asString();
        String link = page.replaceAll("(?s).*(/invitations/[A-Za-z0-9_-]+).*", "$1");
        given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin")
                .formParam("password", "violett teich anker mittwoch").post(link).then().statusCode(303);
        greta.asks().get("/desk").then().statusCode(303);
        given().redirects().follow(false).formParam("username", username)
                .formParam("password", "violett teich anker mittwoch").post("/sign-in").then().statusCode(303)
                .header("Location", endsWith("/sign-in/code"));
    }

    @Test
    void whoHasToHaveOneGetsNowhereWithoutIt() {
        SignedIn.as("ada").asks().formParam("role", "EDITOR").post("/admin/newsroom/second-factor").then().statusCode(303);
        greta.asks().get("/desk/claims").then().statusCode(303).header("Location", endsWith(HERE));
        greta.asks().get("/api/v1/claims").then().statusCode(403);
        greta.asks().get(HERE).then().statusCode(200).body(containsString("verlangt"));
        SignedIn.as("fabian").asks().get("/desk/claims").then().statusCode(200);
        given().header("Authorization", "Bearer sample-erika").get("/api/v1/claims").then().statusCode(200);
        setUp();
        greta.asks().get("/desk/claims").then().statusCode(200);
    }

    @Test
    void tokensAreNotAskedForACode() {
        String page = greta.asks().formParam("name", "Archiv").formParam("scope", "READ").post("/desk/tokens").asString();
        String token = Jsoup.parse(page).select("#fresh").text();
        setUp();
        RequestSpecification program = given().header("Authorization", "Bearer " + token);
        program.get("/api/v1/claims").then().statusCode(200);
    }

    @Test
    void whatSomebodyWantedIsStillKnownAfterTheCode() {
        String secret = setUp().get(0);
        String next = given().redirects().follow(false).get("/desk/claims?status=OPEN").then().statusCode(303)
                .header("Location", endsWith("/sign-in")).extract().cookie("next");
        Response half = given().redirects().follow(false).cookie("next", next).formParam("username", username)
                .formParam("password", PASSWORD).post("/sign-in");
        given().redirects().follow(false).cookies(half.getCookies()).cookie("next", next)
                .header("Sec-Fetch-Site", "same-origin").formParam("code", next(secret)).post("/sign-in/code").then()
                .statusCode(303).header("Location", endsWith("/desk/claims?status=OPEN"));
    }
}
