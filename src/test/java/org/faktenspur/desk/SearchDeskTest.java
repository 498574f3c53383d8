package org.faktenspur.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SearchDeskTest {

    @Test
    void findsWhatWasJustWritten() {
        String claim = Way.imported("de", "Der Zeppelin von Wachtelburg trug 51 Passagiere.").get(0);
        Document page = search("?q=zeppelin passagier");
        assertThat(page.select(".found a").eachAttr("href")).contains("/desk/claims/" + claim);
        assertThat(page.select(".found mark").eachText()).contains("Zeppelin", "Passagiere");
    }

    @Test
    void findsArticlesSourcesAndComments() {
        String claim = Way.taken("de", "Der Ballon von Wachtelburg trug 52 Passagiere.");
        Map<String, Object> evidence = evidence("Ballonfahrerzeitung", false);
        FABIAN.posts("/claims/" + claim + "/evidence", evidence).statusCode(201);
        FABIAN.posts("/claims/" + claim + "/comments", Map.of("text", "Bitte das Ballontagebuch ansehen.")).statusCode(201);
        assertThat(kinds("?q=Ballonfahrerzeitung")).contains("Quelle");
        assertThat(kinds("?q=Ballontagebuch")).contains("Kommentar");
        assertThat(kinds("?q=Ballon Wachtelburg&kind=article")).contains("Artikel").doesNotContain("Quelle", "Kommentar");
    }

    @Test
    void findsWhatIsMistyped() {
        Way.imported("de", "Die Xylophonfabrik in Dohlenstein hat Insolvenz angemeldet.");
        Document page = search("?q=Xylofonfabrik");
        assertThat(page.select(".found mark").eachText()).contains("Xylophonfabrik");
    }

    @Test
    void draftsAndConfidentialThingsAreNotInTheIndexAtAll() {
        String claim = Way.taken("de", "Der Drache von Wachtelburg trug 53 Passagiere.");
        FABIAN.posts("/claims/" + claim + "/evidence", evidence("Geheimquelleqwertz", true)).statusCode(201);
        FABIAN.posts("/claims/" + claim + "/verdict", Map.of("rating", "FALSE", "summary", "Kurzgeheimqwertz", "rationale",
                "Langgeheimqwertz", "validAsOf", "2026-11-01")).statusCode(200);
        for (String marker : List.of("Geheimquelleqwertz", "Kurzgeheimqwertz", "Langgeheimqwertz", "Quotegeheimqwertz"))
            for (String who : List.of("fabian", "frieda", "erika"))
                assertThat(search(who, "?q=" + marker).select(".found mark").text()).doesNotContainIgnoringCase("geheim");
    }

    @Test
    void aSourceThatBecomesConfidentialIsGone() {
        String claim = Way.taken("de", "Der Gleiter von Wachtelburg trug 54 Passagiere.");
        String id = FABIAN.posts("/claims/" + claim + "/evidence", evidence("Gleiterkalender", false)).statusCode(201).extract()
                .path("id");
        assertThat(kinds("?q=Gleiterkalender")).contains("Quelle");
        FABIAN.asks().delete("/api/v1/claims/" + claim + "/evidence/" + id).then().statusCode(204);
        assertThat(kinds("?q=Gleiterkalender")).doesNotContain("Quelle");
    }

    private static Map<String, Object> evidence(String title, boolean confidential) {
        Map<String, Object> evidence = new HashMap<>(Map.of("url",
                "https://" + title.toLowerCase(java.util.Locale.ROOT) + ".example/a", "title", title, "publisher", title,
                "kind", "PRIMARY", "stance",
                "SUPPORTS", "quote", confidential ? "Quotegeheimqwertz" : "Wörtlich so.", "confidential", confidential));
        if (confidential)
            evidence.put("withheldReason", "Schutz der Quelle");
        return evidence;
    }

    @Test
    void whateverIsTypedIsAnswered() {
        String session = SignedIn.as("fabian").session();
        for (String words : List.of("\"", "(((", "title:[* TO *]", "a~^9", "\\", "<script>alert(1)</script>", "%",
                "x".repeat(2500)))
            assertThat(given().redirects().follow(false).cookie("session", session)
                    .queryParam("q", words).get("/desk/search").statusCode()).isEqualTo(200);
        assertThat(search("?q=a&page=-1&kind=none&language=fr").title()).isNotEmpty();
        assertThat(search("?q=a&page=99999999999").title()).isNotEmpty();
    }

    @Test
    void longListsHavePages() {
        String text = Stream.iterate(1, i -> i + 1).limit(25)
                .map(i -> "Der Kormoran Nummer " + i + " fing gestern " + (i + 100) + " Fische.")
                .reduce("", (a, b) -> a + " " + b);
        Way.imported("de", text);
        Document first = search("?q=Kormoran Fische&kind=claim");
        assertThat(first.select(".found")).hasSize(20);
        Document second = Jsoup.parse(SignedIn.as("fabian").asks().get(first.select("[rel=next]").attr("href")).asString());
        assertThat(second.select(".found")).isNotEmpty();
        assertThat(second.select(".found a").eachAttr("href")).doesNotContainAnyElementsOf(
                first.select(".found a").eachAttr("href"));
    }

    @Test
    void strangersAreSentToTheDoor() {
        given().redirects().follow(false).get("/desk/search?q=a").then().statusCode(303);
    }

    private static List<String> kinds(String query) {
        return search(query).select(".found > p.meta").eachText().stream().map(text -> text.split(" · ")[0]).toList();
    }

    private static Document search(String query) {
        return search("fabian", query);
    }

    private static Document search(String who, String query) {
        String page = SignedIn.as(who).asks().header("Accept-Language", "de").get("/desk/search" + query).then().statusCode(200)
                .extract().asString();
        return Jsoup.parse(page);
    }
}
