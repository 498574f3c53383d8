package org.faktenspur.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.net.URL;
import java.util.List;
import java.util.UUID;

import org.faktenspur.testing.Browser;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** The queue as people use it: with the keyboard alone, and in a browser that runs no scripts. */
@QuarkusTest
class QueueBrowserTest {

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

    private static List<String> threeClaims() {
        return Way.imported("de",
                "Der Kanal ist 98 Kilometer lang. Die Schleuse wurde 1914 gebaut. Im Hafen liegen 40 Schiffe.");
    }

    private static void press(Page page, Locator control, String key) {
        control.focus();
        page.keyboard().press(key);
    }

    private static Locator rows(Page page) {
        return page.locator("input[name=claim]");
    }

    /** All of them are a click away; what is in use is always to be seen. */
    @Test
    void aPhoneShowsTheFiltersThatAreAskedMost() {
        Page page = browser.visit(url.toString(), "de").signIn("fabian").page();
        page.setViewportSize(390, 844);
        page.navigate("/desk/claims?language=de");
        assertThat(page.locator("#f-status")).isVisible();
        assertThat(page.locator("#f-language")).isVisible();
        assertThat(page.locator("#f-rating")).isHidden();
        page.click(".filters form > details summary");
        assertThat(page.locator("#f-rating")).isVisible();
        page.setViewportSize(1440, 900);
        page.navigate("/desk/claims");
        assertThat(page.locator("#f-rating")).isVisible();
    }

    @Test
    void filtersViewsAndManyAtOnceByKeyboard() {
        List<String> claims = threeClaims();
        String name = "Tasten " + UUID.randomUUID().toString().substring(0, 8);
        Page page = browser.visit(url.toString(), "de").signIn("erika").page();
        page.navigate("/desk/claims?article=" + Way.articleOf(claims.get(0)));
        page.locator("#f-q").focus();
        page.keyboard().type("kilometer");
        page.keyboard().press("Enter");
        assertThat(rows(page)).hasCount(1);
        assertThat(page.url()).contains("q=kilometer");
        keep(page, name);
        assertThat(page.locator("[aria-current=true]", new Page.LocatorOptions().setHasText(name))).hasCount(1);
        press(page, rows(page), "Space");
        press(page, page.locator("button[value=ACCEPT]"), "Enter");
        assertThat(page.locator("h1")).hasText("Übernehmen");
        press(page, page.locator("main button.primary"), "Enter");
        assertThat(page.locator(".state")).hasText("Offen");
        FABIAN.gets("/claims/" + claims.get(0)).then().body("status", org.hamcrest.Matchers.equalTo("OPEN"));
        page.navigate("/desk/views");
        press(page, page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ansicht " + name + " löschen")),
                "Enter");
        assertThat(page.getByText("Ansicht „" + name + "“ gelöscht.")).isVisible();
    }

    @Test
    void oneBoxPicksAllOfThePage() {
        List<String> claims = threeClaims();
        Page page = browser.visit(url.toString(), "de").signIn("fabian").page();
        page.navigate("/desk/claims?article=" + Way.articleOf(claims.get(0)));
        press(page, page.locator("#pick-all"), "Space");
        assertThat(page.locator("input[name=claim]:checked")).hasCount(3);
        press(page, rows(page).nth(1), "Space");
        assertThat(page.locator("#pick-all")).not().isChecked();
        assertThat(page.locator("input[name=claim]:checked")).hasCount(2);
    }

    @Test
    void jAndKGoFromClaimToClaimAndEnterOpensIt() {
        List<String> claims = threeClaims();
        Page page = browser.visit(url.toString(), "de").signIn("fabian").page();
        page.navigate("/desk/claims?article=" + Way.articleOf(claims.get(0)));
        for (String key : List.of("j", "j", "Space", "j", "k"))
            page.keyboard().press(key);
        assertThat(rows(page).nth(1)).isChecked();
        assertThat(rows(page).nth(1)).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/desk/claims/" + claims.get(1));
    }

    private static void keep(Page page, String name) {
        press(page, page.locator("summary", new Page.LocatorOptions().setHasText("Diese Ansicht speichern")), "Enter");
        page.locator("#view-name").focus();
        page.keyboard().type(name);
        page.keyboard().press("Enter");
        assertThat(page.getByText("Ansicht „" + name + "“ gespeichert.")).isVisible();
    }

    @Test
    void everythingWorksWithoutScripts() {
        List<String> claims = threeClaims();
        Page page = browser.visitWithoutScripts(url.toString(), "de").signIn("erika").page();
        page.navigate("/desk/claims?article=" + Way.articleOf(claims.get(0)));
        assertThat(rows(page)).hasCount(3);
        page.selectOption("#f-status", "SUGGESTED");
        page.click("search form button");
        assertThat(rows(page)).hasCount(3);
        rows(page).nth(0).check();
        rows(page).nth(1).check();
        page.selectOption("#bulk-why", "TRIVIAL");
        page.click("button[value=DISMISS]");
        assertThat(page.locator("main")).containsText("Bei 2 geht das, bei 0 nicht.");
        page.click("main button.primary");
        assertThat(rows(page)).hasCount(1);
        page.navigate("/desk/dashboard");
        page.click("#ageing summary");
        assertThat(page.locator("#ageing table")).isVisible();
    }
}
