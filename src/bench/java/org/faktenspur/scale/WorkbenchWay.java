package org.faktenspur.scale;

import java.util.UUID;

import org.faktenspur.scale.People.Person;
import org.faktenspur.text.Language;

import com.fasterxml.jackson.databind.JsonNode;

/** What the forms of the workbench do with a claim, from open to retracted. */
final class WorkbenchWay {

    private final Calls calls;
    private final Wording wording;

    WorkbenchWay(Calls calls, Wording wording) {
        this.calls = calls;
        this.wording = wording;
    }

    void published(String claim, String old) throws Exception {
        String page = "/desk/claims/" + claim;
        calls.press("form: assign", Person.EDITOR, page, "form[action$=/assignment] button", "assignee", "checker0");
        calls.press("form: reword", Person.CHECKER, page, "form[action$=/wording] button", "text", wording.claim(Language.DE));
        calls.press("form: a claim's topics", Person.CHECKER, page, "form[action$=/topics] button", "topic", "Wasser");
        compared(page, old);
        calls.form("form: join in", Person.OTHER_EDITOR, page + "/contribution");
        proven(page);
        replied(page);
        talk(page);
        calls.press("form: flag", Person.EDITOR, page, "form[action$=/LEGAL_HOLD] button");
        calls.press("form: unflag", Person.EDITOR, page, "form[action$=/LEGAL_HOLD] button");
        reviewed(page, "MIXED");
        moved("form: publish", Person.EDITOR, page, "PUBLISH");
        corrected(page, claim);
        retracted(page);
    }

    private void retracted(String page) throws Exception {
        String[] reason = { "reason", "Ein Irrtum", "told", "Ein Irrtum" };
        moved("form: propose a retraction", Person.EDITOR, page, "RETRACT", reason);
        calls.press("form: withdraw the proposal", Person.EDITOR, page, "form[action$=/retraction/withdrawal] button");
        moved("form: propose a retraction", Person.EDITOR, page, "RETRACT", reason);
        moved("form: retract", Person.OTHER_EDITOR, page, "RETRACT", reason);
    }

    private void moved(String kind, Person who, String page, String transition, String... typed) throws Exception {
        calls.press(kind, who, page, "form[action$=/status]:has(input[value=" + transition + "]) button", typed);
    }

    private void compared(String page, String old) throws Exception {
        calls.form("form: the same claim", Person.CHECKER, page + "/matches", "claim", old, "same", "true");
        calls.form("form: its evidence too", Person.CHECKER, page + "/matches/" + old + "/evidence");
        calls.form("form: not the same claim", Person.CHECKER, page + "/matches", "claim", old, "other", "true");
    }

    private void proven(String page) throws Exception {
        evidence(page, "eins");
        evidence(page, "zwei");
        String third = evidence(page, "drei");
        JsonNode evidence = calls.get(null, Person.CHECKER, page.replace("/desk", "")).get("evidence");
        String one = evidence.get(0).get("id").asText();
        calls.page("form for one's evidence", Person.CHECKER, page + "/evidence/" + one);
        calls.press("form: other evidence", Person.CHECKER, page + "/evidence/" + one, "form[action$=" + one + "] button.primary",
                "note", "Seite 7");
        calls.press("form: take evidence away", Person.CHECKER, page, "form[action*=" + third + "][action$=/removal] button");
        source(page);
    }

    /** @return its id */
    private String evidence(String page, String name) throws Exception {
        calls.press("form: add evidence", Person.CHECKER, page, "form[action$=/evidence] button.primary", "url", "https://" + name + "."
                + UUID.randomUUID() + ".example/", "title", "Haushalt", "publisher", "Amt " + name, "kind", "PRIMARY", "stance", "REFUTES",
                "quote", "Im Haushalt steht eine andere Zahl.");
        JsonNode all = calls.get(null, Person.CHECKER, page.replace("/desk", "")).get("evidence");
        return all.get(all.size() - 1).get("id").asText();
    }

    private void source(String claim) throws Exception {
        JsonNode sources = calls.get(null, Person.CHECKER, "/sources?q=Haushalt&limit=1").get("items");
        String page = "/desk/sources/" + sources.get(0).get("id").asText();
        calls.press("form: a source's names", Person.CHECKER, page + "/names", "form[action$=/names] button", "title", "Plan "
                + wording.place());
        calls.press("form: keep a file", Person.CHECKER, page, "form[action$=/snapshots] button", "file", wording.claim(Language.DE)
                + " " + UUID.randomUUID());
        calls.form("form: confirm a source", Person.CHECKER, page + "/confirmation");
        String kept = calls.get(null, Person.CHECKER, page.replace("/desk", "") + "/snapshots").get("items").get(0).get("id").asText();
        calls.page("what was kept of a source", Person.CHECKER, "/desk/snapshots/" + kept);
    }

    private void replied(String page) throws Exception {
        calls.press("form: right of reply", Person.CHECKER, page, "form[action$=/replies] button", "contacted", "Das Amt", "channel",
                "Brief", "askedAt", "2026-11-01T08:00", "deadline", "2026-11-08T08:00");
        calls.press("form: log an answer", Person.CHECKER, page, "form[action$=/answer] button", "answer", "Die Zahl ist vorläufig.");
    }

    private void talk(String page) throws Exception {
        calls.press("form: comment", Person.REVIEWER, page, "form[action$=/comments] button", "comment", "Ist das die neueste Zahl?");
        calls.press("form: edit a comment", Person.REVIEWER, page, "form[action$=/text] button", "comment", "Ist das wirklich neu?");
        calls.press("form: reply to it", Person.CHECKER, page, "form[action$=/reply] button", "comment", "Ja, von gestern.");
        calls.press("form: resolve", Person.REVIEWER, page, "form[action$=/resolution] button");
        calls.press("form: open a thread again", Person.REVIEWER, page, "form[action$=/reopening] button");
        calls.press(null, Person.REVIEWER, page, "form[action$=/resolution] button");
    }

    private void reviewed(String page, String rating) throws Exception {
        calls.press("form: verdict", Person.CHECKER, page, "form[action$=/verdict] button", "rating", rating, "summary",
                "Das stimmt nur zum Teil.", "rationale", "Der Haushalt nennt eine andere Zahl als das Ministerium.", "validAsOf",
                "2026-11-01");
        moved("form: submit", Person.CHECKER, page, "SUBMIT");
        calls.press("form: rate blindly", Person.REVIEWER, page, "form[action$=/review] button", "blindRating", rating);
        calls.press("form: approve", Person.REVIEWER, page, "form[action$=/review] button[value=APPROVE]", "comment", "Gut belegt");
    }

    private void corrected(String page, String claim) throws Exception {
        calls.form("form: report an error", Person.REVIEWER, "/claims/" + claim + "/reports", "text", "Die Zahl stimmt nicht.");
        calls.press("form: answer a report", Person.EDITOR, "/desk/reports?state=NEW", "form[action^=/desk/reports/] button[value=DISMISSED]",
                "note", "Geprüft, sie stimmt.");
        moved("form: reopen for correction", Person.CHECKER, page, "DOUBT", "reason", "Die Zahl");
        reviewed(page, "FALSE");
        moved("form: publish a correction", Person.EDITOR, page, "PUBLISH", "class", "SUBSTANTIAL", "reason", "Die Zahl war falsch.",
                "told", "Die Zahl war falsch.");
    }
}
