package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;

import org.faktenspur.intake.document.Documents;
import org.faktenspur.testing.Browser;
import org.faktenspur.testing.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Taking an article in as somebody does it in a browser, with scripts and without. */
@QuarkusTest
class ImportBrowserTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TEXT = "Die Brücke über die Lahra ist 240 Meter lang.";

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

    private Page form(boolean scripts) {
        Visit visit = scripts ? browser.visit(url.toString(), "de") : browser.visitWithoutScripts(url.toString(), "de");
        Page page = visit.signIn("fabian").page();
        page.navigate("/desk/articles/new");
        return page;
    }

    private static void take(Page page) {
        page.click("main form button.primary");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void pastedTextComesBackSplit(boolean scripts) {
        Page page = form(scripts);
        page.fill("#text", TEXT);
        page.check("input[value=OWN]");
        take(page);
        page.waitForURL("**/desk/articles/*-*");
        assertThat(page.textContent("#s1")).isEqualTo(TEXT);
        assertThat(page.locator(".card").count()).isEqualTo(1);
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void whatAFileSaysOfItselfIsCorrectedBeforeItIsKept(boolean scripts) {
        Page page = form(scripts);
        page.setInputFiles("#file", new FilePayload("bruecke.docx", WORD, Documents.docx("Lange Brücke", TEXT)));
        page.fill("#publisher", "Lahrabote");
        take(page);
        page.waitForSelector("input[name=checked]", new Page.WaitForSelectorOptions().setState(
                com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        assertThat(page.inputValue("#title")).isEqualTo("Lange Brücke");
        assertThat(page.inputValue("#publisher")).isEqualTo("Lahrabote");
        page.fill("#title", "Die lange Brücke");
        take(page);
        page.waitForURL("**/desk/articles/*-*");
        assertThat(page.textContent("main h1")).isEqualTo("Die lange Brücke");
        assertThat(page.textContent(".origin")).contains("Lahrabote");
    }

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = { true, false })
    void aFileThatCannotBeReadIsToldWhyAndNothingTypedIsLost(boolean scripts) {
        Page page = form(scripts);
        page.fill("#title", "Geheimnis");
        page.setInputFiles("#file", new FilePayload("a.pdf", "application/pdf", Documents.encryptedPdf("x")));
        take(page);
        assertThat(page.textContent("#file-error")).contains("Kennwort");
        assertThat(page.textContent("#errors")).contains("Kennwort");
        assertThat(page.inputValue("#title")).isEqualTo("Geheimnis");
        page.setInputFiles("#file", new FilePayload("a.pdf", "application/pdf", TEXT.getBytes()));
        take(page);
        assertThat(page.locator("#file-error").count()).isEqualTo(1);
        assertThat(page.inputValue("#title")).isEqualTo("Geheimnis");
    }
}
