package org.faktenspur.scale;

import java.util.UUID;

import org.faktenspur.scale.People.Person;

/** What people do at the desk besides checking: their views, tokens, notifications, colours; and topics. */
final class Sundries {

    /** What the names of topics begin with that may be renamed and merged. */
    static final String NEW_TOPIC = "Probe ";

    private final Calls calls;

    Sundries(Calls calls) {
        this.calls = calls;
    }

    void walk() throws Exception {
        views();
        tokens();
        topics();
        account();
        calls.press("form: read a notification", Person.REVIEWER, "/desk/notifications", "form[action$=/read]:not([action$=s/read]) button");
        calls.press("form: read all notifications", Person.CHECKER, "/desk/notifications", "form[action$=/read] button");
        calls.page("how many notifications", Person.CHECKER, "/desk/live/bell");
    }

    private void views() throws Exception {
        String name = "Fristen " + UUID.randomUUID();
        calls.form("form: keep a view", Person.CHECKER, "/desk/views", "name", name, "query", "?status=OPEN");
        String row = "form[action^=/desk/views/]:has(input[value=" + name + "]) ";
        calls.press("form: change a view", Person.CHECKER, "/desk/views", row + "button", "name", name + " 2");
        calls.press("form: remove a view", Person.CHECKER, "/desk/views", "form[action$=/removal] button");
    }

    private void tokens() throws Exception {
        calls.form("form: make a token", Person.CHECKER, "/desk/tokens", "name", "CMS", "scope", "READ", "days", "30");
        calls.press("form: revoke a token", Person.CHECKER, "/desk/tokens", "form[action$=/revocation] button");
    }

    private void topics() throws Exception {
        String row = "form[action$=/name]:has(input[value^=" + NEW_TOPIC + "]) button";
        calls.press("form: rename a topic", Person.EDITOR, "/desk/topics", row, "name", NEW_TOPIC + UUID.randomUUID());
        String id = calls.actionOf(Person.EDITOR, "/desk/topics", row).replaceAll(".*/topics/|/name", "");
        String into = calls.actionOf(Person.EDITOR, "/desk/topics", "form[action$=/name]:has(input[value=Wasser]) button")
                .replaceAll(".*/topics/|/name", "");
        calls.press("form: merge topics", Person.EDITOR, "/desk/topics?merge=" + id, "form[action$=/merging] button", "into", into);
    }

    private void account() throws Exception {
        calls.form("form: colours", Person.CHECKER, "/desk/account/theme", "theme", "DARK");
        calls.form("form: language", Person.CHECKER, "/desk/account/language", "language", "EN");
        calls.press("form: one's name", Person.CHECKER, "/desk/account", "form[action$=/account] button", "language", "DE", "theme",
                "SYSTEM");
        calls.press("form: what mail brings", Person.CHECKER, "/desk/account/notifications",
                "form[action$=/account/notifications] button.primary", "hour", "8");
    }
}
