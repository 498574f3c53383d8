package org.faktenspur.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ADA;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.faktenspur.audit.Hash;
import org.faktenspur.testing.Desk;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Confidential evidence that is for editors only: what a fact-checker at the same desk gets to see of it. */
@QuarkusTest
class WithheldAtTheDeskTest {

    private static final String TEXT = "Die Reederei Inselruf hat im Oktober 318 Fahrten gestrichen.";
    private static final String MARKER = "Ackerwindenblau";
    private static final String URL = "https://ackerwindenblau.example/akte";
    private static final byte[] FILE = (MARKER + " steht in der Akte.").getBytes(StandardCharsets.UTF_8);

    private String claim;
    private String evidence;
    private String source;
    private String snapshot;

    /** Erika, an editor, adds something to Fabian's claim that is for editors only, and keeps a copy of it. */
    @BeforeEach
    void anEditorAddsWhatIsForEditors() {
        claim = Way.taken("de", TEXT);
        Map<String, Object> secret = new HashMap<>();
        for (String field : List.of("title", "publisher", "agency", "quote", "note"))
            secret.put(field, MARKER);
        secret.putAll(Map.of("url", URL, "kind", "PRIMARY", "stance", "REFUTES", "confidential", true, "withheldReason",
                "Zum Schutz der Quelle.", "visibleTo", "EDITOR"));
        var added = ERIKA.posts("/claims/" + claim + "/evidence", secret).statusCode(201).body("title", equalTo(MARKER))
                .body("visibleTo", equalTo("EDITOR")).extract();
        evidence = added.path("id");
        source = added.path("sourceId");
        snapshot = given().header("Authorization", "Bearer sample-erika").multiPart("file", "a.txt", FILE, "text/plain")
                .post("/api/v1/sources/" + source + "/snapshots").then().statusCode(201).extract().path("id");
    }

    private static Response sees(Desk who, String path) {
        return given().redirects().follow(false).header("Authorization", "Bearer sample-" + who.username()).get(path);
    }

    @Test
    void nothingOfItIsOnAnyRouteOfAFactChecker() {
        String article = Way.articleOf(claim);
        for (String path : List.of("/api/v1/claims/" + claim, "/api/v1/claims/" + claim + "/history",
                "/api/v1/claims?article=" + article, "/api/v1/claims?q=" + MARKER, "/api/v1/sources",
                "/api/v1/sources?q=ackerwindenblau", "/api/v1/sources/" + source, "/api/v1/sources/" + source + "/snapshots",
                "/desk", "/desk/claims/" + claim, "/desk/claims/" + claim + "/history", "/desk/claims/" + claim + "/evidence/"
                        + evidence,
                "/desk/claims/" + claim + "/evidence/new?source=" + source, "/desk/sources", "/desk/sources?q=ackerwinden",
                "/desk/sources/" + source, "/desk/sources/" + source + "/names", "/desk/snapshots/" + snapshot,
                "/desk/claims.csv", "/desk/claims?q=" + MARKER, "/desk/articles/" + article,
                "/desk/articles/" + article + "/sign-off", "/api/v1/claims/" + claim + "/similar"))
            for (Desk checker : List.of(FRIEDA, FABIAN)) {
                Response answer = sees(checker, path);
                // What they typed themselves is no news.
                String all = (answer.asString() + answer.headers()).replaceAll("(?i)(q=|value=\")ackerwinden\\w*", "");
                assertThat(all).as(path).doesNotContainIgnoringCase("ackerwinden").doesNotContain(Hash.of(FILE));
            }
    }

    @Test
    void aFactCheckerLearnsThatItIsThereAndForWhom() {
        FRIEDA.gets("/claims/" + claim).then().body("evidence[0].confidential", equalTo(true))
                .body("evidence[0].visibleTo", equalTo("EDITOR")).body("evidence[0].stance", nullValue())
                .body("evidence[0].withheldReason", equalTo("Zum Schutz der Quelle."));
        assertThat(sees(FRIEDA, "/desk/claims/" + claim).asString()).contains("nur für Redaktion und Verwaltung",
                "Zum Schutz der Quelle.");
        for (Desk named : List.of(ERIKA, ADA)) {
            named.gets("/claims/" + claim).then().body("evidence[0].quote", equalTo(MARKER));
            assertThat(sees(named, "/desk/claims/" + claim).asString()).contains(MARKER);
            assertThat(sees(named, "/desk/sources?q=ackerwinden").asString()).contains("/desk/sources/" + source);
            assertThat(sees(named, "/desk/snapshots/" + snapshot).asByteArray()).isEqualTo(FILE);
        }
    }

    @Test
    void whoMayNotSeeItCanNeitherChangeNorUseNorReview() {
        FABIAN.asks().delete("/api/v1/claims/" + claim + "/evidence/" + evidence).then().statusCode(404);
        given().redirects().follow(false).header("Authorization", "Bearer sample-fabian")
                .contentType("application/x-www-form-urlencoded").formParam("title", "Weg")
                .post("/desk/claims/" + claim + "/evidence/" + evidence).then().statusCode(404);
        FABIAN.posts("/claims/" + claim + "/evidence", Map.of("sourceId", source, "kind", "PRIMARY", "stance", "SUPPORTS"))
                .statusCode(400);
        Way.addEvidence(claim, "nordsund");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand.")).statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(409).body("type",
                endsWith("/evidence-withheld-from-reviewer"));
        assertThat(sees(FRIEDA, "/desk/claims/" + claim).asString()).doesNotContain("name=\"blindRating\"");
        ADA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim))).statusCode(409).body("type",
                        endsWith("/evidence-withheld-from-reviewer"));
        ADA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim))).statusCode(200);
    }

    @Test
    void itsAddressBringsNobodyItsNames() {
        String own = Way.taken("de", TEXT);
        FABIAN.posts("/claims/" + own + "/evidence", Map.of("url", "https://akte.example/" + own, "title", "Akte", "kind",
                "PRIMARY", "stance", "SUPPORTS", "confidential", true, "withheldReason", "Schutz", "visibleTo", "EDITOR"))
                .statusCode(201);
        FRIEDA.posts("/claims/" + own + "/evidence", Map.of("url", "https://akte.example/" + own, "kind", "PRIMARY", "stance",
                "SUPPORTS")).statusCode(400).body("errors[0].field", equalTo("title"));
        ERIKA.posts("/claims/" + own + "/evidence", Map.of("url", "https://akte.example/" + own, "kind", "PRIMARY", "stance",
                "SUPPORTS")).statusCode(201).body("title", equalTo("Akte"));
        FRIEDA.gets("/sources?q=akte.example/" + own).then().body("items.title", equalTo(List.of("Akte")));
    }

    @Test
    void itCountsAsAVoiceAllTheSame() {
        Way.addEvidence(claim, "nordsund");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand.")).statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
    }

    @Test
    void whoeverWroteItDownSeesItAndAnEditorCanOpenIt() {
        String other = Way.taken("de", TEXT);
        FABIAN.posts("/claims/" + other + "/evidence", Map.of("title", "Gespräch am Kai", "kind", "PRIMARY", "stance",
                "SUPPORTS", "quote", "So war es.", "confidential", true, "withheldReason", "Schutz", "visibleTo", "ADMIN"))
                .statusCode(201);
        FABIAN.gets("/claims/" + other).then().body("evidence[0].title", equalTo("Gespräch am Kai"));
        ERIKA.gets("/claims/" + other).then().body("evidence[0].title", nullValue());
        String theirs = FABIAN.gets("/claims/" + other).then().extract().path("evidence[0].sourceId");
        ERIKA.gets("/sources/" + theirs).then().statusCode(404);
        String item = FABIAN.gets("/claims/" + other).then().extract().path("evidence[0].id");
        given().redirects().follow(false).header("Authorization", "Bearer sample-ada")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(Map.of("title", "Gespräch am Kai", "kind", "PRIMARY", "stance", "SUPPORTS", "quote", "So war es.",
                        "confidential", "true", "withheldReason", "Schutz", "visibleTo", "CHECKER"))
                .post("/desk/claims/" + other + "/evidence/" + item).then().statusCode(303);
        FRIEDA.gets("/claims/" + other).then().body("evidence[0].title", equalTo("Gespräch am Kai"));
    }
}
