package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.faktenspur.testing.Desk;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The list of sources, filtered by any part of what they are called: each that somebody may know is found, no other. */
@QuarkusTest
class SourcesByWordsTest {

    private String claim;

    @BeforeEach
    void thereIsAClaim() {
        claim = Way.taken("de", "Die Reederei Inselruf hat im Oktober 318 Fahrten gestrichen.");
    }

    @Test
    void anyPartOfANameFinds() {
        String source = cited("Bericht 4711 des Kranwärters", Map.of("agency", "Quendelfunk", "url",
                "https://kranwaerter.example/a_b!c%25"));
        for (String words : List.of("richt 4711 des K", "KRANWÄRTER", "quendelf", "er.example/a_b!c%", "ers  quendelfunk",
                "c%25"))
            assertThat(found(FRIEDA, words)).as(words).contains(source);
        for (String words : List.of("bericht_4711", "kranw_rters", "4711%kran", "e.example/a_b!!c"))
            assertThat(found(FRIEDA, words)).as(words).doesNotContain(source);
    }

    @Test
    void whatIsConfidentialButForTheWholeDeskIsFoundInTheListAlone() {
        String source = cited("Gespräch am Schleusenhaken", Map.of("confidential", true, "withheldReason", "Schutz"));
        assertThat(found(FRIEDA, "schleusenh")).containsExactly(source);
        assertThat(FRIEDA.asks().get("/desk/search?q=Schleusenhaken").asString()).doesNotContain(source);
    }

    @Test
    void whatIsForEditorsIsFoundByThemAndByWhoeverBroughtIt() {
        String source = cited("Akte vom Dünenpfeiler",
                Map.of("confidential", true, "withheldReason", "Schutz", "visibleTo", "EDITOR"));
        assertThat(found(ERIKA, "dünenpf")).containsExactly(source);
        assertThat(found(FABIAN, "dünenpf")).containsExactly(source);
        assertThat(found(FRIEDA, "dünenpf")).isEmpty();
    }

    @Test
    void whatItIsCalledNowFindsIt() {
        String source = cited("Mitschrift vom Ankerspill", Map.of());
        String etag = FABIAN.gets("/sources/" + source).header("ETag");
        FABIAN.asks().header("If-Match", etag).body(Map.of("title", "Mitschrift vom Bugspriet")).patch(
                "/api/v1/sources/" + source).then().statusCode(200);
        assertThat(found(FRIEDA, "bugspri")).containsExactly(source);
        assertThat(found(FRIEDA, "ankerspi")).isEmpty();
    }

    private String cited(String title, Map<String, Object> more) {
        Map<String, Object> evidence = new HashMap<>(
                Map.of("url", "https://quelle.example/" + claim, "title", title, "kind", "PRIMARY", "stance", "SUPPORTS",
                        "quote",
                        "So war es."));
        evidence.putAll(more);
        return FABIAN.posts("/claims/" + claim + "/evidence", evidence).statusCode(201).extract().path("sourceId");
    }

    private static List<String> found(Desk who, String words) {
        return who.asks().queryParam("q", words).get("/api/v1/sources").then().statusCode(200).extract().path("items.id");
    }
}
