package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;

import java.util.List;
import java.util.Map;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A marker in every field that is withheld from readers, looked for wherever readers can look. */
@QuarkusTest
class ConfidentialityTest {

    private static final String TEXT = "Die Reederei Wattblick hat im Oktober 412 Fahrten gestrichen.";
    private static final String MARKER = "Nachtkerzenöl";
    private static final String IN_ADDRESSES = "nachtkerzenoel";
    private static final String REASON = "Zum Schutz der Quelle.";

    private static String published() {
        String claim = Way.taken("de", TEXT);
        FABIAN.posts("/claims/" + claim + "/evidence",
                Map.of("url", "https://" + IN_ADDRESSES + ".example/" + IN_ADDRESSES, "title", MARKER, "publisher", MARKER,
                        "agency",
                        MARKER, "kind", "PRIMARY", "stance", "SUPPORTS", "quote", MARKER, "note", MARKER, "confidential", true,
                        "withheldReason", REASON))
                .statusCode(201);
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("contacted", "Reederei", "channel", MARKER, "answer", "Ja."))
                .statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        FABIAN.posts("/claims/" + claim + "/comments", Map.of("text", MARKER)).statusCode(201);
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", MARKER, "revision", Way.revision(claim))).statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
        return claim;
    }

    private static List<String> routes(String claim, String article) {
        return List.of("/", "/claims/" + claim, "/claims/" + claim + "/x", "/articles/" + article, "/corrections",
                "/methodology",
                "/about", "/search?q=Wattblick", "/embed/claims/" + claim, "/feeds", "/feeds/claimreview.json",
                "/feeds/claims.atom", "/feeds/corrections.atom", "/sitemap.xml", "/robots.txt", "/oembed?url=/claims/" + claim,
                "/api/v1/claims/" + claim, "/api/v1/claims/" + claim + "/history", "/api/v1/claims/" + claim + "/evidence",
                "/api/v1/claims/" + claim + "/comments", "/api/v1/claims/" + claim + "/replies", "/api/v1/claims?q=Wattblick",
                "/api/v1/articles", "/api/v1/articles/" + article, "/api/v1/articles/" + article + "/sentences",
                "/api/v1/articles/" + article + "/annotations", "/api/v1/claims:search?query=Wattblick",
                "/api/v1/claims:search?query=" + MARKER, "/api/v1/audit/verification", "/api/v1/sources",
                "/desk/claims/" + claim,
                "/claims/" + claim + "0", "/nothing-here");
    }

    @Test
    void noPublicRouteSaysWhatIsWithheld() {
        String claim = published();
        String article = FABIAN.gets("/claims/" + claim).then().extract().path("article");
        for (String route : routes(claim, article))
            for (String type : List.of("text/html", "application/json")) {
                Response answer = given().urlEncodingEnabled(false).accept(type).redirects().follow(false)
                        .get(route.replace("ö", "%C3%B6"));
                String all = (answer.asString() + answer.headers()).replace("query=" + MARKER, "");
                assertThat(all).as(route).doesNotContainIgnoringCase(MARKER).doesNotContainIgnoringCase(IN_ADDRESSES)
                        .doesNotContain("Nachtkerzen");
            }
    }

    @Test
    void thePageSaysThatSomethingIsWithheldAndWhy() {
        String claim = published();
        assertThat(given().get("/claims/" + claim).asString()).contains(REASON);
        assertThat(given().get("/api/v1/claims/" + claim).asString()).contains(REASON);
    }

    @Test
    void whatIsWithheldIsPartOfWhatTheReviewerApproves() {
        String claim = Way.taken("de", TEXT);
        String before = Way.revision(claim);
        FABIAN.posts("/claims/" + claim + "/evidence", Map.of("title", MARKER, "kind", "PRIMARY", "stance", "SUPPORTS", "quote",
                MARKER, "confidential", true, "withheldReason", REASON)).statusCode(201);
        assertThat(Way.revision(claim)).isNotEqualTo(before);
    }
}
