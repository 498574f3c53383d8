package org.faktenspur.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;

/** A real browser: the system's Chromium where there is one, else Playwright's own. */
public final class Browser implements AutoCloseable {

    private static final Path SYSTEM = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static final double PATIENCE = 60_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    public Browser() {
        boolean installed = Files.isExecutable(SYSTEM);
        Map<String, String> environment = installed ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
        chromium = playwright.chromium().launch(installed ? options.setExecutablePath(SYSTEM) : options);
    }

    /** A visitor of their own, with their own cookies. */
    public Visit visit(String baseUrl, String locale) {
        return visit(baseUrl, locale, true);
    }

    /**
     * One whose browser runs no scripts. Nothing moves there: Playwright cannot tell when a page without scripts stands still.
     */
    public Visit visitWithoutScripts(String baseUrl, String locale) {
        return visit(baseUrl, locale, false);
    }

    private Visit visit(String baseUrl, String locale, boolean scripts) {
        Page page = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(baseUrl)
                .setLocale(locale).setViewportSize(1440, 1000).setJavaScriptEnabled(scripts)
                .setReducedMotion(scripts ? ReducedMotion.NO_PREFERENCE : ReducedMotion.REDUCE)).newPage();
        page.setDefaultTimeout(PATIENCE);
        return new Visit(page);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
