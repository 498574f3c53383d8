package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ADA;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.Map;

import org.faktenspur.testing.Desk;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Whoever may review it knows nothing of the draft before they have rated, whichever way they look. */
@QuarkusTest
class BlindnessTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";
    /** Another word in every test. */
    private final String marker = "Zeisigkraut" + Long.toString(System.nanoTime(), 36);

    private String drafted(String rating) {
        String claim = Way.taken("de", TEXT);
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand zu erreichen.")).statusCode(201);
        FABIAN.posts("/claims/" + claim + "/verdict",
                Map.of("rating", rating, "summary", marker + " kurz.", "rationale", marker + " lang.", "singleSourceWaiver",
                        marker + " Ausnahme.", "validAsOf", "2026-11-01"))
                .statusCode(200);
        return claim;
    }

    private static List<String> routes(String claim) {
        String article = FABIAN.gets("/claims/" + claim).then().extract().path("article");
        return List.of("/api/v1/claims/" + claim, "/api/v1/claims?limit=100", "/api/v1/claims?article=" + article,
                "/api/v1/claims?rating=MOSTLY_FALSE&limit=100", "/api/v1/claims?q=Hafen",
                "/api/v1/claims/" + claim + "/history",
                "/api/v1/claims/" + claim + "/comments", "/api/v1/articles/" + article + "/sentences",
                "/api/v1/articles/" + article, "/desk/claims/" + claim, "/desk/claims/" + claim + "/history", "/desk/claims",
                "/desk", "/desk/articles", "/desk/articles/" + article, "/desk/dashboard", "/desk/claims.csv",
                "/search?q=Hafen");
    }

    private static String shown(Desk who, String route) {
        return who.asks().accept("*/*").get(route).asString();
    }

    private void isHiddenFrom(Desk who, String claim) {
        for (String route : routes(claim))
            assertThat(shown(who, route)).as(who.username() + " at " + route).doesNotContain(marker);
        assertThat(who.gets("/claims/" + claim).then().extract().<Object> path("verdict")).isNull();
        assertThat(who.gets("/claims?rating=MOSTLY_FALSE&limit=100").asString()).doesNotContain(claim);
        for (String page : List.of("/desk/claims/" + claim, "/desk/claims/" + claim + "/history"))
            assertThat(Jsoup.parse(shown(who, page)).select(".verdict:not(#precedents *)")).as(page).isEmpty();
        assertThat(Jsoup.parse(shown(who, "/desk/claims/" + claim)).select("input[name=rating][checked]")).isEmpty();
    }

    @Test
    void theDraftIsHiddenInEveryStatusBeforeTheReview() {
        String claim = drafted("MOSTLY_FALSE");
        isHiddenFrom(FRIEDA, claim);
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        for (Desk who : List.of(FRIEDA, ERIKA, ADA))
            isHiddenFrom(who, claim);
    }

    @Test
    void onesOwnRatingShowsItToOneselfOnly() {
        String claim = drafted("MOSTLY_FALSE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200).body("verdict.rating",
                equalTo("MOSTLY_FALSE"));
        assertThat(shown(FRIEDA, "/desk/claims/" + claim)).contains(marker);
        isHiddenFrom(ERIKA, claim);
        assertThat(ERIKA.gets("/claims/" + claim).then().extract().<Object> path("reviews[0]")).isNull();
    }

    @Test
    void anotherRevisionHidesItAgain() {
        String claim = drafted("MOSTLY_FALSE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "MOSTLY_FALSE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "REQUEST_CHANGES", "comment", "Bitte nachlegen.", "revision",
                        Way.revision(claim)))
                .statusCode(200);
        Way.addEvidence(claim, "werft");
        isHiddenFrom(FRIEDA, claim);
    }

    @Test
    void anEarlierReviewsCommentIsHiddenFromWhoeverHasYetToRate() {
        String claim = drafted("MOSTLY_FALSE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        String comment = "Bemerkung" + marker;
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "MOSTLY_FALSE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "REQUEST_CHANGES", "comment", comment, "revision", Way.revision(claim))).statusCode(200);
        isHiddenFrom(ERIKA, claim);
        ERIKA.gets("/claims/" + claim + "/history").then().body("items.verb", hasItem("request-changes"));
        for (String route : List.of("/api/v1/claims/" + claim, "/api/v1/claims/" + claim + "/history",
                "/desk/claims/" + claim + "/history"))
            assertThat(shown(FABIAN, route)).as(route).contains(comment);
    }

    @Test
    void nothingIsFoundByItsWords() {
        String claim = drafted("MOSTLY_FALSE");
        for (String route : List.of("/api/v1/claims?limit=100&q=", "/search?q="))
            assertThat(shown(FRIEDA, route + marker)).as(route).doesNotContain(claim);
    }

    @Test
    void contributorsSeeIt() {
        String claim = drafted("MOSTLY_FALSE");
        assertThat(shown(FABIAN, "/desk/claims/" + claim)).contains(marker);
        assertThat(shown(FABIAN, "/desk/claims/" + claim + "/history")).contains(marker);
        FABIAN.gets("/claims?rating=MOSTLY_FALSE&limit=100").then().body("items.findAll { it.id == '" + claim + "' }.size()",
                equalTo(1));
    }

    @Test
    void aDraftUnderCorrectionIsHiddenThoughTheLastFindingIsPublic() {
        String claim = Way.published("de", TEXT, "TRUE");
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Neue Zahlen."))
                .statusCode(200);
        ERIKA.gets("/claims/" + claim).then().body("verdict.rating", equalTo("TRUE"));
        FABIAN.posts("/claims/" + claim + "/verdict",
                Map.of("rating", "MOSTLY_FALSE", "summary", marker + " kurz.", "rationale",
                        marker + " lang.", "validAsOf", "2026-11-01"))
                .statusCode(200);
        assertThat(ERIKA.gets("/claims/" + claim).then().extract().<Object> path("verdict")).isNull();
        assertThat(shown(ERIKA, "/desk/claims/" + claim)).doesNotContain(marker);
        assertThat(shown(ERIKA, "/desk/claims/" + claim + "/history")).doesNotContain(marker);
    }
}
