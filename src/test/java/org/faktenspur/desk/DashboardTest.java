package org.faktenspur.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Statements;
import org.faktenspur.testing.Way;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DashboardTest {

    /** So far the queue counts. */
    private static final int MOST = 1000;

    private static final String TEXT = "Der Rat hat am Montag fünf Kräne für den Hafen bestellt. Die Brücke ist 98 Meter lang."
            + " Im Hafen liegen 40 Schiffe. Die Schleuse wurde 1914 gebaut.";

    @Inject
    SessionFactory database;

    private SignedIn erika;

    @BeforeEach
    void signIn() {
        erika = SignedIn.as("erika");
    }

    private Document page(String path) {
        return Jsoup.parse(erika.asks().urlEncodingEnabled(false).get(path).then().statusCode(200).extract().asString());
    }

    /** How many claims the queue finds at the end of a link, by its own count and by counting them page by page. */
    private int claimsBehind(String link) {
        int claims = 0;
        for (String next = link; next != null;) {
            Document queue = page(next);
            claims += queue.select("input[name=claim]").size();
            String more = queue.select(".pager a[rel=next]").attr("href");
            next = more.isEmpty() ? null : "/desk/claims" + more;
        }
        assertThat(page(link).select("h1 .count").text()).startsWith(claims > MOST ? "mehr als " + MOST : claims + " ");
        return claims;
    }

    /** An article with something of everything: disputed, corrected, published, open, suggested and put away. */
    private String article() {
        List<String> claims = Way.imported("de", TEXT);
        Way.publish(claims.get(0), "FALSE");
        Way.correct(claims.get(0), "TRUE", "Doch.");
        FABIAN.moves(claims.get(1), "OPEN").statusCode(200);
        FABIAN.moves(claims.get(1), "IN_RESEARCH").statusCode(200);
        FABIAN.posts("/claims/" + claims.get(2) + "/status", Map.of("status", "DISMISSED", "reason", "TRIVIAL"))
                .statusCode(200);
        disagree(Way.articleOf(claims.get(0)), claims.get(1));
        return Way.articleOf(claims.get(0));
    }

    private static void disagree(String article, String claim) {
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand zu erreichen.")).statusCode(201);
        Way.writeVerdict(claim, "TRUE");
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "FALSE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "REQUEST_CHANGES", "comment", "Nein.", "revision", Way.revision(claim))).statusCode(200);
    }

    @Test
    void everyFigureLeadsToExactlyTheClaimsThatItCounts() {
        String article = article();
        for (String of : List.of("?article=" + article, "?weeks=4", "?article=" + article + "&from=2020-01-01&to=2020-02-01")) {
            List<Element> figures = page("/desk/dashboard" + of).select("main a[href^=/desk/claims?]:not(.time)");
            assertThat(figures).hasSizeGreaterThan(2);
            for (Element figure : figures)
                assertThat(claimsBehind(figure.attr("href"))).as(figure.attr("href")).hasToString(figure.text());
        }
    }

    @Test
    void countsWhatHappenedToTheClaimsOfAnArticle() {
        String article = article();
        Document page = page("/desk/dashboard?article=" + article);
        Element figures = page.selectFirst("dl.figures");
        assertThat(figures.select("div").eachText()).satisfiesExactly(
                published -> assertThat(published).endsWith(" 1"), half -> assertThat(half).endsWith("Min."),
                most -> assertThat(most).endsWith("Min."),
                disagreed -> assertThat(disagreed).contains("1 von 2").contains("50,0"),
                corrected -> assertThat(corrected).contains("1 auf 1").contains("davon 1 wesentlich"),
                retracted -> assertThat(retracted).endsWith(" 0"));
        assertThat(page.select("table.rows").first().select("td.num").eachText()).containsExactly("1", "1", "–", "1", "1", "4");
        assertThat(page.select("#loads tbody tr").eachText()).containsExactly("Fabian Kaya 1 0");
    }

    @Test
    void everyPictureSaysInWordsWhatItShows() {
        Document page = page("/desk/dashboard?article=" + article());
        assertThat(page.select("figure svg")).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture.attr("role")).isEqualTo("img");
            assertThat(picture.attr("aria-labelledby").split(" ")).allMatch(id -> !page.getElementById(id).text().isBlank());
        });
        assertThat(page.select("figure"))
                .allSatisfy(figure -> assertThat(figure.select("details table tbody tr")).isNotEmpty());
    }

    @Test
    void anArticleOfWhichNothingHappenedHasNothingToCount() {
        String article = FABIAN.posts("/articles", Map.of("title", "Leer", "text", "Warum nur?", "kind", "OWN")).statusCode(201)
                .extract().path("id");
        Document page = page("/desk/dashboard?article=" + article);
        assertThat(page.text()).contains("Dazu gibt es noch nichts zu zählen.").doesNotContain("NaN");
    }

    @Test
    void takesNoMoreQueriesForMoreClaims() {
        List<String> pages = List.of("/desk/dashboard", "/desk/dashboard/balance", "/desk", "/desk/claims", "/desk/topics");
        article();
        List<Long> few = pages.stream().map(this::queries).toList();
        article();
        article();
        assertThat(pages.stream().map(this::queries).toList()).isEqualTo(few);
    }

    private long queries(String path) {
        return Statements.of(database, () -> erika.asks().get(path).then().statusCode(200));
    }

    @Test
    void isForEditors() {
        for (String path : List.of("/desk/dashboard", "/desk/dashboard/balance", "/desk/dashboard/balance.csv")) {
            given().redirects().follow(false).get(path).then().statusCode(303);
            SignedIn.as("fabian").asks().get(path).then().statusCode(403);
            SignedIn.as("ada").asks().get(path).then().statusCode(200);
            erika.asks().get(path + "?article=no-id").then().statusCode(404);
            erika.asks().get(path + "?article=" + "0".repeat(8) + "-0000-0000-0000-" + "0".repeat(12)).then().statusCode(404);
            erika.asks().get(path + "?weeks=x&from=y&to=z&by=w").then().statusCode(200);
        }
        assertThat(page("/desk").select(".deskhead a[href=/desk/dashboard]")).hasSize(1);
        assertThat(Jsoup.parse(SignedIn.as("fabian").asks().get("/desk").asString()).select("a[href=/desk/dashboard]"))
                .isEmpty();
    }

    @Test
    void theBalanceCountsTheVerdictsOfWhatWasSuggestedAndNamesNobodysMark() {
        String name = "Zeuge " + System.nanoTime();
        String article = article();
        List<String> claims = FABIAN.gets("/claims?article=" + article).path("items.id");
        ERIKA.asks().header("If-Match", "*").body(Map.of("publisher", name)).patch("/api/v1/articles/" + article).then()
                .statusCode(200);
        FABIAN.asks().header("If-Match", "*").body(Map.of("claimant", name)).patch("/api/v1/claims/" + claims.get(3)).then()
                .statusCode(200);
        FABIAN.asks().header("If-Match", "*").body(Map.of("topics", List.of(name))).patch("/api/v1/articles/" + article).then()
                .statusCode(200);
        for (String by : List.of("claimant", "publisher", "topic")) {
            Document page = page("/desk/dashboard/balance?by=" + by + "&article=" + article);
            assertThat(page.text()).contains("keine Note und keine Rangfolge");
            Element row = page.select("tbody tr:contains(" + name + ")").first();
            assertThat(row.text()).contains(by.equals("claimant") ? "0 von 1 geprüft" : "1 von 4 geprüft");
            for (Element figure : page.select("main table a[href^=/desk/claims?]"))
                assertThat(claimsBehind(figure.attr("href"))).as(figure.attr("href"))
                        .hasToString(figure.text().replaceAll("\\D", ""));
            String csv = erika.asks().get("/desk/dashboard/balance.csv?by=" + by + "&article=" + article).then().statusCode(200)
                    .contentType("text/csv").extract().asString();
            assertThat(csv).contains("\"" + name + "\"");
            assertThat(csv.lines().map(line -> line.split(",").length).distinct()).hasSize(1);
        }
    }

    @Test
    void theBalanceCountsAnInstitutionOnceInWhateverCaseItStands() {
        List<String> claims = Way.imported("de", TEXT + " Der Umbau dauert drei Jahre. Die Kosten stiegen um ein Viertel.");
        String article = Way.articleOf(claims.get(0));
        List<String> cases = List.of("der Fährbehörde", "Die Fährbehörde", "Fährbehörde");
        for (int i = 0; i < cases.size(); i++)
            FABIAN.asks().header("If-Match", "*").body(Map.of("claimant", cases.get(i)))
                    .patch("/api/v1/claims/" + claims.get(i)).then().statusCode(200);
        Document page = page("/desk/dashboard/balance?by=claimant&article=" + article);
        assertThat(page.select("tbody b").eachText()).containsOnlyOnce("Fährbehörde").doesNotContainAnyElementsOf(
                cases.subList(0, 2));
        Element row = page.select("tbody tr:contains(Fährbehörde)").first();
        assertThat(row.text()).contains("0 von 3 geprüft");
        assertThat(claimsBehind(row.selectFirst("a").attr("href"))).hasToString("3");
        assertThat(FABIAN.gets("/claims?article=" + article + "&claimant=der Fährbehörde").<List<String>> path("items.id"))
                .containsExactlyInAnyOrderElementsOf(claims.subList(0, 3));
    }

    @Test
    void theBalanceNeverShowsADraft() {
        String claim = Way.inReview("de", TEXT, "SATIRE");
        String page = page("/desk/dashboard/balance?article=" + Way.articleOf(claim)).select("main tbody").text();
        assertThat(page).contains("0 von").doesNotContain("Satire");
    }

    @Test
    void aPeriodIsWeeksOrDaysAndNeverLongerThanAYear() {
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertThat(Period.of(null, null, null, today).split()).hasSize(12);
        assertThat(Period.of("4", "x", null, today).split()).hasSize(4);
        Period days = Period.of("4", "2026-11-11", "2026-11-17", today);
        assertThat(days.split()).extracting(week -> week.from().getDayOfMonth() + "-" + week.to().getDayOfMonth())
                .containsExactly("11-15", "16-17");
        assertThat(days.week(LocalDate.of(2026, 11, 17))).isEqualTo(1);
        assertThat(Period.of(null, "1990-01-01", "2026-11-25", today).split()).hasSize(53);
        assertThat(Period.of(null, "2026-12-01", "2026-11-01", today).weeks()).isEqualTo(12);
    }
}
