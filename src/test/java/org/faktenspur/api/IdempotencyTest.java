package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.testing.AtOnce;
import org.faktenspur.testing.Desk;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class IdempotencyTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    private static Map<String, Object> evidence(String publisher) {
        return Map.of("url", "https://" + publisher + ".example/a", "title", "Bericht", "publisher", publisher, "kind",
                "PRIMARY",
                "stance", "SUPPORTS", "quote", "Wörtlich so.");
    }

    private static Response send(Desk who, String key, String path, Object body) {
        return who.asks().header("Idempotency-Key", key).body(body).post("/api/v1" + path);
    }

    private static int evidenceOf(String claim) {
        return FABIAN.gets("/claims/" + claim).then().extract().<List<?>> path("evidence").size();
    }

    @Test
    void aRepeatAnswersAsTheFirstDidAndDoesNothingTwice() {
        String claim = Way.taken("de", TEXT);
        String key = UUID.randomUUID().toString();
        Response first = send(FABIAN, key, "/claims/" + claim + "/evidence", evidence("hafenamt"));
        Response second = send(FABIAN, key, "/claims/" + claim + "/evidence", evidence("hafenamt"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(evidenceOf(claim)).isEqualTo(1);
    }

    @Test
    void aRepeatedImportLeadsToTheSameArticle() {
        Map<String, String> article = Map.of("title", "Einmal", "text", TEXT, "kind", "OWN");
        String key = UUID.randomUUID().toString();
        Response first = send(FABIAN, key, "/articles", article);
        Response second = send(FABIAN, key, "/articles", article);
        assertThat(second.header("Location")).isEqualTo(first.header("Location")).isNotNull();
    }

    @Test
    void theSameKeyForSomethingElseIsAMistake() {
        String claim = Way.taken("de", TEXT);
        String key = UUID.randomUUID().toString();
        send(FABIAN, key, "/claims/" + claim + "/evidence", evidence("hafenamt")).then().statusCode(201);
        send(FABIAN, key, "/claims/" + claim + "/evidence", evidence("werft")).then().statusCode(422).body("type",
                endsWith("/idempotency-key-reused"));
        assertThat(evidenceOf(claim)).isEqualTo(1);
    }

    @Test
    void everyAccountHasItsOwnKeys() {
        String claim = Way.taken("de", TEXT);
        String key = UUID.randomUUID().toString();
        send(FABIAN, key, "/claims/" + claim + "/comments", Map.of("text", "Von Fabian.")).then().statusCode(201);
        send(FRIEDA, key, "/claims/" + claim + "/comments", Map.of("text", "Von Frieda.")).then().statusCode(201).body("author",
                equalTo("frieda"));
    }

    @Test
    void aRefusedRequestCanBeTriedAgainUnderItsKey() {
        String claim = Way.taken("de", TEXT);
        String key = UUID.randomUUID().toString();
        send(FABIAN, key, "/claims/" + claim + "/status", Map.of("status", "IN_REVIEW")).then().statusCode(409);
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand zu erreichen.")).statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        send(FABIAN, key, "/claims/" + claim + "/status", Map.of("status", "IN_REVIEW")).then().statusCode(200);
        send(FABIAN, key, "/claims/" + claim + "/status", Map.of("status", "IN_REVIEW")).then().statusCode(200);
    }

    @Test
    void requestsAtTheSameMomentDoItOnce() {
        String claim = Way.taken("de", TEXT);
        String key = UUID.randomUUID().toString();
        List<Response> answers = AtOnce.all(4, () -> send(FABIAN, key, "/claims/" + claim + "/evidence", evidence("hafenamt")));
        assertThat(evidenceOf(claim)).isEqualTo(1);
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(new HashSet<>(answers.stream().map(Response::asString).toList())).hasSize(1);
    }

    private static Response upload(String key, String source, String text) {
        return given().header("Authorization", "Bearer sample-fabian").header("Idempotency-Key", key)
                .multiPart("file", "protokoll.txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/api/v1/sources/" + source + "/snapshots");
    }

    private static String source() {
        return FABIAN.posts("/claims/" + Way.taken("de", TEXT) + "/evidence", evidence("amt-" + UUID.randomUUID()))
                .extract().path("sourceId");
    }

    private static int snapshotsOf(String source) {
        return FABIAN.gets("/sources/" + source + "/snapshots").then().extract().<List<?>> path("items").size();
    }

    @Test
    void anUploadIsKeptOnce() {
        String source = source();
        String key = UUID.randomUUID().toString();
        Response first = upload(key, source, "Der Rat bewilligt die Mittel.");
        Response second = upload(key, source, "Der Rat bewilligt die Mittel.");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(snapshotsOf(source)).isEqualTo(1);
    }

    @Test
    void theSameKeyForAnotherFileIsAMistake() {
        String source = source();
        String key = UUID.randomUUID().toString();
        upload(key, source, "Der Rat bewilligt die Mittel.").then().statusCode(201);
        upload(key, source, "Der Rat lehnt ab.").then().statusCode(422).body("type", endsWith("/idempotency-key-reused"));
        assertThat(snapshotsOf(source)).isEqualTo(1);
    }

    @Test
    void uploadsAtTheSameMomentAreKeptOnce() {
        String source = source();
        String key = UUID.randomUUID().toString();
        List<Response> answers = AtOnce.all(4, () -> upload(key, source, "Der Rat bewilligt die Mittel."));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(snapshotsOf(source)).isEqualTo(1);
    }

    @Test
    void anUploadedArticleIsImportedOnce() {
        String key = UUID.randomUUID().toString();
        List<String> places = AtOnce.all(3, () -> given().header("Authorization", "Bearer sample-fabian")
                .header("Idempotency-Key", key)
                .multiPart("file", "artikel.txt", TEXT.getBytes(StandardCharsets.UTF_8), "text/plain")
                .multiPart("title", "Hochgeladen").multiPart("kind", "OWN").post("/api/v1/articles").then().statusCode(201)
                .extract().header("Location"));
        assertThat(new HashSet<>(places)).hasSize(1);
    }
}
