package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.workflow.Days;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class QueueTest {

    private String article;
    private List<String> claims;

    @BeforeEach
    void newArticle() {
        article = FABIAN.posts("/articles", Map.of("title", "Prüfliste " + UUID.randomUUID(), "kind", "EXTERNAL", "text",
                "Der Kanal ist 98 Kilometer lang. Die Schleuse wurde 1914 gebaut. Im Hafen liegen 40 Schiffe.")).statusCode(201)
                .extract().path("id");
        claims = FABIAN.gets("/claims?article=" + article).path("items.id");
    }

    private static Document page(String username, String query) {
        return Jsoup
                .parse(SignedIn.as(username).asks().get("/desk/claims" + query).then().statusCode(200).extract().asString());
    }

    private static List<String> shown(Document page) {
        return page.select("input[name=claim]").eachAttr("value");
    }

    @Test
    void everyFilterIsAnAddress() {
        assertThat(shown(page("fabian", "?article=" + article))).containsExactlyElementsOf(claims);
        assertThat(shown(page("fabian", "?article=" + article + "&q=schleuse"))).hasSize(1);
        assertThat(shown(page("fabian", "?article=" + article + "&status=OPEN"))).isEmpty();
        assertThat(shown(page("fabian", "?article=" + article + "&assignee=me"))).isEmpty();
        assertThat(shown(page("fabian", "?article=" + article + "&language=en"))).isEmpty();
        assertThat(shown(page("fabian", "?article=" + article + "&worth=100"))).isEmpty();
    }

    /** Each filter, on the page and in the API: one address that finds the first claim and one that does not. */
    @Test
    void everyFilterOfThePageIsOneOfTheApiToo() {
        ERIKA.asks().header("If-Match", "*").body(Map.of("topics", List.of("Prüfliste")))
                .patch("/api/v1/claims/" + claims.get(0))
                .then().statusCode(200);
        ERIKA.asks().header("If-Match", "*").body(Map.of("responsible", "erika", "publisher", "Kanalbote"))
                .patch("/api/v1/articles/" + article).then().statusCode(200);
        FABIAN.moves(claims.get(0), "OPEN").statusCode(200);
        FABIAN.moves(claims.get(0), "IN_RESEARCH").statusCode(200);
        String today = LocalDate.now(Days.ZONE).toString();
        List<List<String>> filters = List.of(List.of("status=IN_RESEARCH", "status=IN_REVIEW"),
                List.of("status=OPEN,IN_RESEARCH", "status=SUGGESTED,OPEN"), List.of("assignee=fabian", "assignee=frieda"),
                List.of("language=de", "language=en"), List.of("younger=2", "age=2"), List.of("worth=0", "worth=100"),
                List.of("q=kilometer", "q=lokomotive"), List.of("topic=pruefliste", "topic=nichts"),
                List.of("claimant=none", "claimant=Jemand"), List.of("publisher=Kanalbote", "publisher=none"),
                List.of("responsible=erika", "responsible=none"),
                List.of("event=opened&from=" + today + "&to=" + today, "event=opened&to=2020-01-01"),
                List.of("event=imported&from=" + today, "event=imported&to=2020-01-01"),
                List.of("event=suggested&from=" + today, "event=published&from=2020-01-01"));
        for (List<String> filter : filters) {
            String finds = "?article=" + article + "&" + filter.get(0);
            assertThat(shown(page("fabian", finds))).as(finds).contains(claims.get(0));
            assertThat(FABIAN.gets("/claims" + finds).<List<String>> path("items.id")).as(finds).contains(claims.get(0));
            String misses = "?article=" + article + "&" + filter.get(1);
            assertThat(shown(page("fabian", misses))).as(misses).doesNotContain(claims.get(0));
            assertThat(FABIAN.gets("/claims" + misses).<List<String>> path("items.id")).as(misses)
                    .doesNotContain(claims.get(0));
        }
    }

    @Test
    void theApiRefusesWhatThePageOverlooks() {
        for (String wrong : List.of("age=x", "worth=-1", "language=fr", "event=nothing", "event=opened&from=yesterday",
                "younger=1.5"))
            FABIAN.gets("/claims?" + wrong).then().statusCode(400);
        assertThat(shown(page("fabian", "?article=" + article + "&age=x&worth=-1&language=fr&event=nothing"))).hasSize(3);
    }

    @Test
    void whatCannotBeReadFiltersNothing() {
        assertThat(shown(page("fabian", "?article=" + article + "&status=X&flag=Y&age=z&after=nonsense"))).hasSize(3);
    }

    @Test
    void sortsByCheckWorthinessAndAge() {
        List<String> byWorth = FABIAN.gets("/claims?sort=checkWorthiness&article=" + article).path("items.id");
        assertThat(shown(page("fabian", "?article=" + article + "&sort=CHECK_WORTHINESS"))).containsExactlyElementsOf(byWorth);
        FABIAN.gets("/claims?sort=age&article=" + article).then().statusCode(200);
        FABIAN.gets("/claims?sort=nonsense").then().statusCode(400);
    }

    @Test
    void pagesThroughEveryOrderWithoutLossOrRepetition() {
        for (String sort : new String[] { "text", "age", "checkWorthiness", "newest" }) {
            String first = FABIAN.gets("/claims?limit=2&sort=" + sort + "&article=" + article).path("next");
            List<String> rest = FABIAN.asks().queryParam("cursor", first)
                    .get("/api/v1/claims?limit=2&sort=" + sort + "&article="
                            + article)
                    .path("items.id");
            List<String> start = FABIAN.gets("/claims?limit=2&sort=" + sort + "&article=" + article).path("items.id");
            assertThat(start).doesNotContainAnyElementsOf(rest).hasSize(2);
            assertThat(rest).hasSize(1);
        }
    }

    @Test
    void aDraftRatingFindsNothingForThoseWhoMayNotKnowIt() {
        FABIAN.moves(claims.get(0), "OPEN");
        FABIAN.moves(claims.get(0), "IN_RESEARCH");
        FABIAN.posts("/claims/" + claims.get(0) + "/verdict", Map.of("rating", "SATIRE", "summary", "Scherz.", "rationale", "R",
                "validAsOf", "2026-11-01"));
        assertThat(shown(page("fabian", "?rating=SATIRE&article=" + article))).hasSize(1);
        assertThat(shown(page("erika", "?rating=SATIRE&article=" + article))).isEmpty();
    }

    @Test
    void theTableForElsewhereHasAllRowsAndNoFormulas() {
        String csv = SignedIn.as("fabian").asks().get("/desk/claims/export.csv?article=" + article).then().statusCode(200)
                .header("Content-Disposition", containsString("attachment")).extract().asString();
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).startsWith("\uFEFF\"");
        assertThat(QueueCsv.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(QueueCsv.cell("sagt \"ja\"")).isEqualTo("\"sagt \"\"ja\"\"\"");
    }

    /** The form sends all its fields: what one cannot show would be lost with the next filter. */
    @Test
    void theFormShowsWhatTheAddressSays() {
        Document page = page("fabian", "?article=" + article + "&age=14&worth=35&assignee=nobody.here&sort=AGE&for=review");
        for (Map.Entry<String, String> chosen : Map.of("article", article, "age", "14", "worth", "35", "assignee",
                "nobody.here", "sort", "AGE").entrySet())
            assertThat(page.select("search form [name=" + chosen.getKey() + "] option[selected]").eachAttr("value"))
                    .containsExactly(chosen.getValue());
        assertThat(page.select("search form input[name=for]").val()).isEqualTo("review");
        assertThat(page("fabian", "?for=review").select("[aria-current=true]").text()).isEqualTo("Für mich zur Zweitprüfung");
        assertThat(page("fabian", "?article=" + article + "&q=schleuse").select("h1 .count").text()).isEqualTo("1 Behauptung");
    }

    @Test
    void thePreviewSaysToWhomAndWhy() {
        SignedIn erika = SignedIn.as("erika");
        erika.asks().formParam("claim", claims).formParam("act", "DISMISS").formParam("reason", "TRIVIAL")
                .formParam("assignee", "frieda").post("/desk/claims/bulk").then().statusCode(200)
                .body(containsString("<h1>Verwerfen: Belanglos</h1>"));
        erika.asks().formParam("claim", claims).formParam("act", "ASSIGN").formParam("assignee", "frieda")
                .post("/desk/claims/bulk").then().statusCode(200).body(containsString("<h1>Zuweisen: Frieda Lindner</h1>"));
    }

    @Test
    void manyAtOnceArePreviewedAndThenDoneByTheSameRules() {
        FABIAN.moves(claims.get(0), "OPEN");
        SignedIn fabian = SignedIn.as("fabian");
        fabian.asks().formParam("claim", claims).formParam("act", "ACCEPT").formParam("back", "?article=" + article)
                .post("/desk/claims/bulk").then().statusCode(200).body(containsString("Das geschieht nicht"));
        FABIAN.gets("/claims/" + claims.get(1)).then().body("status", org.hamcrest.Matchers.equalTo("SUGGESTED"));
        fabian.asks().formParam("claim", claims).formParam("act", "ACCEPT").formParam("back", "?article=" + article)
                .post("/desk/claims/bulk/confirmation").then().statusCode(303)
                .header("Location", endsWith("?article=" + article));
        FABIAN.gets("/claims/" + claims.get(1)).then().body("status", org.hamcrest.Matchers.equalTo("OPEN"));
    }

    @Test
    void onlyEditorsAssignOthers() {
        FABIAN.moves(claims.get(0), "OPEN");
        SignedIn.as("fabian").asks().formParam("claim", claims.get(0)).formParam("act", "ASSIGN")
                .formParam("assignee", "frieda")
                .post("/desk/claims/bulk/confirmation").then().statusCode(403);
        SignedIn.as("erika").asks().formParam("claim", claims.get(0)).formParam("act", "ASSIGN").formParam("assignee", "frieda")
                .post("/desk/claims/bulk/confirmation").then().statusCode(303);
        ERIKA.gets("/claims/" + claims.get(0)).then().body("assignee", org.hamcrest.Matchers.equalTo("frieda"));
    }

    @Test
    void addressesElsewhereAreNoWayBack() {
        SignedIn.as("fabian").asks().formParam("claim", claims.get(0)).formParam("act", "ACCEPT")
                .formParam("back", "//evil.example").post("/desk/claims/bulk/confirmation").then().statusCode(303)
                .header("Location", not(containsString("evil")));
    }

    @Test
    void myWorkShowsWhatWaitsForMe() {
        FABIAN.moves(claims.get(0), "OPEN");
        FABIAN.moves(claims.get(0), "IN_RESEARCH");
        SignedIn.as("fabian").asks().get("/desk").then().statusCode(200).body(containsString("Guten Tag"));
        SignedIn.as("erika").asks().get("/desk").then().statusCode(200).body(containsString("Wer was trägt"));
    }
}
