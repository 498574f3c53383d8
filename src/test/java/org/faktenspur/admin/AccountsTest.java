package org.faktenspur.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.testing.AtOnce;
import org.faktenspur.testing.SignedIn;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AccountsTest {

    private static final String PASSWORD = "korrekt pferd batterie heftklammer";

    private final String username = "hanno-" + UUID.randomUUID().toString().substring(0, 8);

    private String invite() {
        return SignedIn.as("ada").asks().formParam("displayName", "Hanno Hein").formParam("username", username)
                .formParam("role", "CHECKER").post("/admin/accounts").then().statusCode(201).extract().asString()
                .replaceAll("(?s).*id=\"link\"[^>]*>[^<]*(/invitations/[^<]+)<.*", "$1");
    }

    private static void accept(String link) {
        given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").formParam("password", PASSWORD).post(link)
                .then().statusCode(303);
    }

    private AppUser hanno() {
        return QuarkusTransaction.requiringNew().call(() -> AppUser.named(username).orElseThrow());
    }

    @Test
    void somebodyInvitedChoosesTheirPasswordOnce() {
        String link = invite();
        given().get(link).then().statusCode(200).body(containsString(username));
        given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin").formParam("password", "kurz").post(link)
                .then()
                .statusCode(422);
        accept(link);
        SignedIn.as(username, PASSWORD).asks().get("/desk/account").then().statusCode(200);
        given().get(link).then().statusCode(404);
    }

    @Test
    void aNewLinkMakesTheOldOneWorthless() {
        String old = invite();
        SignedIn.as("ada").asks().post("/admin/accounts/" + hanno().id + "/invitation").then().statusCode(201);
        given().get(old).then().statusCode(404);
    }

    @Test
    void aDeactivatedAccountIsOutAtOnceAndItsNameRemains() {
        accept(invite());
        SignedIn browser = SignedIn.as(username, PASSWORD);
        SignedIn ada = SignedIn.as("ada");
        ada.asks().post("/admin/accounts/" + hanno().id + "/deactivation").then().statusCode(303);
        browser.asks().get("/desk/account").then().statusCode(303);
        ada.asks().get("/admin/accounts").then().body(containsString(username));
        ada.asks().post("/admin/accounts/" + hanno().id + "/activation").then().statusCode(303);
        SignedIn.as(username, PASSWORD);
    }

    @Test
    void theLastAdministratorLocksNobodyOut() {
        UUID id = QuarkusTransaction.requiringNew().call(() -> AppUser.named("ada").orElseThrow().id);
        SignedIn ada = SignedIn.as("ada");
        ada.asks().post("/admin/accounts/" + id + "/deactivation").then().statusCode(409);
        ada.asks().formParam("role", "EDITOR").post("/admin/accounts/" + id + "/rights").then().statusCode(409);
        ada.asks().get("/admin/accounts").then().statusCode(200);
    }

    @Test
    void twoAdministratorsWhoTakeEachOthersRightsLeaveOne() {
        String other = username + "-2";
        QuarkusTransaction.requiringNew().run(() -> {
            for (String name : List.of(username, other))
                new AppUser(name, "Admina " + name, Role.ADMIN, PASSWORD, Instant.now()).persist();
            AppUser.update("role = ?1 where username = 'ada'", Role.EDITOR);
        });
        try {
            SignedIn one = SignedIn.as(username, PASSWORD);
            SignedIn two = SignedIn.as(other, PASSWORD);
            List<Integer> answers = AtOnce.all(List.of(() -> demotes(one, other), () -> demotes(two, username)));
            assertThat(answers).containsOnlyOnce(303);
            assertThat(QuarkusTransaction.requiringNew()
                    .call(() -> AppUser.count("role = ?1 and deactivatedAt is null", Role.ADMIN))).isEqualTo(1);
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                AppUser.update("role = ?1 where username = 'ada'", Role.ADMIN);
                AppUser.update("role = ?1 where username in ?2", Role.CHECKER, List.of(username, other));
            });
        }
    }

    private static int demotes(SignedIn by, String whom) {
        UUID id = QuarkusTransaction.requiringNew().call(() -> AppUser.named(whom).orElseThrow().id);
        return by.asks().formParam("role", "CHECKER").post("/admin/accounts/" + id + "/rights").statusCode();
    }

    @Test
    void whatSomebodyMayNoLongerDoTheyCannotDoAtOnce() {
        accept(invite());
        SignedIn hanno = SignedIn.as(username, PASSWORD);
        SignedIn ada = SignedIn.as("ada");
        ada.asks().formParam("role", "ADMIN").post("/admin/accounts/" + hanno().id + "/rights").then().statusCode(303);
        hanno.asks().get("/admin/accounts").then().statusCode(200);
        ada.asks().formParam("role", "CHECKER").post("/admin/accounts/" + hanno().id + "/rights").then().statusCode(303);
        hanno.asks().get("/admin/accounts").then().statusCode(403);
    }

    @Test
    void rightsChangeAndTheEmergencyRightNeedsAnEditor() {
        accept(invite());
        SignedIn ada = SignedIn.as("ada");
        ada.asks().formParam("role", "CHECKER").formParam("mayPublishUnreviewed", true)
                .post("/admin/accounts/" + hanno().id + "/rights").then().statusCode(303);
        assertThat(hanno().mayPublishUnreviewed).isFalse();
        ada.asks().formParam("role", "EDITOR").formParam("mayPublishUnreviewed", true)
                .post("/admin/accounts/" + hanno().id + "/rights").then().statusCode(303);
        assertThat(hanno().role).isEqualTo(Role.EDITOR);
        assertThat(hanno().mayPublishUnreviewed).isTrue();
    }

    @Test
    void namesThatAreTakenOrNoNamesAreRefusedAndKept() {
        SignedIn.as("ada").asks().formParam("displayName", "Noch ein Fabian").formParam("username", "fabian")
                .post("/admin/accounts").then().statusCode(422).body(containsString("Noch ein Fabian"));
        SignedIn.as("ada").asks().formParam("displayName", "").formParam("username", "A B").post("/admin/accounts").then()
                .statusCode(422);
    }

    @Test
    void onlyAdministratorsComeIn() {
        for (String username : new String[] { "erika", "fabian" })
            SignedIn.as(username).asks().get("/admin/accounts").then().statusCode(403);
        given().redirects().follow(false).get("/admin/accounts").then().statusCode(303);
    }

    @Test
    void theNewsroomCanBeRenamed() {
        SignedIn ada = SignedIn.as("ada");
        String before = ada.asks().get("/admin/newsroom").asString().replaceAll("(?s).*name=\"name\"[^>]*value=\"([^\"]*)\".*",
                "$1");
        ada.asks().formParam("name", "").post("/admin/newsroom").then().statusCode(422);
        ada.asks().formParam("name", "Der Sielbote").post("/admin/newsroom").then().statusCode(303);
        given().get("/methodology").then().body(containsString("Der Sielbote"));
        ada.asks().formParam("name", before).post("/admin/newsroom").then().statusCode(303);
    }
}
