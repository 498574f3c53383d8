package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.faktenspur.fetch.LocalSite;
import org.faktenspur.intake.document.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ImportTest {

    private static final String TEXT = "Die Brücke über die Lahra ist 240 Meter lang.";
    private static final String PAGE = "<html lang=\"de\"><head><title>x</title><meta property=\"og:title\" content=\"Lange Brücke\">"
            + "<meta name=\"author\" content=\"Ina Sommer\"><link rel=\"canonical\" href=\"https://kurier.example/bruecke\"></head>"
            + "<body><nav>Menü</nav><p>" + TEXT + "</p></body></html>";

    private static RequestSpecification parts() {
        return given().header("Authorization", "Bearer sample-fabian").header("Accept-Language", "en").multiPart("kind",
                "EXTERNAL");
    }

    private static ValidatableResponse uploaded(String name, byte[] content) {
        return parts().multiPart("file", name, content).post("/api/v1/articles").then();
    }

    private static long articles() {
        return FABIAN.gets("/articles?limit=100").then().extract().jsonPath().getList("items").size();
    }

    @Test
    void aFileBecomesAnArticle() {
        uploaded("a.docx", Documents.docx("Die lange Brücke", TEXT)).statusCode(201)
                .header("Location", containsString("/api/v1/articles/")).body("title", equalTo("Die lange Brücke"), "author",
                        equalTo("Ina Sommer"), "language", equalTo("de"), "coverage.sentences", equalTo(1), "claims",
                        greaterThan(0));
        uploaded("a.pdf", Documents.pdf("The bridge is 240 metres long. It was built in the year 1904.")).statusCode(201)
                .body("language", equalTo("en"), "coverage.sentences", equalTo(2));
        uploaded("a.odt", Documents.odt("Die Brücke", TEXT, "ein Punkt")).statusCode(201).body("title", equalTo("Die Brücke"));
        uploaded("a.txt", TEXT.getBytes(Charset.forName("windows-1252"))).statusCode(201).body("title", equalTo(TEXT));
        uploaded("a.html", PAGE.getBytes(StandardCharsets.UTF_8)).statusCode(201).body("title", equalTo("Lange Brücke"),
                "sourceUrl", equalTo("https://kurier.example/bruecke"));
    }

    @Test
    void whatWasGivenStandsBeforeWhatWasFound() {
        parts().multiPart("title", "Mein Titel").multiPart("deadline", "2026-12-01T12:00:00Z").multiPart("publishedOn",
                "2026-11-01").multiPart("language", "de").multiPart("file", "a.docx", Documents.docx("Anders", TEXT))
                .post("/api/v1/articles").then().statusCode(201).body("title", equalTo("Mein Titel"), "deadline",
                        startsWith("2026-12-01T12:00"), "publishedOn", equalTo("2026-11-01"));
    }

    @Test
    void severalPartsWithoutAFileAreLikeTheJson() {
        parts().multiPart("text", TEXT, "text/plain; charset=UTF-8").post("/api/v1/articles").then().statusCode(201);
        parts().multiPart("text", "\u00a0\uFEFF \n", "text/plain; charset=UTF-8").post("/api/v1/articles").then()
                .statusCode(400);
        parts().post("/api/v1/articles").then().statusCode(400).body("errors[0].field", equalTo("text"));
        given().header("Authorization", "Bearer sample-fabian").multiPart("kind", "SOMETHING").multiPart("text", TEXT)
                .post("/api/v1/articles").then().statusCode(400);
        given().header("Authorization", "Bearer sample-fabian").multiPart("text", TEXT).post("/api/v1/articles").then()
                .statusCode(400).body("errors[0].field", equalTo("kind"));
        parts().multiPart("text", TEXT).multiPart("deadline", "tomorrow").post("/api/v1/articles").then().statusCode(400);
    }

    @Test
    void whatCannotBeReadIsNamedAndLeavesNothing() {
        long before = articles();
        refused("a.docx", Documents.encryptedDocx(TEXT), 422, "unreadable-encrypted");
        refused("a.docx", Documents.docxWithMacros(), 422, "unreadable-with-macros");
        refused("a.txt", Documents.pdf("x"), 415, "unreadable-wrong-extension");
        refused("a.exe", new byte[] { 'M', 'Z' }, 415, "unreadable-unsupported-type");
        refused("a.docx", Documents.zip(Map.of("word/document.xml", new byte[201 << 20])), 413, "unreadable-too-large");
        refused("a.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.UTF_8), 422, "unreadable-broken");
        refused("a.txt", new byte[0], 422, "unreadable-no-text");
        refused("a.txt", "Wort ".repeat(400_001).getBytes(StandardCharsets.UTF_8), 413, "unreadable-too-long");
        org.assertj.core.api.Assertions.assertThat(articles()).isEqualTo(before);
    }

    private static void refused(String name, byte[] content, int status, String type) {
        uploaded(name, content).statusCode(status).contentType(startsWith("application/problem+json"))
                .body("type", endsWith("/" + type)).body("detail", not(containsString("unreadable")));
    }

    @Test
    void anAddressIsFetched() {
        try (LocalSite site = new LocalSite()) {
            site.page("/bruecke", "text/html; charset=UTF-8", PAGE).page("/plain", "text/plain; charset=ISO-8859-1",
                    TEXT.getBytes(StandardCharsets.ISO_8859_1)).page("/pdf", "application/pdf", Documents.pdf("One sentence."));
            FABIAN.posts("/articles", Map.of("kind", "EXTERNAL", "url", site.at("/bruecke").toString())).statusCode(201)
                    .body("title", equalTo("Lange Brücke"), "author", equalTo("Ina Sommer"), "publisher", equalTo("localhost"),
                            "sourceUrl", equalTo("https://kurier.example/bruecke"), "coverage.sentences", equalTo(1));
            FABIAN.posts("/articles", Map.of("kind", "EXTERNAL", "url", site.at("/plain").toString())).statusCode(201)
                    .body("title", equalTo(TEXT), "sourceUrl", equalTo(site.at("/plain").toString()));
            FABIAN.posts("/articles", Map.of("kind", "EXTERNAL", "url", site.at("/pdf").toString())).statusCode(201);
            FABIAN.posts("/articles", Map.of("kind", "EXTERNAL", "url", site.at("/missing").toString())).statusCode(422)
                    .body("type", endsWith("/not-fetched"), "detail", containsString("404"));
        }
    }

    @Test
    void withATextTheAddressIsMerelyItsLink() {
        FABIAN.posts("/articles", Map.of("kind", "EXTERNAL", "text", TEXT, "url", "http://10.0.0.1/secret")).statusCode(201)
                .body("sourceUrl", equalTo("http://10.0.0.1/secret"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://127.0.0.1/", "http://localhost:8080/", "http://169.254.169.254/latest/meta-data/",
            "http://[::1]/", "http://0x7f.1/", "http://2130706433/", "file:///etc/passwd", "http://user:pw@example.org/",
            "http://10.0.0.1:22/", "not an address", "ftp://example.org/" })
    void nobodyIsLedIntoTheNetwork(String address) {
        FABIAN.posts("/articles", Map.of("kind", "EXTERNAL", "url", address)).statusCode(422).body("type",
                endsWith("/not-fetched"));
    }

    @Test
    void onlyTheDeskMayTakeIn() {
        given().multiPart("kind", "OWN").multiPart("text", TEXT).post("/api/v1/articles").then().statusCode(401);
    }
}
