package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FRIEDA;

import java.time.LocalDate;
import java.util.Map;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.faktenspur.web.Dates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What makes a day at the workbench shorter. */
@QuarkusTest
class WorkbenchTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    private static Document page(String who, String claim) {
        return Jsoup.parse(SignedIn.as(who).asks().get("/desk/claims/" + claim).asString());
    }

    @Test
    void aFirstVerdictIsValidAsOfTodayUnlessSomebodySaysOtherwise() {
        String claim = Way.taken("de", TEXT);
        assertThat(page("fabian", claim).selectFirst("#validAsOf").val()).isEqualTo(LocalDate.now(Dates.ZONE).toString());
        Way.writeVerdict(claim, "TRUE");
        assertThat(page("fabian", claim).selectFirst("#validAsOf").val()).isEqualTo("2026-11-01");
    }

    @Test
    void whatIsMissingIsNamed() {
        String claim = Way.taken("de", TEXT);
        Response refused = SignedIn.as("fabian").asks().formParam("rating", "TRUE").formParam("summary", "Ja.")
                .formParam("validAsOf", "").post("/desk/claims/" + claim + "/verdict");
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".errors a[href=#validAsOf]").text()).startsWith("Gültig mit Stand: ");
        assertThat(page.selectFirst("#validAsOf").val()).isEmpty();
    }

    @Test
    void whoeverHasSentAFormGoesOnWhereTheyWere() {
        String claim = Way.taken("de", TEXT);
        SignedIn fabian = SignedIn.as("fabian");
        assertThat(fabian.asks().formParam("noContactReason", "Niemand zu erreichen.")
                .post("/desk/claims/" + claim + "/replies").header("Location")).endsWith("/desk/claims/" + claim + "#reply");
        assertThat(fabian.asks().formParam("comment", "Stimmt das?").post("/desk/claims/" + claim + "/comments")
                .header("Location")).endsWith("#discussion");
        assertThat(fabian.asks().formParam("transition", "GIVE_BACK").post("/desk/claims/" + claim + "/status")
                .header("Location")).endsWith("/desk/claims/" + claim);
    }

    /** Who wrote it is told that somebody else has to look at it, and not to do what they cannot. */
    @Test
    void nobodyIsAskedToRateTheirOwnWork() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        assertThat(page("fabian", claim).select("#todo").text()).contains("Jemand anderes").doesNotContain("Selbst bewerten");
        assertThat(page("fabian", claim).select("#todo a[href=#review]")).isEmpty();
        assertThat(page("frieda", claim).select("#todo a[href=#review]").text()).isEqualTo("Selbst bewerten");
    }

    @Test
    void whatIsPublicIsOneLinkAway() {
        String claim = Way.published("de", TEXT, "TRUE");
        assertThat(page("erika", claim).select(".claim-head a[href^=/claims/" + claim + "/]").text())
                .isEqualTo("Öffentliche Seite");
        assertThat(page("erika", Way.approved("de", TEXT, "TRUE")).select(".claim-head a[href^=/claims/]")).isEmpty();
    }

    @Test
    void whoeverCorrectsReadsWhy() {
        String claim = Way.published("de", TEXT, "TRUE");
        FRIEDA.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Es waren 30 Millionen."))
                .statusCode(200);
        assertThat(page("fabian", claim).select(".trail li").first().text()).contains("Es waren 30 Millionen.");
    }

    @Test
    void aDiscussionThatIsOverWasOne() {
        String claim = Way.taken("de", TEXT);
        String comment = FRIEDA.posts("/claims/" + claim + "/comments", Map.of("text", "Wirklich?")).statusCode(201).extract()
                .path("id");
        FRIEDA.posts("/comments/" + comment + "/resolution", Map.of());
        assertThat(page("fabian", claim).select("#discussion .empty")).isEmpty();
    }
}
