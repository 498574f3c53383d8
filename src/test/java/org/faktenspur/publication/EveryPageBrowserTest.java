package org.faktenspur.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import org.faktenspur.testing.Browser;
import org.faktenspur.testing.Routes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Everybody can read and use every page: with a screen reader, by keyboard, large, in the dark, in colours of their own. */
@QuarkusTest
class EveryPageBrowserTest {

    private static final int PHONE_AT_400_PERCENT = 320;
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

    private Page reader(String language) {
        return browser.visit(url.toString(), language).page();
    }

    @Test
    void noPublicPageShutsAnybodyOut() {
        Page page = reader("de");
        List<String> violations = new ArrayList<>();
        for (String route : Routes.ofReaders())
            violations.addAll(violations(page, route));
        assertThat(violations).isEmpty();
    }

    @Test
    void noPageOfTheDeskShutsAnybodyOut() {
        Page page = browser.visit(url.toString(), "de").signIn("ada").page();
        List<String> violations = new ArrayList<>();
        for (String route : Routes.ofTheDesk())
            violations.addAll(violations(page, route));
        assertThat(violations).isEmpty();
    }

    private static List<String> violations(Page page, String route) {
        List<String> found = new ArrayList<>();
        page.navigate(route);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            new AxeBuilder(page).analyze().getViolations().forEach(rule -> rule.getNodes()
                    .forEach(node -> found.add(route + " " + scheme + " " + rule.getId() + ": " + node.getHtml())));
        }
        return found;
    }

    @Test
    void nothingHasToBeScrolledSidewaysAtFourTimesTheSize() {
        Page page = reader("de");
        page.setViewportSize(PHONE_AT_400_PERCENT, 640);
        for (String route : Routes.ofReaders()) {
            page.navigate(route);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(route)
                    .isLessThanOrEqualTo(PHONE_AT_400_PERCENT);
        }
    }

    @Test
    void theKeyboardReachesEverythingAndShowsWhereItIs() {
        Page page = reader("de");
        page.navigate(Routes.fullClaim());
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        int links = (int) page.evaluate("[...document.querySelectorAll('main a, main summary, main button')]"
                + ".filter(it => it.checkVisibility()).length");
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < links; i++) {
            page.keyboard().press("Tab");
            reached.add(
                    page.evaluate("document.activeElement.closest('main') && document.activeElement.outerHTML.slice(0, 80)"));
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isNotEqualTo("none");
        }
        assertThat(reached).doesNotContainNull();
        page.focus(".cite summary");
        page.keyboard().press("Enter");
        assertThat(page.isVisible(".cite .token")).isTrue();
    }

    @Test
    void nothingMovesForThoseWhoDoNotWantIt() {
        Page page = reader("de");
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(Routes.fullClaim());
        assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).isEqualTo("auto");
        assertThat((int) page.evaluate("document.getAnimations().length")).isZero();
    }

    @Test
    void marksAreSeenInColoursOfTheReadersOwn() {
        Page page = reader("de");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        page.navigate(Routes.fullClaim());
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.finding .icon')).color"))
                .isNotEqualTo(page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    @Test
    void thePageCanBeReadWithoutStylesAndWithoutScripts() {
        Page page = reader("en-GB");
        page.route("**/*.css*", route -> route.abort());
        page.navigate(Routes.fullClaim());
        assertThat(page.innerText("main").indexOf("Our verdict")).isBetween(0, 700);
        assertThat(page.locator("main script:not([type='application/ld+json'])").count()).isZero();
    }

    @Test
    void theClaimsPageIsSmallAndComesFromOneHouse() {
        Page page = reader("de");
        List<Integer> sizes = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        page.onRequestFinished(request -> {
            sizes.add(request.sizes().responseBodySize);
            if (!request.url().startsWith(url.toString()))
                elsewhere.add(request.url());
        });
        page.navigate(Routes.fullClaim());
        page.waitForFunction("document.fonts.status === 'loaded'");
        assertThat(elsewhere).isEmpty();
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(60_000);
    }
}
