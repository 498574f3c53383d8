package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;

import org.faktenspur.testing.Browser;
import org.faktenspur.testing.Visit;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The whole way in a real browser: paste, split, research, verdict, review by a second person, publication, reading. */
@QuarkusTest
class WholeWayBrowserTest {

    private static Browser browser;

    @TestHTTPResource("/")
    URL url;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void inGerman() {
        walk("de", "Der Rat von Sandholm hat am Montag zwei neue Fähren bestellt.", "Richtig");
    }

    @Test
    void inEnglish() {
        walk("en", "The council of Sandholm ordered two new ferries on Monday.", "True");
    }

    @Test
    void theSampleNewsroomHasAnArticleInWork() {
        Page page = visit("de").signIn("fabian").page();
        page.navigate("/desk/articles/" + Way.article("Warum die Fähre nach Sandholm seltener fährt"));
        page.waitForURL("**/desk/articles/*");
        assertThat(page.locator(".card").count()).isGreaterThan(10);
        assertThat(page.locator(".s[data-state]").count()).isGreaterThan(15);
        new Visit(page).picture("reading-desk");
    }

    private void walk(String language, String sentence, String verdict) {
        Visit fabian = visit(language).signIn("fabian");
        String workbench = paste(fabian, sentence, "https://kuestenkurier.example/faehren-" + language);
        fabian.step("ACCEPT");
        fabian.step("TAKE");
        addEvidence(fabian, "Hafenamt");
        addEvidence(fabian, "Werft");
        logReply(fabian);
        writeVerdict(fabian);
        fabian.step("SUBMIT");
        fabian.picture("workbench-" + language);
        review(visit(language).signIn("frieda"), workbench);
        Visit erika = visit(language).signIn("erika");
        erika.page().navigate(workbench);
        erika.step("PUBLISH");
        read(visit(language), workbench, sentence, verdict, language);
    }

    private Visit visit(String language) {
        return browser.visit(url.toString(), language);
    }

    private String paste(Visit fabian, String sentence, String link) {
        Page page = fabian.page();
        page.navigate("/desk/articles/new");
        page.fill("#title", "Neue Fähren");
        page.fill("#text", sentence);
        page.fill("#publisher", "Küstenkurier");
        page.fill("#url", link);
        page.click("main button");
        page.waitForURL("**/desk/articles/*");
        page.click(".card h3 a");
        page.click(".card.focus a[data-key=Enter]");
        page.waitForURL("**/desk/claims/*");
        return page.url();
    }

    private void addEvidence(Visit fabian, String publisher) {
        fabian.unfold();
        Page page = fabian.page();
        page.fill("form[action$=evidence] #url", "https://" + publisher.toLowerCase(java.util.Locale.ROOT) + ".example/");
        page.fill("form[action$=evidence] #title", "Protokoll");
        page.fill("form[action$=evidence] #publisher", publisher);
        page.fill("#quote", "Bestellt werden zwei Fähren.");
        page.click("form[action$=evidence] button");
        page.waitForLoadState();
    }

    private void logReply(Visit fabian) {
        fabian.unfold();
        fabian.page().fill("#noContactReason", "Der Beschluss ist öffentlich.");
        fabian.page().click("form[action$=replies] button");
        fabian.page().waitForLoadState();
    }

    private void writeVerdict(Visit fabian) {
        Page page = fabian.page();
        page.check("input[name=rating][value=TRUE]");
        page.fill("#summary", "Der Beschluss liegt vor.");
        page.fill("#rationale", "Das Protokoll zeigt es.");
        page.fill("#validAsOf", "2026-11-01");
        page.click("form[action$=verdict] button");
        page.waitForLoadState();
    }

    private void review(Visit frieda, String workbench) {
        Page page = frieda.page();
        page.navigate(workbench);
        assertThat(page.content()).doesNotContain("Der Beschluss liegt vor.");
        page.check("input[name=blindRating][value=TRUE]");
        page.click("form[action$=review] button");
        page.waitForSelector("#review-comment");
        assertThat(page.content()).contains("Der Beschluss liegt vor.");
        page.fill("#review-comment", "Gut belegt.");
        page.click("button[value=APPROVE]");
        page.waitForLoadState();
    }

    private void read(Visit reader, String workbench, String sentence, String verdict, String language) {
        reader.page().navigate(workbench.replace("/desk/", "/"));
        assertThat(reader.page().textContent("h1")).isEqualTo(sentence);
        assertThat(reader.page().textContent(".verdict span")).isEqualTo(verdict);
        assertThat(reader.page().locator("script[type='application/ld+json']").count()).isEqualTo(1);
        reader.picture("public-claim-" + language);
    }
}
