package org.faktenspur.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class DoorTest {

    private static Response signIn(String username, String password) {
        return given().redirects().follow(false).formParam("username", username).formParam("password", password)
                .post("/sign-in");
    }

    @AfterEach
    void forgetGuesses() {
        QuarkusTransaction.requiringNew().run(Forget::guesses);
    }

    @Test
    void letsNobodyInWithAWrongPasswordAndKeepsTheName() {
        signIn("fabian", "nope").then().statusCode(422).body(containsString("value=\"fabian\""));
        signIn("nobody", "nope").then().statusCode(422);
    }

    @Test
    void strangersAreSentToTheDoorWhetherThePageExistsOrNot() {
        for (String path : new String[] { "/desk", "/desk/no-such-page", "/admin/x", "/desk/%0d%0aX-Injected:1",
                "/desk%2fclaims" })
            given().redirects().follow(false).urlEncodingEnabled(false).header("Host", "evil.example").get(path).then()
                    .statusCode(303).header("Location", equalTo("/sign-in"));
    }

    @Test
    void whoeverWasSentToTheDoorComesBackToWhatTheyWanted() {
        String wanted = given().redirects().follow(false).get("/desk/claims?q=rat&status=OPEN").then().statusCode(303)
                .header("Location", endsWith("/sign-in")).extract().cookie("next");
        given().redirects().follow(false).cookie("next", wanted).formParam("username", "fabian")
                .formParam("password", "fabian-faktenspur").post("/sign-in").then().statusCode(303)
                .header("Location", endsWith("/desk/claims?q=rat&status=OPEN")).cookie("next", "");
    }

    @Test
    void noAddressLeadsElsewhere() {
        for (String evil : new String[] { "//evil.example", "https://evil.example/desk", "/desk@evil.example",
                "/desk.evil.example",
                "/desk\\evil", "/desk/\r\nSet-Cookie: a=b", "javascript:alert(1)", "/desk//evil.example", "/" })
            for (String way : new String[] { "cookie", "form" }) {
                var asks = given().redirects().follow(false).formParam("username", "fabian").formParam("password",
                        "fabian-faktenspur");
                (way.equals("form") ? asks.formParam("next", evil)
                        : asks.cookie("next", URLEncoder.encode(evil, StandardCharsets.UTF_8))).post("/sign-in").then()
                        .statusCode(303).header("Location", matchesPattern("(http://[\\w.]+:\\d+)?/desk"));
            }
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        String session = signIn("fabian", "fabian-faktenspur").then().statusCode(303).extract().cookie("session");
        given().cookie("session", session).get("/desk").then().statusCode(200).body(containsString("Fabian Kaya"));
        given().cookie("session", session).header("Sec-Fetch-Site", "same-origin").redirects().follow(false).post("/sign-out")
                .then()
                .statusCode(303);
        given().cookie("session", session).redirects().follow(false).get("/desk").then().statusCode(303);
    }

    @Test
    void whoeverComesInAgainLeavesNoSessionBehind() {
        String before = signIn("fabian", "fabian-faktenspur").getCookie("session");
        String after = given().redirects().follow(false).cookie("session", before).header("Sec-Fetch-Site", "same-origin")
                .formParam("username", "fabian").formParam("password", "fabian-faktenspur").post("/sign-in")
                .getCookie("session");
        assertThat(after).isNotEqualTo(before);
        given().cookie("session", after).redirects().follow(false).get("/desk").then().statusCode(200);
        given().cookie("session", before).redirects().follow(false).get("/desk").then().statusCode(303);
    }

    @Test
    void theLogSaysWhoCameInAndWhoDidNotAndNothingOfWhatTheyTyped() {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler reader = new ExtHandler() {
            @Override
            protected void doPublish(ExtLogRecord line) {
                lines.add(line.getFormattedMessage());
            }
        };
        Logger log = Logger.getLogger("org.faktenspur");
        log.addHandler(reader);
        try {
            String session = signIn("fabian", "fabian-faktenspur").getCookie("session");
            signIn("fabian", "geraten-fabian");
            signIn("ein-passwort-im-namen", "x");
            given().cookie("session", session).get("/admin/accounts").then().statusCode(403);
            given().cookie("session", session).header("Sec-Fetch-Site", "cross-site").post("/sign-out").then().statusCode(403);
        } finally {
            log.removeHandler(reader);
        }
        String fabian = QuarkusTransaction.requiringNew().call(() -> AppUser.named("fabian").orElseThrow().id.toString());
        assertThat(lines).contains("Signed in by password: account " + fabian,
                "Refused at the door, wrong password: account " + fabian,
                "Refused at the door, wrong password: account unknown", "Not allowed: GET /admin/accounts, account " + fabian,
                "Not allowed: POST /sign-out, account " + fabian)
                .noneMatch(line -> line.contains("geraten") || line.contains("ein-passwort"));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        String cookie = signIn("fabian", "fabian-faktenspur").getHeader("Set-Cookie");
        assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void otherSitesCannotUseSomebodysSession() {
        String session = signIn("fabian", "fabian-faktenspur").getCookie("session");
        given().cookie("session", session).header("Sec-Fetch-Site", "cross-site").post("/sign-out").then().statusCode(403);
        given().cookie("session", session).post("/sign-out").then().statusCode(403);
    }

    @Test
    void nothingInlineIsAllowed() {
        given().get("/").then().header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void thereIsNothingToSetUpOnceThereAreAccounts() {
        given().get("/set-up").then().statusCode(404);
    }

    @Test
    void pagesSpeakTheReadersLanguage() {
        given().header("Accept-Language", "en").get("/methodology").then().body(containsString("lang=\"en\""),
                containsString("Mostly true"));
        given().get("/methodology").then().body(containsString("lang=\"de\""), containsString("Größtenteils richtig"));
    }
}
