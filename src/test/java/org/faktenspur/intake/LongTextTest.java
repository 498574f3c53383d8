package org.faktenspur.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.faktenspur.testing.SignedIn;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class LongTextTest {

    private static final String PARAGRAPH = "Die Brücke über die Lahra ist %d Meter lang. Sie wurde im Jahr 1904 eröffnet, sagte"
            + " Bürgermeisterin Ina Sommer. Im Herbst waren 40 Züge zu spät.\n\n";

    @Inject
    SplitLongTexts splitting;

    private static String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < length; i++)
            text.append(String.format(PARAGRAPH, i));
        return text.toString();
    }

    private static String imported(String text) {
        return FABIAN.posts("/articles", Map.of("title", "Ein Buch", "text", text, "kind", "EXTERNAL")).statusCode(201)
                .extract().path("id");
    }

    private void splitTheRest() {
        while (splitting.splitNextPiece())
            Thread.onSpinWait();
    }

    @Test
    void whatIsShortIsSplitAtOnce() {
        FABIAN.gets("/articles/" + imported("Die Brücke ist 40 Meter lang.")).then().body("splitting.done", equalTo(true),
                "splitting.progress", equalTo(1.0f));
    }

    @Test
    void aLongTextIsSplitPieceByPieceAndSentencesKeepTheirPlaces() {
        String text = text(200_001);
        String id = imported(text);
        FABIAN.gets("/articles/" + id).then().body("splitting.done", equalTo(false), "splitting.progress", equalTo(0.0f),
                "coverage.sentences", equalTo(0));
        assertThat(splitting.splitNextPiece()).isTrue();
        FABIAN.gets("/articles/" + id).then().body("splitting.progress", greaterThan(0.1f), "splitting.progress",
                lessThan(0.9f), "coverage.sentences", greaterThan(100));
        splitTheRest();
        FABIAN.gets("/articles/" + id).then().body("splitting.done", equalTo(true), "splitting.progress", equalTo(1.0f));
        assertPlaces(id, text);
    }

    private static void assertPlaces(String id, String text) {
        List<Map<String, Object>> sentences = FABIAN.gets("/articles/" + id + "/sentences").then().extract().path("items");
        assertThat(sentences).hasSize(3 * text.split("\n\n").length);
        int before = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Map<String, Object> sentence = sentences.get(i);
            assertThat(sentence.get("index")).isEqualTo(i);
            assertThat(text.substring(before, (int) sentence.get("begin"))).isBlank();
            before = (int) sentence.get("end");
            assertThat(text.substring((int) sentence.get("begin"), before)).endsWith(".").startsWith(
                    new String[] { "Die Brücke", "Sie wurde", "Im Herbst" }[i % 3]);
        }
        assertThat(text.substring(before)).isBlank();
    }

    @Test
    void itCanBeCancelledAndGoesOnWhereItWas() {
        String id = imported(text(200_001));
        splitting.splitNextPiece();
        FABIAN.asks().delete("/api/v1/articles/" + id + "/splitting").then().statusCode(200)
                .body("splitting.state", equalTo("CANCELLED"), "splitting.done", equalTo(false));
        splitTheRest();
        FABIAN.gets("/articles/" + id).then().body("splitting.state", equalTo("CANCELLED"));
        FABIAN.posts("/articles/" + id + "/splitting", Map.of()).statusCode(200).body("splitting.state", equalTo("RUNNING"));
        splitTheRest();
        FABIAN.gets("/articles/" + id).then().body("splitting.done", equalTo(true));
    }

    @Test
    void aNewTextWaitsForTheOldOneUnlessThatIsGivenUp() {
        String id = imported(text(200_001));
        ERIKA.posts("/articles/" + id + "/revisions", Map.of("text", "Die Brücke ist 41 Meter lang.")).statusCode(409);
        FABIAN.asks().delete("/api/v1/articles/" + id + "/splitting").then().statusCode(200);
        ERIKA.posts("/articles/" + id + "/revisions", Map.of("text", "Die Brücke ist 41 Meter lang.")).statusCode(200);
        splitTheRest();
        FABIAN.gets("/articles/" + id).then().body("coverage.sentences", equalTo(1), "splitting.done", equalTo(true));
    }

    /** As the page brings it: in the background, with the old text until all of the new one is there. */
    private static String broughtLater(String id, String text) {
        return SignedIn.as("fabian").asks().multiPart("how", "take").multiPart("text", text, "text/plain; charset=UTF-8")
                .post("/desk/articles/" + id + "/revisions").then().statusCode(303).extract().header("Location");
    }

    @Test
    void aLongNewVersionIsSplitInTheBackgroundAndThenTakesEffectAtOnce() {
        String text = text(210_000);
        String id = imported(text);
        splitTheRest();
        int claims = FABIAN.gets("/articles/" + id).then().extract().path("claims");
        assertThat(broughtLater(id, text + " Ein Boot wurde im November gebaut.")).endsWith("/splitting");
        splitting.splitNextPiece();
        FABIAN.gets("/articles/" + id).then().body("revision", equalTo(1), "splitting.done", equalTo(false), "claims",
                equalTo(claims));
        assertThat(SignedIn.as("fabian").asks().get("/desk/articles/" + id).asString()).contains("half-split", "Fassung 2");
        SignedIn.as("fabian").asks().get("/desk/articles/" + id + "/revisions/2").then().statusCode(303);
        ERIKA.posts("/articles/" + id + "/revisions", Map.of("text", "Kurz.")).statusCode(409);
        splitTheRest();
        FABIAN.gets("/articles/" + id).then().body("revision", equalTo(2), "splitting.done", equalTo(true));
        assertThat(SignedIn.as("fabian").asks().get("/desk/articles/" + id).asString()).doesNotContain("half-split");
        String history = SignedIn.as("fabian").asks().get("/desk/articles/" + id + "/revisions/2").then().statusCode(200)
                .extract().asString();
        assertThat(history).contains("<ins>");
        int after = FABIAN.gets("/articles/" + id).then().extract().path("claims");
        assertThat(after).isGreaterThanOrEqualTo(claims);
    }

    @Test
    void aLongNewVersionCanBeDroppedWhileItIsSplit() {
        String text = text(200_001);
        String id = imported(text);
        splitTheRest();
        broughtLater(id, text + " Ein Satz mehr.");
        splitting.splitNextPiece();
        SignedIn.as("fabian").asks().formParam("resume", "false").post("/desk/articles/" + id + "/splitting").then()
                .statusCode(303);
        splitTheRest();
        FABIAN.gets("/articles/" + id).then().body("revision", equalTo(1), "splitting.done", equalTo(true));
        broughtLater(id, text + " Zwei Sätze. Mehr.");
        splitTheRest();
        FABIAN.gets("/articles/" + id).then().body("revision", equalTo(2));
    }

    @Test
    void moreThanTwoMillionCharactersAreTooMany() {
        FABIAN.posts("/articles", Map.of("text", "Wort ".repeat(400_001), "kind", "OWN")).statusCode(413);
    }
}
