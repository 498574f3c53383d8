package org.faktenspur.testing;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/** What one person does in their browser. */
public record Visit(Page page) {

    public Visit signIn(String username) {
        page.navigate("/sign-in");
        page.fill("#username", username);
        page.fill("#password", username + "-faktenspur");
        page.click("main button");
        page.waitForURL(address -> !address.contains("/sign-in"));
        return this;
    }

    /** Presses the button of a step at the workbench, opening its fold first. */
    public void step(String transition) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        page.click("form:has(input[value=" + transition + "]) button");
        page.waitForLoadState();
    }

    /** Opens every fold, so that all forms can be filled in. */
    public void unfold() {
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
    }

    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/" + name + ".png")).setFullPage(true));
    }
}
