package org.faktenspur.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Headers;
import io.restassured.response.Response;

/** Every kind of answer carries the same headers, whoever made it. */
@QuarkusTest
class HeadersTest {

    private static final Map<String, Integer> KINDS = kinds();

    private static Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (String path : List.of("/", "/methodology", "/sign-in", "/feeds/claims.atom", "/api/v1/articles", "/api",
                "/api/v1/openapi", "/css/public.css", "/js/keys.js", "/favicon.svg", "/robots.txt", "/sitemap.xml",
                "/q/health/ready"))
            kinds.put(path, 200);
        for (String path : List.of("/nothing", "/api/v1/nothing", "/css/nothing.css", "/claims/nothing", "/embed/nothing"))
            kinds.put(path, 404);
        kinds.put("/desk", 303);
        kinds.put("/desk/snapshots/1", 303);
        kinds.put("/api/v1/claims", 401);
        return kinds;
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfAnswer() {
        return KINDS.entrySet().stream().map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> {
            Response answer = given().redirects().follow(false).get(kind.getKey());
            assertThat(answer.statusCode()).isEqualTo(kind.getValue());
            isGuarded(answer.headers());
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        }));
    }

    private static void isGuarded(Headers headers) {
        assertThat(headers.getValues("Content-Security-Policy")).hasSize(1).allSatisfy(policy -> assertThat(policy)
                .startsWith("default-src 'none'; script-src 'self'").contains("base-uri 'none'")
                .doesNotContain("unsafe", "*", "data:", "blob:"));
        assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.getValues("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
        assertThat(headers.getValue("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(headers.getValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.getValue("Cross-Origin-Resource-Policy")).isIn("same-origin", "cross-origin");
        assertThat(headers.getValue("Strict-Transport-Security")).as("only where readers come by TLS").isNull();
        assertThat(headers.getValue("Server")).isNull();
    }

    @Test
    void onlyTheEmbeddedClaimMayBeFramed() {
        String claim = Way.published("de", "Der Rat hat am Dienstag neun Poller aufgestellt.", "FALSE");
        for (int visit = 0; visit < 2; visit++) {
            Headers headers = given().get("/embed/claims/" + claim).headers();
            isGuarded(headers);
            assertThat(headers.getValue("Content-Security-Policy")).endsWith("frame-ancestors http: https:");
            assertThat(headers.getValue("X-Frame-Options")).isNull();
            Headers page = given().get("/claims/" + claim).headers();
            isGuarded(page);
            assertThat(page.getValue("X-Frame-Options")).isEqualTo("DENY");
        }
    }

    @Test
    void whatSomebodyWithAnAccountSawIsKeptNowhere() {
        for (String path : List.of("/desk", "/desk/claims", "/api/v1/claims", "/api/v1/articles", "/", "/desk/nothing"))
            assertThat(given().header("Authorization", "Bearer sample-fabian").get(path).header("Cache-Control")).as(path)
                    .contains("no-store");
    }

    /** What says nothing of it is guessed at by whatever stands between: a page that is not there yet would stay away. */
    @Test
    void everyAnswerSaysHowLongItMayBeKept() {
        for (String path : KINDS.keySet())
            assertThat(given().redirects().follow(false).get(path).header("Cache-Control")).as(path).isNotNull();
        assertThat(given().get("/invitations/nothing").header("Cache-Control")).contains("no-cache");
    }

    @Test
    void onTlsCookiesAreBoundToTheHostAndBrowsersToTls() {
        assertThat(new Cookies("https://faktencheck.example").name("session")).isEqualTo("__Host-session");
        assertThat(new Cookies("https://faktencheck.example").isSecure()).isTrue();
        assertThat(new Cookies("http://localhost:8080").name("session")).isEqualTo("session");
    }

    @Test
    void answersToStrangersNameNoAddressOfTheirChoice() {
        String page = given().header("Host", "evil.example").header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https").get("/feeds/claims.atom").asString();
        assertThat(page).doesNotContain("evil.example");
    }

    @Test
    void whatIsTooLongIsRefused() throws IOException {
        assertThat(answerTo("GET /?q=" + "x".repeat(4200))).contains("414");
        assertThat(answerTo("GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(20_600))).contains("431");
        assertThat(answerTo("POST /api/v1/extractions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + (26 << 20) + "\r\n\r\n")).contains("413");
    }

    /**
     * The first line of the answer to a request that ends where it is too long: whoever goes on sending finds the connection
     * closed before they can read the answer.
     */
    private static String answerTo(String beginning) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        }
    }
}
