package org.faktenspur.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.faktenspur.fetch.LocalSite;
import org.faktenspur.intake.document.Documents;
import org.faktenspur.testing.AtOnce;
import org.faktenspur.testing.Desk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ImportDeskTest {

    private static final String TEXT = "Die Brücke über die Lahra ist 240 Meter lang.";

    private static RequestSpecification form(String language) {
        return given().header("Authorization", "Bearer sample-fabian").header("Accept-Language", language).redirects()
                .follow(false);
    }

    private static RequestSpecification with(String... pairs) {
        RequestSpecification form = form("de");
        for (int i = 0; i < pairs.length; i += 2)
            form = form.multiPart(pairs[i], pairs[i + 1], "text/plain; charset=UTF-8");
        return form;
    }

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        return Jsoup.parse(answer.asString());
    }

    private static Document sent(int status, RequestSpecification form) {
        return page(form.post("/desk/articles"), status);
    }

    @Test
    void theFormHasThreeWaysIn() {
        Document page = page(form("en").get("/desk/articles/new"), 200);
        assertThat(page.select("textarea[name=text], input[type=file][name=file], input[name=url]")).hasSize(3);
        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.select("input[name=kind][checked]").val()).isEqualTo("EXTERNAL");
    }

    @Test
    void pastedTextIsTakenInAtOnce() {
        Response answer = with("text", TEXT, "kind", "OWN", "author", "Ina Sommer", "publishedOn", "2026-11-01", "deadline",
                "2026-12-01T18:00", "language", "de").post("/desk/articles");
        assertThat(answer.statusCode()).isEqualTo(303);
        String id = answer.header("Location").replaceFirst(".*/", "");
        Response article = Desk.FABIAN.gets("/articles/" + id);
        assertThat(article.<String> path("author")).isEqualTo("Ina Sommer");
        assertThat(article.<String> path("publishedOn")).isEqualTo("2026-11-01");
        assertThat(article.<String> path("deadline")).startsWith("2026-12-01T17:00");
        assertThat(article.<String> path("kind")).isEqualTo("OWN");
    }

    @Test
    void plainFormsWorkToo() {
        assertThat(form("de").formParam("text", TEXT).formParam("kind", "EXTERNAL").post("/desk/articles").statusCode())
                .isEqualTo(303);
    }

    @Test
    void whatWasFoundInAFileIsShownAndNothingIsKeptYet() {
        Document page = sent(200, with("kind", "OWN", "deadline", "2026-12-01T18:00").multiPart("file", "a.docx",
                Documents.docx("Die lange Brücke", TEXT)));
        assertThat(page.select("textarea[name=text]").text()).isEqualTo(TEXT);
        assertThat(page.select("input[name=title]").val()).isEqualTo("Die lange Brücke");
        assertThat(page.select("input[name=author]").val()).isEqualTo("Ina Sommer");
        assertThat(page.select("input[name=deadline]").val()).isEqualTo("2026-12-01T18:00");
        assertThat(page.select("input[name=kind][checked]").val()).isEqualTo("OWN");
        assertThat(page.select("input[name=checked]").val()).isEqualTo("true");
    }

    @Test
    void whatWasFoundAtAnAddressIsShownToBeCorrected() {
        try (LocalSite site = new LocalSite()) {
            site.page("/bruecke", "text/html; charset=UTF-8",
                    "<html lang=\"de\"><head><meta property=\"og:title\" content=\"Lange Brücke\">"
                            + "<meta property=\"og:site_name\" content=\"Küstenkurier\"></head><body><p>" + TEXT
                            + "</p></body></html>");
            Document page = sent(200, with("kind", "EXTERNAL", "url", site.at("/bruecke").toString(), "title", "Mein Titel"));
            assertThat(page.select("input[name=title]").val()).isEqualTo("Mein Titel");
            assertThat(page.select("input[name=publisher]").val()).isEqualTo("Küstenkurier");
            assertThat(page.select("select[name=language] option[selected]").val()).isEqualTo("de");
            assertThat(page.select("input[name=url]").val()).isEqualTo(site.at("/bruecke").toString());
            page = sent(422, with("kind", "EXTERNAL", "url", site.at("/missing").toString(), "author", "Ina Sommer"));
            assertThat(page.select("#url-error").text()).contains("404");
            assertThat(page.select("input[name=url]").val()).isEqualTo(site.at("/missing").toString());
            assertThat(page.select("input[name=author]").val()).isEqualTo("Ina Sommer");
        }
    }

    @Test
    void aKnownLinkIsPointedOut() {
        String link = "https://kuestenkurier.example/" + UUID.randomUUID();
        assertThat(with("text", TEXT, "kind", "EXTERNAL", "url", link).post("/desk/articles").statusCode()).isEqualTo(303);
        Document page = sent(200, with("text", TEXT, "kind", "EXTERNAL", "url", link));
        assertThat(page.select(".notice a[href$=/revisions/new]")).hasSize(1);
        assertThat(page.select("textarea[name=text]").text()).isEqualTo(TEXT);
        assertThat(with("text", TEXT, "kind", "EXTERNAL", "url", link, "checked", "true").post("/desk/articles").statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormSentTwiceMakesOneArticle() {
        String once = page(form("de").get("/desk/articles/new"), 200).select("input[name=once]").val();
        String link = "https://kuestenkurier.example/" + UUID.randomUUID();
        String[] filled = { "text", TEXT, "kind", "EXTERNAL", "url", link, "once", once };
        List<String> led = AtOnce.all(3, () -> with(filled).post("/desk/articles").header("Location"));
        assertThat(led).doesNotContainNull().containsOnly(led.get(0));
        assertThat(with(filled).post("/desk/articles").header("Location")).isEqualTo(led.get(0));
        assertThat(sent(200, with("text", TEXT, "kind", "EXTERNAL", "url", link)).select(".notice li")).hasSize(1);
        assertThat(with("text", TEXT + " Und 3 Meter breit.", "kind", "EXTERNAL", "once", once).post("/desk/articles")
                .header("Location")).isNotNull().isNotEqualTo(led.get(0));
    }

    @Test
    void whatWasFoundKeepsTheTokenOfItsForm() {
        Document page = sent(200, with("kind", "OWN", "once", "first").multiPart("file", "a.docx",
                Documents.docx("Die lange Brücke", TEXT)));
        assertThat(page.select("input[name=once]").val()).isEqualTo("first");
        page = sent(422, with("text", "", "kind", "OWN", "once", "first"));
        assertThat(page.select("input[name=once]").val()).isEqualTo("first");
    }

    @Test
    void everyFieldSaysWhatIsWrongWithItAndKeepsWhatWasTyped() {
        Document page = sent(422, with("text", "", "kind", "EXTERNAL"));
        assertThat(page.select("#errors a[href=#text]").text())
                .isEqualTo("Bitte Text einfügen, eine Datei wählen oder eine Adresse angeben.");
        page = sent(422, with("text", TEXT, "kind", "EXTERNAL", "deadline", "morgen", "publishedOn", "gestern"));
        assertThat(page.select("#deadline-error, #publishedOn-error")).hasSize(2);
        assertThat(page.select("input[name=deadline]").val()).isEqualTo("morgen");
        assertThat(page.select("textarea").text()).isEqualTo(TEXT);
        page = sent(422, with("text", TEXT, "kind", "EXTERNAL", "title", "x".repeat(1001)));
        assertThat(page.select("#title-error")).hasSize(1);
        page = sent(422, with("text", TEXT, "kind", "EXTERNAL").multiPart("file", "a.txt", TEXT.getBytes()));
        assertThat(page.select("#file-error")).hasSize(1);
        page = sent(422, with("kind", "EXTERNAL").multiPart("file", "a.pdf", Documents.encryptedPdf("x")));
        assertThat(page.select("#file-error").text()).contains("Kennwort");
        page = sent(422, with("text", TEXT, "kind", "EXTERNAL", "url", "javascript:alert(1)"));
        assertThat(page.select("#url-error")).hasSize(1);
    }

    @Test
    void theProgressOfALongTextIsShown() {
        Response answer = with("text", "Die Brücke ist 40 Meter lang.\n".repeat(7000), "kind", "OWN").post("/desk/articles");
        String progress = answer.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(progress).endsWith("/splitting");
        Document page = page(form("de").get(progress), 200);
        assertThat(page.select("progress").attr("max")).isEqualTo("100");
        assertThat(form("de").formParam("resume", "false").post(progress).statusCode()).isEqualTo(303);
        page = page(form("de").get(progress), 200);
        assertThat(page.select("#splitting button[name=resume]").val()).isEqualTo("true");
        assertThat(form("de").formParam("resume", "true").post(progress).statusCode()).isEqualTo(303);
        Desk.FABIAN.asks().delete("/api/v1" + progress.replaceFirst("^/desk", "")).then().statusCode(200);
    }

    @Test
    void strangersAreSentToTheDoor() {
        assertThat(given().redirects().follow(false).multiPart("text", TEXT).post("/desk/articles").statusCode())
                .isIn(303, 401);
    }
}
