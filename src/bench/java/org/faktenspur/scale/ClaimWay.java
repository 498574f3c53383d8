package org.faktenspur.scale;

import java.util.Map;

import org.faktenspur.scale.People.Person;
import org.faktenspur.text.Language;

import com.fasterxml.jackson.databind.JsonNode;

/** What the API does with a claim, from suggested to retracted. */
final class ClaimWay {

    private static final String SOME_FINDING = "\"summary\": \"Das stimmt nur zum Teil.\", \"validAsOf\": \"2026-11-01\","
            + " \"rationale\": \"Der Haushalt nennt eine andere Zahl, und das Ministerium hat sie bestätigt.\"";
    private static final String MISTAKE = "{\"status\": \"RETRACTED\", \"reason\": \"Ein Irrtum\"}";

    private final Calls calls;
    private final Wording wording;

    ClaimWay(Calls calls, Wording wording) {
        this.calls = calls;
        this.wording = wording;
    }

    void published(String claim) throws Exception {
        String path = "/claims/" + claim;
        status("open", Person.CHECKER, path, "OPEN");
        calls.call("reword", Person.CHECKER, "PATCH", path, WholeWay.json("text", wording.claim(Language.DE)));
        status("take", Person.CHECKER, path, "IN_RESEARCH");
        proven(path);
        replied(path);
        talk(path);
        calls.call("flag", Person.EDITOR, "PUT", path + "/flags/LEGAL_HOLD", "{}");
        calls.call("unflag", Person.EDITOR, "DELETE", path + "/flags/LEGAL_HOLD", null);
        returned(path);
        reviewed(path, "MIXED");
        calls.call("publish", Person.EDITOR, "POST", path + "/publication", "{}");
        corrected(path);
        calls.call("propose a retraction", Person.EDITOR, "POST", path + "/status", MISTAKE);
        calls.call("withdraw the proposal", Person.EDITOR, "DELETE", path + "/retraction", null);
        calls.call("propose a retraction", Person.EDITOR, "POST", path + "/status", MISTAKE);
        calls.call("retract", Person.OTHER_EDITOR, "POST", path + "/status", MISTAKE);
    }

    /** Handed to somebody, given back and dismissed. */
    void handedOn(String claim, String old) throws Exception {
        String path = "/claims/" + claim;
        calls.get("similar to a new claim", Person.CHECKER, path + "/similar");
        calls.call("not the same claim", Person.CHECKER, "POST", path + "/matches", "{\"claim\": \"" + old + "\", \"same\": false}");
        status(null, Person.CHECKER, path, "OPEN");
        calls.call("assign", Person.EDITOR, "POST", path + "/assignment", WholeWay.json("assignee", "checker0"));
        calls.call("give back", Person.CHECKER, "POST", path + "/status", "{\"status\": \"OPEN\", \"reason\": \"Keine Zeit\"}");
        calls.call("dismiss", Person.CHECKER, "POST", path + "/status", "{\"status\": \"DISMISSED\", \"reason\": \"NOT_CHECKABLE\"}");
    }

    void same(String claim, String other) throws Exception {
        calls.call("the same claim", Person.CHECKER, "POST", "/claims/" + claim + "/matches",
                "{\"claim\": \"" + other + "\", \"same\": true}");
    }

    private void status(String kind, Person who, String path, String status) throws Exception {
        calls.call(kind, who, "POST", path + "/status", WholeWay.json("status", status));
    }

    private void proven(String claim) throws Exception {
        evidence("add evidence", claim, "eins");
        evidence("add evidence", claim, "zwei");
        JsonNode third = evidence(null, claim, "drei");
        calls.call("take evidence away", Person.CHECKER, "DELETE", claim + "/evidence/" + third.get("id").asText(), null);
        JsonNode sources = calls.get("sources by a name", Person.CHECKER, "/sources?q=Haushalt&limit=1").get("items");
        String source = "/sources/" + sources.get(0).get("id").asText();
        calls.call("name a source", Person.CHECKER, "PATCH", source, WholeWay.json("title", "Haushalt " + wording.place()));
        calls.upload("keep a file", Person.CHECKER, source + "/snapshots", Map.of(), "Im Haushalt steht: " + wording.claim(Language.DE));
        calls.call("confirm a source", Person.CHECKER, "POST", source + "/confirmation", "{}");
        calls.get("api snapshots", Person.CHECKER, source + "/snapshots");
    }

    private JsonNode evidence(String kind, String claim, String name) throws Exception {
        return calls.call(kind, Person.CHECKER, "POST", claim + "/evidence", "{\"url\": \"https://" + name + "-" + wording.place()
                .toLowerCase().replace("ü", "ue") + ".example/" + System.nanoTime() + "\", \"title\": \"Haushalt\", \"publisher\": \"Amt " + name
                + "\", \"kind\": \"PRIMARY\", \"stance\": \"REFUTES\", \"quote\": \"Im Haushalt steht eine andere Zahl.\"}");
    }

    private void replied(String claim) throws Exception {
        JsonNode asked = calls.call("right of reply", Person.CHECKER, "POST", claim + "/replies", "{\"contacted\": \"Das Amt\","
                + " \"channel\": \"Brief\", \"askedAt\": \"2026-11-01T08:00:00Z\", \"deadline\": \"2026-11-08T08:00:00Z\"}");
        calls.call("log an answer", Person.CHECKER, "POST", claim + "/replies/" + asked.get("id").asText() + "/answer",
                WholeWay.json("answer", "Die Zahl ist vorläufig."));
    }

    private void talk(String claim) throws Exception {
        String comment = "/comments/" + calls.call("comment", Person.REVIEWER, "POST", claim + "/comments",
                "{\"text\": \"Ist das die *neueste* Zahl, @checker3?\", \"blocking\": true}").get("id").asText();
        calls.call("edit a comment", Person.REVIEWER, "PATCH", comment, WholeWay.json("text", "Ist das wirklich die neueste Zahl?"));
        calls.get("api comment", Person.REVIEWER, comment);
        calls.get("api versions of a comment", Person.REVIEWER, comment + "/versions");
        calls.call("resolve", Person.EDITOR, "POST", comment + "/resolution", "{}");
        calls.call("open a thread again", Person.EDITOR, "DELETE", comment + "/resolution", null);
        calls.call(null, Person.EDITOR, "POST", comment + "/resolution", "{}");
    }

    private void submitted(String claim, String rating) throws Exception {
        calls.call("verdict", Person.CHECKER, "POST", claim + "/verdict", "{\"rating\": \"" + rating + "\", " + SOME_FINDING + "}");
        status("submit", Person.CHECKER, claim, "IN_REVIEW");
        calls.call("rate blindly", Person.REVIEWER, "POST", claim + "/review", WholeWay.json("blindRating", rating));
    }

    private void decided(String kind, String claim, String decision) throws Exception {
        String revision = calls.get(null, Person.REVIEWER, claim).get("revision").asText();
        calls.call(kind, Person.REVIEWER, "POST", claim + "/review", "{\"decision\": \"" + decision
                + "\", \"comment\": \"Gelesen und verglichen\", \"revision\": \"" + revision + "\"}");
    }

    private void returned(String claim) throws Exception {
        submitted(claim, "TRUE");
        decided("request changes", claim, "REQUEST_CHANGES");
        status("go on after that", Person.CHECKER, claim, "IN_RESEARCH");
    }

    private void reviewed(String claim, String rating) throws Exception {
        submitted(claim, rating);
        decided("approve", claim, "APPROVE");
    }

    private void corrected(String claim) throws Exception {
        calls.call("report an error", Person.REVIEWER, "POST", claim + "/reports", WholeWay.json("text", "Die Zahl stimmt nicht."));
        calls.call("reopen for correction", Person.CHECKER, "POST", claim + "/status",
                "{\"status\": \"UNDER_CORRECTION\", \"reason\": \"Die Zahl\"}");
        reviewed(claim, "FALSE");
        calls.call("publish a correction", Person.EDITOR, "POST", claim + "/publication",
                "{\"correction\": {\"class\": \"SUBSTANTIAL\", \"reason\": \"Die Zahl war falsch.\"}}");
    }
}
