package org.faktenspur.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.faktenspur.audit.AuditEntry;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

@QuarkusTest
@TestProfile(SingleSignOnTest.WithAProvider.class)
class SingleSignOnTest {

    /** The program as a newsroom configures it that has an identity provider. */
    public static class WithAProvider implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(IdentityProviderMock.class));
        }
    }

    private final String username = "silke-" + UUID.randomUUID().toString().substring(0, 8);

    private static void isAt(String username, String subject, String groups) {
        String provider = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        given().contentType("text/plain").body("""
                "sub":"%s","preferred_username":"%s","name":"Silke Sommer","groups":[%s]""".formatted(subject, username,
                groups)).post(provider + "/person").then().statusCode(200);
    }

    /** Follows the redirects as a browser does, with its cookies, until somebody is in or not. */
    private static Response comesIn(Map<String, String> cookies) {
        String address = "/sign-in/sso";
        for (int step = 0; step < 6; step++) {
            Response answer = given().redirects().follow(false).urlEncodingEnabled(false).cookies(cookies).get(address);
            answer.getCookies().forEach((name, value) -> {
                if (value.isEmpty())
                    cookies.remove(name);
                else
                    cookies.put(name, value);
            });
            address = answer.header("Location");
            if (address == null || answer.statusCode() / 100 != 3 || address.matches("(http://[^/]*)?/desk.*"))
                return answer;
        }
        throw new AssertionError("Sent round in a circle");
    }

    @Test
    void somebodyNewGetsAnAccountWithTheRoleOfTheirGroup() {
        given().get("/sign-in").then().body(containsString("/sign-in/sso"));
        isAt(username, username + "-1", "\"desk\",\"chiefs\"");
        Map<String, String> cookies = new HashMap<>();
        comesIn(cookies).then().statusCode(303).header("Location", endsWith("/desk"));
        given().cookie("session", cookies.get("session")).get("/desk").then().statusCode(200)
                .body(containsString("Silke Sommer"));
        assertThat(account().role).isEqualTo(Role.EDITOR);
        assertThat(cookies.keySet()).noneMatch(name -> name.startsWith("q_session"));
    }

    @Test
    void rolesFollowTheGroupsAndWhoeverIsInNoneStaysOutside() {
        isAt(username, username + "-1", "\"chiefs\"");
        comesIn(new HashMap<>()).then().statusCode(303);
        isAt(username, username + "-1", "\"desk\"");
        comesIn(new HashMap<>()).then().statusCode(303);
        assertThat(account().role).isEqualTo(Role.CHECKER);
        isAt(username, username + "-1", "\"canteen\"");
        comesIn(new HashMap<>()).then().statusCode(403).body(containsString("keiner Gruppe"));
    }

    @Test
    void anAnswerToAnotherAttemptOpensNothing() {
        isAt(username, username + "-1", "\"desk\",\"replayed\"");
        comesIn(new HashMap<>()).then().statusCode(401);
        assertThat(QuarkusTransaction.requiringNew().call(() -> AppUser.named(username))).isEmpty();
    }

    @Test
    void anAccountThatIsThereIsLinkedOnceAndThenItsPasswordOpensNothing() {
        QuarkusTransaction.requiringNew().run(
                () -> new AppUser(username, "Silke", Role.CHECKER, "korrekt pferd batterie", Instant.now()).persist());
        password("korrekt pferd batterie").then().statusCode(303);
        isAt(username, username + "-1", "\"desk\"");
        comesIn(new HashMap<>()).then().statusCode(303);
        password("korrekt pferd batterie").then().statusCode(422);
        isAt(username, "somebody-else", "\"keepers\"");
        comesIn(new HashMap<>()).then().statusCode(403);
        assertThat(account().role).isEqualTo(Role.CHECKER);
        List<String> verbs = QuarkusTransaction.requiringNew().call(() -> AuditEntry
                .about("account", account().id, Long.MAX_VALUE, 5).stream().map(entry -> entry.verb).toList());
        assertThat(verbs).containsExactly("link-account");
    }

    @Test
    void anAdministratorsNameAloneInheritsNothing() {
        isAt("ada@elsewhere.example", username + "-1", "\"desk\"");
        comesIn(new HashMap<>()).then().statusCode(403);
        assertThat(QuarkusTransaction.requiringNew().call(() -> AppUser.named("ada").orElseThrow().externalId)).isNull();
    }

    @Test
    void administratorsKeepTheirLocalWayIn() {
        given().redirects().follow(false).formParam("username", "ada").formParam("password", "ada-faktenspur").post("/sign-in")
                .then().statusCode(303).header("Location", endsWith("/desk"));
        given().header("Authorization", "Bearer sample-ada").get("/api/v1/claims").then().statusCode(200);
        given().header("Authorization", "Bearer nobodys").get("/api/v1/claims").then().statusCode(401);
    }

    private Response password(String password) {
        return given().redirects().follow(false).formParam("username", username).formParam("password", password)
                .post("/sign-in");
    }

    private AppUser account() {
        return QuarkusTransaction.requiringNew().call(() -> AppUser.named(username).orElseThrow());
    }
}
