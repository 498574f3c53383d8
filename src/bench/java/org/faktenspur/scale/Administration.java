package org.faktenspur.scale;

import java.util.UUID;

import org.faktenspur.scale.People.Person;
import org.jsoup.Jsoup;

/** What an administrator does now and then: with people, words and pages, and the audit chain walked. */
final class Administration {

    private static final String PEOPLE = "/admin/accounts";

    private final Calls calls;

    Administration(Calls calls) {
        this.calls = calls;
    }

    void walk() throws Exception {
        someone("guest-" + UUID.randomUUID().toString().substring(0, 8));
        calls.press("form: words of ratings", Person.EDITOR, "/admin/ratings", "form[action$=/ratings] button");
        calls.press("form: the newsroom's name", Person.EDITOR, "/admin/newsroom", "form[action$=/newsroom] button");
        calls.press("form: languages", Person.EDITOR, "/admin/newsroom", "form[action$=/languages] button");
        calls.press("form: who needs a second factor", Person.EDITOR, "/admin/newsroom", "form[action$=/second-factor] button");
        calls.press("form: a policy", Person.EDITOR, "/admin/policies/imprint/de", "main form button", "text", "Generiert.");
        calls.press("form: walk the audit chain", Person.EDITOR, "/admin/audit", "form[action$=/audit] button");
    }

    /** Comes and goes. */
    private void someone(String name) throws Exception {
        String page = calls.press("form: a new account", Person.EDITOR, PEOPLE, "form[action$=/accounts] button", "displayName", name,
                "username", name, "role", "CHECKER");
        invited(page);
        String row = "tr:has(p:contains(" + name + ")) ";
        invited(calls.press("form: a new invitation", Person.EDITOR, PEOPLE, row + "form[action$=/invitation] button"));
        calls.press("form: rights", Person.EDITOR, PEOPLE, row + "form[action$=/rights] button", "role", "EDITOR");
        calls.press("form: deactivate", Person.EDITOR, PEOPLE, row + "form[action$=/deactivation] button");
        calls.press("form: activate", Person.EDITOR, PEOPLE, row + "form[action$=/activation] button");
        calls.press(null, Person.EDITOR, PEOPLE, row + "form[action$=/deactivation] button");
        String erasure = calls.actionOf(Person.EDITOR, PEOPLE, row + "form[action$=/activation] button").replace("activation", "erasure");
        calls.page("what an erasure takes", Person.EDITOR, erasure);
        calls.press("form: erase somebody", Person.EDITOR, erasure, "main form button", "username", name);
    }

    /** @param page shows the invitation once */
    private void invited(String page) throws Exception {
        String link = Jsoup.parse(page).select("#link").text().replaceFirst("https?://[^/]+", "");
        calls.page("an invitation", Person.READER, link);
        calls.press("form: choose a password", Person.READER, link, "main form button", "password",
                "a password of " + UUID.randomUUID());
    }
}
