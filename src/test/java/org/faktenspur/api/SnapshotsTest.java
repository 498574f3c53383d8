package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.faktenspur.audit.Hash;
import org.faktenspur.testing.Desk;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class SnapshotsTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";
    private static final String PAGE = "<!DOCTYPE html><html><body><p>Der Rat bewilligt die Mittel.</p></body></html>";

    private static String source(String claim) {
        return FABIAN
                .posts("/claims/" + claim + "/evidence", Map.of("url", "https://rat.example/" + claim, "title", "Protokoll",
                        "publisher", "Gemeinde", "kind", "PRIMARY", "stance", "SUPPORTS", "quote",
                        "„Der Rat bewilligt die Mittel.“"))
                .statusCode(201).extract().path("sourceId");
    }

    private static ValidatableResponse upload(Desk who, String source, String name, byte[] bytes, String type) {
        return given().header("Authorization", "Bearer sample-" + who.username()).multiPart("file", name, bytes, type)
                .post("/api/v1/sources/" + source + "/snapshots").then();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void keepsAFileAndSaysWhetherThePassageIsInIt() {
        String claim = Way.taken("de", TEXT);
        String source = source(claim);
        upload(FABIAN, source, "seite.pdf", bytes(PAGE), "application/pdf").statusCode(201)
                .body("sha256", equalTo(Hash.of(bytes(PAGE)))).body("mediaType", equalTo("text/html"))
                .body("capturedAt", notNullValue());
        FABIAN.gets("/claims/" + claim).then().body("evidence[0].snapshot.sha256", equalTo(Hash.of(bytes(PAGE))))
                .body("evidence[0].snapshot.mediaType", equalTo("text/html")).body("evidence[0].passage", equalTo("FOUND"));
        FABIAN.gets("/claims/" + claim + "/history").then().body("items.verb", hasItem("keep-source"));
    }

    @Test
    void anotherVersionWithoutThePassageDoesNotReplaceTheOneThatShowsIt() {
        String claim = Way.taken("de", TEXT);
        String source = source(claim);
        upload(FABIAN, source, "a.txt", bytes("Nichts davon."), "text/plain");
        FABIAN.gets("/claims/" + claim).then().body("evidence[0].passage", equalTo("NOT_FOUND"));
        upload(FABIAN, source, "a.html", bytes(PAGE), "text/html");
        upload(FABIAN, source, "a.txt", bytes("Wieder nicht."), "text/plain");
        FABIAN.gets("/claims/" + claim).then().body("evidence[0].passage", equalTo("FOUND"))
                .body("evidence[0].snapshot.sha256", equalTo(Hash.of(bytes(PAGE))));
        FABIAN.gets("/sources/" + source + "/snapshots").then().body("items.size()", equalTo(3));
    }

    @Test
    void isHandedOutToTheDeskAndOnlyToBeSaved() {
        String source = source(Way.taken("de", TEXT));
        String script = "<html><script>alert(1)</script>" + "x".repeat(1_200_000) + "</html>";
        String id = upload(FABIAN, source, "a.html", bytes(script), "text/html").extract().path("id");
        byte[] saved = FRIEDA.asks().get("/desk/snapshots/" + id).then().statusCode(200)
                .header("Content-Disposition", startsWith("attachment")).header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("sandbox")).header("Cache-Control", containsString("no-store"))
                .extract().asByteArray();
        assertThat(Hash.of(saved)).isEqualTo(Hash.of(bytes(script)));
        given().redirects().follow(false).get("/desk/snapshots/" + id).then().statusCode(303);
        FRIEDA.asks().get("/desk/snapshots/00000000-0000-7000-8000-000000000000").then().statusCode(404);
    }

    @Test
    void theBytesCountAndNotWhatTheyAreCalled() {
        String source = source(Way.taken("de", TEXT));
        upload(FABIAN, source, "bild.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
                "image/png").statusCode(415).contentType(startsWith("application/problem+json"));
        upload(FABIAN, source, "protokoll.pdf", new byte[] { 'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0 }, "application/pdf")
                .statusCode(415);
        upload(FABIAN, source, "leer.txt", new byte[0], "text/plain").statusCode(415);
    }

    @Test
    void whatIsTooLargeIsNotTaken() {
        String source = source(Way.taken("de", TEXT));
        upload(FABIAN, source, "gross.txt", new byte[20 * 1024 * 1024 + 1], "text/plain").statusCode(413);
        FABIAN.gets("/sources/" + source + "/snapshots").then().body("items.size()", equalTo(0));
    }

    @Test
    void strangersAndUnknownSourcesAreRefused() {
        String source = source(Way.taken("de", TEXT));
        given().multiPart("file", "a.txt", bytes("x"), "text/plain").post("/api/v1/sources/" + source + "/snapshots").then()
                .statusCode(401);
        given().get("/api/v1/sources").then().statusCode(401);
        upload(FABIAN, "no-such-id", "a.txt", bytes("x"), "text/plain").statusCode(404);
        FABIAN.gets("/sources/no-such-id").then().statusCode(404);
        given().header("Authorization", "Bearer sample-fabian").multiPart("other", "x")
                .post("/api/v1/sources/" + source + "/snapshots").then().statusCode(400);
        FABIAN.asks().delete("/api/v1/sources/" + source).then().statusCode(405);
    }

    @Test
    void aKnownSourceIsRecognisedByItsAddress() {
        String claim = Way.taken("de", TEXT);
        String source = source(claim);
        FABIAN.posts("/claims/" + claim + "/evidence",
                Map.of("url", "http://rat.example/" + claim + "?utm_source=x#oben", "kind",
                        "PRIMARY", "stance", "CONTEXT", "quote", "Anders."))
                .statusCode(201).body("sourceId", equalTo(source))
                .body("title", equalTo("Protokoll"));
        FABIAN.posts("/claims/" + claim + "/evidence",
                Map.of("sourceId", source, "kind", "PRIMARY", "stance", "CONTEXT", "quote", "Noch anders.")).statusCode(201)
                .body("publisher", equalTo("Gemeinde")).body("sourceId", equalTo(source));
        FABIAN.gets("/sources?q=" + claim).then().body("items.size()", equalTo(1)).body("items[0].link.state",
                equalTo("UNCHECKED"));
    }

    @Test
    void readersLearnThatACopyIsKeptAndNeverOfAConfidentialOne() {
        String claim = Way.taken("de", TEXT);
        upload(FABIAN, source(claim), "a.html", bytes(PAGE), "text/html").statusCode(201);
        String secret = FABIAN.posts("/claims/" + claim + "/evidence", Map.of("title", "Gespräch", "kind", "PRIMARY", "stance",
                "SUPPORTS", "quote", "So war es.", "confidential", true, "withheldReason", "Schutz der Quelle")).extract()
                .path("sourceId");
        upload(FABIAN, secret, "b.txt", bytes("So war es. MARKER"), "text/plain").statusCode(201);
        Way.addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Öffentlich.")).statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim))).statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
        given().get("/api/v1/claims/" + claim).then().body("evidence[0].snapshot.sha256", equalTo(Hash.of(bytes(PAGE))))
                .body("evidence[1].snapshot", nullValue()).body(not(containsString(Hash.of(bytes("So war es. MARKER")))));
    }
}
