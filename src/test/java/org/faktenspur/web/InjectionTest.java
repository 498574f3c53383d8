package org.faktenspur.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.core.UriInfo;

import org.faktenspur.account.Forget;
import org.faktenspur.testing.Desk;
import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** What people write stays what they wrote, wherever it comes out again. */
@QuarkusTest
class InjectionTest {

    private static final List<String> TEMPLATES = List.of("{inject:locale.code}", "{msg:skip}", "{#if true}drin{/if}", "{7*7}",
            "${7*7}", "{#include layout.html /}");

    @Test
    void templatesInWordsAreWords() {
        String claim = Way.imported("de", "Im Hafen liegen seit Freitag neun Boote.").get(0);
        for (String template : TEMPLATES) {
            Desk.FABIAN.posts("/claims/" + claim + "/comments", Map.of("text", "`" + template + "`")).statusCode(201);
            assertThat(Jsoup.parse(SignedIn.as("fabian").asks().get("/desk/claims/" + claim).asString()).text())
                    .contains(template);
            assertThat(
                    Jsoup.parse(given().formParam("username", template).formParam("password", "x").post("/sign-in").asString())
                            .select("#username").val())
                    .isEqualTo(template.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void markupInWordsIsText() {
        String html = "<img src=x onerror=alert(1)>";
        String claim = Way.imported("de", "Im Hafen liegen seit Samstag zehn Boote.").get(0);
        Desk.FABIAN.posts("/claims/" + claim + "/comments", Map.of("text", html + " [x](javascript:alert(1))")).statusCode(201);
        assertThat(Jsoup.parse(SignedIn.as("fabian").asks().get("/desk/claims/" + claim).asString())
                .select("img[src=x], [onerror], a[href^=javascript]")).isEmpty();
        assertThat(given().queryParam("q", html).get("/search").asString()).doesNotContain(html);
        assertThat(given().formParam("username", html).formParam("password", "x").post("/sign-in").asString())
                .doesNotContain(html);
    }

    @Test
    void noHeaderIsMadeOfWhatSomebodySends() {
        for (String path : List.of("/desk/claims?q=a%0d%0aX-Injected:%20yes", "/sign-in?next=/desk%0d%0aX-Injected:%20yes",
                "/?lang=de%0d%0aX-Injected:%20yes", "/oembed?url=http://localhost/claims/1%0d%0aX-Injected:%20yes"))
            assertThat(given().redirects().follow(false).urlEncodingEnabled(false).get(path).header("X-Injected")).as(path)
                    .isNull();
    }

    @Test
    void noAddressWritesALineIntoTheLog() {
        UriInfo asked = (UriInfo) Proxy.newProxyInstance(UriInfo.class.getClassLoader(), new Class<?>[] { UriInfo.class },
                (proxy, method, arguments) -> URI.create("http://localhost/desk/x%0d%0aINFO%20nothing%20happened"));
        assertThat(Errors.where(asked)).doesNotContain("\n", "\r").startsWith("/desk/x");
    }

    @Test
    void noSecretOfALinkGetsIntoTheLog() {
        String secret = "x".repeat(43);
        UriInfo asked = (UriInfo) Proxy.newProxyInstance(UriInfo.class.getClassLoader(), new Class<?>[] { UriInfo.class },
                (proxy, method, arguments) -> URI.create("http://localhost/invitations/" + secret));
        assertThat(Errors.where(asked)).isEqualTo("/invitations/xxxxxxxx…");
    }

    @AfterEach
    void forgetGuesses() {
        QuarkusTransaction.requiringNew().run(Forget::guesses);
    }
}
