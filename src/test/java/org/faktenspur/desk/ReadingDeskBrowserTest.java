package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.faktenspur.testing.Browser;
import org.faktenspur.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The reading desk in a real browser: with nothing but the keyboard, and with nothing but links and forms. */
@QuarkusTest
class ReadingDeskBrowserTest {

    private static final String TEXT = """
            Neue Fähren für Sandholm

            Der Rat von Sandholm hat am Montag zwei neue Fähren bestellt. Die Schiffe kosten zusammen 14 Millionen Euro.

            Was für eine Überraschung!

            Seit Oktober fahren täglich acht Fähren nach Sandholm.
            """;

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
    void theKeyboardAloneIsEnough() {
        Page page = article(browser.visit(url.toString(), "de").signIn("fabian"), "de");
        assertThat(state(page, 2)).isEqualTo("unread");
        press(page, "j", "j");
        assertThat(page.getAttribute(".mk[aria-current]", "href")).isEqualTo("?at=2#s2");
        page.waitForSelector(".card.focus .verbs");
        act(page, "e");
        assertThat(state(page, 2)).isEqualTo("open");
        page.waitForSelector(".card.focus [data-key=z]");
        act(page, "z");
        assertThat(state(page, 2)).isEqualTo("work");
        press(page, "r", "r");
        assertThat(page.getAttribute(".mk[aria-current]", "href")).isEqualTo("?at=4#s4");
        act(page, "n");
        assertThat(state(page, 4)).isEqualTo("none");
        assertThat(page.textContent(".flash")).contains("Als „keine Behauptung“ vermerkt.");
        act(page, "u");
        assertThat(state(page, 4)).isEqualTo("unread");
        press(page, "m");
        assertThat(page.getAttribute(".mk[aria-current]", "href")).isEqualTo("?at=4#s4");
        press(page, "M");
        assertThat(page.getAttribute(".mk[aria-current]", "href")).isEqualTo("?at=2#s2");
        press(page, "?");
        assertThat(page.isVisible("#keylist")).isTrue();
        press(page, "Escape");
        page.waitForSelector(".card.focus a[data-key=Enter]");
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/claims/*");
    }

    @Test
    void theTapeAndTheCountsAddUp() {
        Page page = article(browser.visit(url.toString(), "en").signIn("fabian"), "en");
        assertThat(page.locator(".status .seg").count()).isEqualTo(5);
        List<String> counts = page.locator(".states .state b").allTextContents();
        assertThat(counts.stream().mapToInt(Integer::parseInt).sum()).isEqualTo(5);
        assertThat(page.textContent(".states .total")).isEqualTo("5 sentences, 20% done");
    }

    @Test
    void selectedTextBecomesAClaim() {
        Page page = article(browser.visit(url.toString(), "de").signIn("fabian"), "de");
        select(page, 4, 0, 26);
        page.waitForSelector("#selection:not([hidden])");
        act(page, "a");
        assertThat(page.textContent(".card[data-sentence=s4] h3")).contains("Was für eine Überraschung!");
        assertThat(state(page, 4)).isEqualTo("unread");
        act(page, "u");
        assertThat(page.locator(".card[data-sentence=s4]").count()).isZero();
    }

    @Test
    void withoutScriptsEveryVerbIsALinkAndAForm() {
        Page page = article(browser.visitWithoutScripts(url.toString(), "en").signIn("fabian"), "en");
        page.click(".card[data-sentence=s2] h3 a");
        assertThat(page.textContent(".s.focus mark")).contains("zwei neue Fähren");
        page.click(".card.focus [data-key=t]");
        page.click("#do button:has-text('zwei')");
        assertThat(page.locator(".card[data-sentence=s2]").count()).isEqualTo(2);
        assertThat(page.textContent(".flash")).contains("Claim split.");
        page.click("[data-key=u]");
        assertThat(page.locator(".card[data-sentence=s2]").count()).isEqualTo(1);
        page.click(".card[data-sentence=s2] h3 a");
        page.click(".card.focus [data-key=g]");
        page.fill("#quote", "Worte, die nirgends stehen");
        page.click("#do button.primary");
        assertThat(page.textContent(".errors")).contains("This is no passage of the text");
        assertThat(page.inputValue("#quote")).isEqualTo("Worte, die nirgends stehen");
        page.fill("#quote", "zwei neue\nFähren");
        page.click("#do button.primary");
        page.click(".card[data-sentence=s2] h3 a");
        assertThat(page.textContent(".s.focus mark")).isEqualTo("zwei neue Fähren");
        noClaimAndAdd(page);
    }

    private void noClaimAndAdd(Page page) {
        page.click(".mk[href='?at=4#s4']");
        page.click(".keys a[data-key=N]");
        page.check("#do input[value=OPINION]");
        page.click("#do button.primary");
        assertThat(state(page, 4)).isEqualTo("none");
        page.click(".keys a[data-key=a]");
        page.fill("#quote", "eine Überraschung");
        page.click("#do button.primary");
        assertThat(state(page, 4)).isEqualTo("unread");
        page.click(".card[data-sentence=s4] h3 a");
        page.click(".card.focus [data-key=x]");
        page.check("#do input[value=OPINION]");
        page.click("#do button.primary");
        assertThat(state(page, 4)).isEqualTo("none");
        page.click(".card[data-sentence=s3] h3 a");
        page.click(".card.focus [data-key=v]");
        page.check("#do input[name=into] >> nth=0");
        page.click("#do button.primary");
        assertThat(page.locator(".card[data-sentence=s3]").count()).isZero();
        assertThat(page.content()).doesNotContain("style=");
    }

    @Test
    void claimsAreSplitMergedAndGivenOtherBordersByKeysAlone() {
        Page page = article(browser.visit(url.toString(), "de").signIn("fabian"), "de");
        press(page, "j", "j");
        page.waitForSelector(".card.focus [data-key=t]");
        act(page, "t");
        press(page, "Tab", "Tab");
        act(page, "Enter");
        assertThat(page.textContent(".flash")).contains("Behauptung geteilt.");
        assertThat(page.locator(".card[data-sentence=s2]").count()).isEqualTo(2);
        act(page, "u");
        assertThat(page.locator(".card[data-sentence=s2]").count()).isEqualTo(1);
        press(page, "j");
        page.waitForSelector(".card.focus[data-sentence=s3] [data-key=v]");
        act(page, "v");
        press(page, "Tab", "Space");
        act(page, "Enter");
        assertThat(page.textContent(".flash")).contains("Behauptungen verbunden.");
        act(page, "u");
        select(page, 3, 0, 11);
        page.waitForSelector("#selection:not([hidden])");
        page.click(".card[data-sentence=s3] h3 a");
        page.waitForSelector(".card.focus[data-sentence=s3]");
        select(page, 3, 0, 11);
        page.waitForSelector("#selection:not([hidden]) [data-key=g]:visible");
        act(page, "g");
        assertThat(page.textContent(".flash")).contains("Textstelle neu begrenzt.");
    }

    @Test
    void oneGoesOnToTheNextUnreadOrOwnClaimWithoutScriptsToo() {
        Page page = article(browser.visitWithoutScripts(url.toString(), "en").signIn("fabian"), "en");
        page.click(".card[data-sentence=s3] h3 a");
        page.click(".card.focus [data-key=z]");
        page.click(".mk[href='?at=4#s4']");
        page.click(".keys a[data-step=mine]");
        assertThat(page.getAttribute(".mk[aria-current]", "href")).isEqualTo("?at=3#s3");
        page.click(".keys a[data-step=unread]");
        assertThat(page.getAttribute(".mk[aria-current]", "href")).isEqualTo("?at=4#s4");
    }

    @Test
    void onesOwnClaimIsFoundAlsoWhereTheCardsAreNotHereYet() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 450; i++)
            text.append("Die Brücke Nummer ").append(i).append(" ist ").append(i + 30).append(" Meter lang. ");
        String id = FABIAN.posts("/articles", Map.of("title", "Brücken", "text", text.toString(), "kind", "EXTERNAL",
                "language", "de")).statusCode(201).extract().path("id");
        int last = 440;
        String claim = FABIAN.gets("/articles/" + id + "/sentences").then().extract()
                .path("items[" + (last - 1) + "].claims[0]");
        FABIAN.moves(claim, "OPEN").statusCode(200);
        FABIAN.moves(claim, "IN_RESEARCH").statusCode(200);
        Page page = browser.visit(url.toString(), "de").signIn("fabian").page();
        page.navigate("/desk/articles/" + id);
        assertThat(page.locator("#k" + last).count()).isZero();
        act(page, "m");
        assertThat(page.getAttribute(".mk[aria-current]", "href")).isEqualTo("?at=" + last + "#s" + last);
        assertThat(page.getAttribute(".card.focus", "data-claim")).isEqualTo(claim);
    }

    @Test
    void aNewVersionShowsWhatChangedAndWhatLostItsWords() {
        Page page = article(browser.visit(url.toString(), "de").signIn("fabian"), "de");
        String article = page.url().replaceFirst("\\?.*", "");
        page.navigate(article + "/revisions/new");
        page.fill("#text",
                TEXT.replace("14 Millionen", "15 Millionen").replace("Seit Oktober fahren täglich acht Fähren nach Sandholm.",
                        "Der Hafen bleibt."));
        page.click("main button.primary");
        page.waitForURL("**/revisions/2");
        assertThat(page.textContent(".diff del >> nth=0")).isEqualTo("14");
        assertThat(page.textContent(".diff ins >> nth=0")).isEqualTo("15");
        assertThat(page.locator("#changed li").count()).isEqualTo(1);
        assertThat(page.locator("#orphaned li").count()).isEqualTo(1);
        assertThat(page.locator("#kept li").count()).isEqualTo(1);
        new Visit(page).picture("new-version");
        page.navigate(article);
        page.click("#orphans a:has-text('Textstelle geben')");
        page.fill("#quote", "Der Hafen bleibt.");
        page.click("#do button.primary");
        assertThat(page.locator("#orphans").count()).isZero();
        page.navigate(article + "/revisions/1");
        assertThat(page.textContent(".diff")).contains("Seit Oktober fahren");
    }

    @Test
    void anEditorSignsOffAndANewVersionVoidsIt() {
        Page page = article(browser.visit(url.toString(), "de").signIn("erika"), "de");
        String article = page.url().replaceFirst("\\?.*", "");
        page.navigate(article + "/sign-off");
        page.click("main button.primary");
        assertThat(page.textContent(".errors")).contains("Nicht alle Sätze sind erledigt");
        page.fill("#notChecked", "Alles, aus Zeitmangel.");
        page.click("main button.primary");
        assertThat(page.textContent("#signed + ul")).contains("Erika Brandt").contains("Alles, aus Zeitmangel.");
        page.navigate(article + "/revisions/new");
        page.fill("#text", TEXT + "\nNeu ist der Anleger.");
        page.click("main button.primary");
        page.waitForURL("**/revisions/2");
        page.navigate(article + "/sign-off");
        assertThat(page.textContent("#signed + ul")).contains("hinfällig").contains("Alles, aus Zeitmangel.");
        page.navigate(article);
        assertThat(page.textContent("main")).contains("Die Abnahme galt Fassung 1");
    }

    private static Page article(Visit visit, String language) {
        Page page = visit.page();
        page.navigate("/desk/articles/new");
        page.fill("#title", "Neue Fähren für Sandholm");
        page.fill("#text", TEXT);
        page.fill("#publisher", "Küstenkurier");
        page.click("main form button");
        page.waitForURL(address -> address.matches(".*/desk/articles/[0-9a-f-]{36}.*"));
        return page;
    }

    private static String state(Page page, int sentence) {
        return page.getAttribute("#s" + sentence, "data-state");
    }

    private static void press(Page page, String... keys) {
        for (String key : keys)
            page.keyboard().press(key);
    }

    /** Presses a key whose verb sends a form. */
    private static void act(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

    private static void select(Page page, int sentence, int from, int to) {
        List<Object> place = new ArrayList<>(List.of(sentence, from, to));
        page.evaluate("([n, from, to]) => { const text = document.getElementById('s' + n).firstChild;"
                + " const range = document.createRange(); range.setStart(text, from); range.setEnd(text, to);"
                + " getSelection().removeAllRanges(); getSelection().addRange(range); }", place);
    }
}
