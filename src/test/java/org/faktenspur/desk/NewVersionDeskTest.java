package org.faktenspur.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.faktenspur.fetch.LocalSite;
import org.faktenspur.intake.document.Documents;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The next version of a text from a file or from the article's link. */
@QuarkusTest
class NewVersionDeskTest {

    private static final String LENGTH = "Die Brücke über die Lahra ist 240 Meter lang.";
    private static final String COST = "Sie hat 14 Millionen Euro gekostet.";
    private static final String TEXT = LENGTH + "\n\n" + COST;
    private static final String NEXT = LENGTH + "\n\n" + COST.replace("14", "15");

    private static String article(String link) {
        return FABIAN.posts("/articles", Map.of("title", "Brücke", "text", TEXT, "kind", "EXTERNAL", "language", "de", "url",
                link)).statusCode(201).extract().path("id");
    }

    private static RequestSpecification form(String language, String how) {
        return given().header("Authorization", "Bearer sample-fabian").header("Accept-Language", language).redirects()
                .follow(false).multiPart("how", how);
    }

    private static Document sent(int status, String article, RequestSpecification form) {
        Response answer = form.post("/desk/articles/" + article + "/revisions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    private static void hasRevision(String article, int revision) {
        FABIAN.gets("/articles/" + article).then().body("revision", equalTo(revision));
    }

    @Test
    void aFileIsShownWithWhatWouldChangeBeforeItCounts() {
        String article = article("https://brueckenblatt.example/a");
        Document page = sent(200, article,
                form("de", "file").multiPart("file", "neu.docx", Documents.docx("Brücke", LENGTH, COST.replace("14", "15"))));
        assertThat(page.select("textarea").text()).contains("15 Millionen");
        assertThat(page.select(".diff del").text()).contains("14");
        assertThat(page.select(".diff ins").text()).contains("15");
        hasRevision(article, 1);
        sent(303, article, form("de", "take").multiPart("text", page.select("textarea").val(), "text/plain; charset=UTF-8"));
        hasRevision(article, 2);
    }

    @Test
    void pastedTextIsComparedFirstOrTakenAtOnce() {
        String article = article("https://brueckenblatt.example/b");
        Document page = sent(200, article, form("en", "look").multiPart("text", NEXT, "text/plain; charset=UTF-8"));
        assertThat(page.select("[role=status]").text()).startsWith("Of 2 paragraphs 1 stay");
        hasRevision(article, 1);
        sent(303, article, form("en", "take").multiPart("text", NEXT, "text/plain; charset=UTF-8"));
        hasRevision(article, 2);
    }

    @Test
    void theArticlesLinkIsFetchedAgain() {
        try (LocalSite site = new LocalSite()) {
            site.page("/bruecke", "text/html; charset=UTF-8", "<html><body><p>" + NEXT.replace("\n\n", "</p><p>")
                    + "</p></body></html>");
            String article = article(site.at("/bruecke").toString());
            Document page = sent(200, article, form("de", "link"));
            assertThat(page.select("textarea").text()).contains("15 Millionen");
            hasRevision(article, 1);
            String gone = article(site.at("/missing").toString());
            assertThat(sent(422, gone, form("de", "link")).select("#link-error").text()).contains("404");
            hasRevision(gone, 1);
        }
    }

    @Test
    void aFileThatCannotBeReadIsToldWhyInTheReadersLanguageAndNothingIsLost() {
        String article = article("https://brueckenblatt.example/c");
        Document page = sent(422, article, form("de", "file").multiPart("text", "Halb getippt", "text/plain; charset=UTF-8")
                .multiPart("file", "a.pdf", Documents.encryptedPdf("x")));
        assertThat(page.select("#file-error").text()).contains("Kennwort");
        assertThat(page.select("textarea").text()).isEqualTo("Halb getippt");
        assertThat(sent(422, article, form("en", "file").multiPart("file", "a.pdf", Documents.encryptedPdf("x")))
                .select("#file-error").text()).containsIgnoringCase("password");
        assertThat(sent(415, article, form("de", "file").multiPart("file", "a.docx", TEXT.getBytes())).select("#file-error"))
                .hasSize(1);
        assertThat(sent(422, article, form("de", "file")).select("#file-error").text()).contains("Datei wählen");
        assertThat(sent(422, article, form("de", "take").multiPart("text", " ")).select("#text-error")).hasSize(1);
        assertThat(sent(409, article, form("de", "take").multiPart("text", TEXT, "text/plain; charset=UTF-8"))
                .select("#text-error").text()).contains("derselbe");
        hasRevision(article, 1);
    }

    @Test
    void anotherArticlesTextIsPointedOut() {
        String article = article("https://brueckenblatt.example/d");
        Document page = sent(200, article, form("de", "look").multiPart("text",
                "Am Hafen von Sandholm liegen heute vier Kutter vor Anker.", "text/plain; charset=UTF-8"));
        assertThat(page.select(".notice.warn").text()).contains("richtige Text");
    }

    @Test
    void aStrangerIsSentToTheDoorAndAnUnknownArticleIsNone() {
        given().redirects().follow(false).multiPart("how", "take").post("/desk/articles/" + article("https://b.example/e")
                + "/revisions").then().statusCode(303);
        sent(404, "00000000-0000-7000-8000-000000000000", form("de", "take").multiPart("text", TEXT));
    }
}
