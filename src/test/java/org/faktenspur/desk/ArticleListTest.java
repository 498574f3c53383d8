package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Statements;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The list of articles: the most urgent first, and as many queries for a full page as for an empty one. */
@QuarkusTest
class ArticleListTest {

    @Inject
    SessionFactory sessions;

    @Test
    void asksTheDatabaseAsOftenForManyArticlesAsForOne() {
        SignedIn fabian = SignedIn.as("fabian");
        article("Der Rat von Sandholm hat zwei Fähren bestellt.", "2031-01-01T10:00:00Z");
        page(fabian, "/desk/articles");
        long few = queries(() -> page(fabian, "/desk/articles"));
        for (int i = 0; i < 12; i++)
            article("Der Rat von Sandholm hat " + i + " Fähren bestellt. Sie kosten " + i + " Millionen Euro.",
                    "2031-02-01T10:00:00Z");
        assertThat(queries(() -> page(fabian, "/desk/articles"))).isEqualTo(few);
    }

    @Test
    void asksTheDatabaseAsOftenForManySentencesAsForOne() {
        SignedIn fabian = SignedIn.as("fabian");
        String small = article("Der Rat von Sandholm hat zwei Fähren bestellt.", null);
        String big = article("Der Rat von Sandholm hat zwei Fähren bestellt. ".repeat(40), null);
        page(fabian, "/desk/articles/" + small);
        long few = queries(() -> page(fabian, "/desk/articles/" + small));
        assertThat(queries(() -> page(fabian, "/desk/articles/" + big))).isEqualTo(few);
    }

    @Test
    void theNearestDeadlineComesFirstAndPagesFollowOneAnother() {
        SignedIn fabian = SignedIn.as("fabian");
        String late = article("Später kommt die Fähre Nummer 1 nach Sandholm.", "2029-03-01T10:00:00Z");
        String soon = article("Bald kommt die Fähre Nummer 2 nach Sandholm.", "2029-01-01T10:00:00Z");
        String never = article("Irgendwann kommt die Fähre Nummer 3 nach Sandholm.", null);
        for (int i = 0; i < 50; i++)
            article("Fähre Nummer " + i + " kommt.", "2030-01-01T10:00:00Z");
        List<String> seen = new ArrayList<>();
        for (String at = "/desk/articles"; at != null;) {
            Document list = page(fabian, at);
            list.select("a.title").forEach(link -> seen.add(link.attr("href").replaceFirst(".*/", "")));
            at = list.select("a[rel=next]").isEmpty() ? null : "/desk/articles" + list.select("a[rel=next]").attr("href");
        }
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(soon, late, never);
    }

    @Test
    void whatIsSignedOffOrPutAwayIsElsewhere() {
        SignedIn fabian = SignedIn.as("fabian");
        String signed = article("Der Rat von Sandholm hat eine Fähre bestellt.", "2026-12-01T10:00:00Z");
        String archived = article("Der Rat von Sandholm hat keine Fähre bestellt.", "2026-12-01T10:00:00Z");
        ERIKA.posts("/articles/" + signed + "/sign-off", Map.of("note", "Gut.")).statusCode(201);
        ERIKA.posts("/articles/" + archived + "/archive", Map.of()).statusCode(200);
        assertThat(links(page(fabian, "/desk/articles?state=done"))).contains(signed).doesNotContain(archived);
        assertThat(links(page(fabian, "/desk/articles?state=archived"))).contains(archived).doesNotContain(signed);
        assertThat(links(page(fabian, "/desk/articles"))).doesNotContain(signed, archived);
        assertThat(links(page(fabian, "/desk/articles?after=nonsense"))).isNotEmpty();
    }

    @Test
    void strangersAreSentToTheDoor() {
        io.restassured.RestAssured.given().redirects().follow(false).get("/desk/articles").then().statusCode(303);
    }

    private long queries(Runnable visit) {
        return Statements.of(sessions, visit);
    }

    private static List<String> links(Document list) {
        return list.select("a.title").eachAttr("href").stream().map(href -> href.replaceFirst(".*/", "")).toList();
    }

    private static Document page(SignedIn person, String path) {
        return Jsoup.parse(person.asks().get(path).then().statusCode(200).extract().asString());
    }

    private static String article(String text, String deadline) {
        Map<String, Object> body = new java.util.HashMap<>(
                Map.of("title", "Fähren", "text", text, "kind", "EXTERNAL", "publisher", "Küstenkurier", "language", "de"));
        body.put("deadline", deadline);
        return FABIAN.posts("/articles", body).statusCode(201).extract().path("id");
    }
}
