package org.faktenspur.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.Map;

import org.faktenspur.testing.Browser;
import org.faktenspur.testing.Visit;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Two people in their browsers: what one does the other sees, and what the other writes stays. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveBrowserTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";
    private static final String DRAFT = "Halb geschrieben";

    @TestHTTPResource("/")
    String base;

    private Browser browser;

    @BeforeAll
    void open() {
        browser = new Browser();
    }

    @AfterAll
    void close() {
        browser.close();
    }

    private Page visit(String username, String path) {
        Page page = browser.visit(base, "de-DE").signIn(username).page();
        page.navigate(path);
        return page;
    }

    @Test
    void aCommentShowsUpAndAHalfWrittenOneStays() {
        String claim = Way.taken("de", TEXT);
        Page frieda = visit("frieda", "/desk/claims/" + claim);
        Page fabian = visit("fabian", "/desk/claims/" + claim);
        assertThat(frieda.locator("#here")).containsText("Fabian Kaya");
        new Visit(frieda).unfold();
        frieda.fill("#comment", DRAFT);
        Object scrolled = frieda.evaluate("scrollY");
        new Visit(fabian).unfold();
        fabian.fill("#comment", "Der von **Sandholm**, @frieda.");
        fabian.click("form[action$='/comments'] button");
        assertThat(frieda.locator("#discussion .prose").first()).hasText("Der von Sandholm, @frieda.");
        assertThat(frieda.locator("#comment")).hasValue(DRAFT);
        assertThat(frieda.locator("#comment")).isFocused();
        assertThat(frieda.evaluate("scrollY")).isEqualTo(scrolled);
        assertThat(frieda.locator("#heard")).containsText("Fabian Kaya");
        assertThat(frieda.locator("#news")).isHidden();
        assertThat(frieda.locator("#bell b")).isVisible();
        frieda.context().close();
        fabian.context().close();
    }

    @Test
    void aFormThatSomebodyWritesInWaitsUntilTheyAskAndThenBothVersionsAreShown() {
        String claim = Way.taken("de", TEXT);
        FABIAN.posts("/claims/" + claim + "/verdict",
                Map.of("rating", "TRUE", "summary", "Erste Fassung.", "rationale", "Erste.",
                        "validAsOf", "2026-11-01"))
                .statusCode(200);
        Page page = visit("fabian", "/desk/claims/" + claim);
        page.fill("#rationale", DRAFT);
        FABIAN.posts("/claims/" + claim + "/verdict", Map.of("rating", "FALSE", "summary", "Zweite Fassung.", "rationale",
                "Zweite.", "validAsOf", "2026-11-01")).statusCode(200);
        assertThat(page.locator("#news")).isVisible();
        assertThat(page.locator("#news")).containsText("Geändert von Fabian Kaya");
        assertThat(page.locator("#summary")).hasValue("Erste Fassung.");
        page.click("#news button");
        assertThat(page.locator("#summary")).hasValue("Zweite Fassung.");
        assertThat(page.locator("#rationale")).hasValue(DRAFT);
        assertThat(page.locator("#news")).isHidden();
        page.click("form[action$='/verdict'] .buttons button");
        assertThat(page.locator(".conflict")).isVisible();
        FABIAN.posts("/claims/" + claim + "/comments", Map.of("text", "Meanwhile.")).statusCode(201);
        assertThat(page.locator("#discussion")).containsText("Meanwhile.");
        assertThat(page.locator("#rationale")).hasValue(DRAFT);
        assertThat(page.locator(".conflict")).isVisible();
        page.context().close();
    }

    @Test
    void theReadingDeskTheQueueAndTheFirstPageFollowTheWork() {
        String claim = Way.imported("de", TEXT + " Die Fähre fährt seit Montag nur noch achtmal am Tag.").get(0);
        Page reading = visit("frieda", "/desk/articles/" + Way.articleOf(claim));
        Page queue = visit("frieda", "/desk/claims?status=OPEN&sort=NEWEST");
        Locator card = reading.locator(".card[data-claim='" + claim + "']");
        reading.keyboard().press("j");
        reading.keyboard().press("j");
        String focus = reading.locator(".s.focus").getAttribute("id");
        FABIAN.moves(claim, "OPEN").statusCode(200);
        assertThat(card).containsText("Offen");
        assertThat(reading.locator(".s[data-state=open]")).hasCount(1);
        assertThat(reading.locator(".s.focus")).hasAttribute("id", focus);
        assertThat(queue.locator("a.title[href='/desk/claims/" + claim + "']")).isVisible();
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "DISMISSED", "reason", "TRIVIAL")).statusCode(200);
        assertThat(card).containsText("Verworfen");
        assertThat(queue.locator("a.title[href='/desk/claims/" + claim + "']")).hasCount(0);
        reading.keyboard().press("k");
        assertThat(reading.locator(".s.focus")).hasCount(1);
        reading.context().close();
        queue.context().close();
    }

    @Test
    void withoutScriptsEverythingIsThereWhenThePageIsLoadedAgain() {
        String claim = Way.taken("de", TEXT);
        Page page = browser.visitWithoutScripts(base, "de-DE").signIn("frieda").page();
        page.navigate("/desk/claims/" + claim);
        FABIAN.posts("/claims/" + claim + "/comments", Map.of("text", "Für @frieda ohne Skripte.")).statusCode(201);
        page.navigate("/desk/notifications");
        page.locator(".told a.title").first().click();
        assertThat(page.locator("#discussion")).containsText("ohne Skripte");
        assertThat(page.url()).contains("#said-");
        page.context().close();
    }
}
