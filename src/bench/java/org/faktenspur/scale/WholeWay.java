package org.faktenspur.scale;

import java.io.IOException;
import java.util.Random;

import org.faktenspur.scale.People.Person;
import org.faktenspur.text.Language;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Takes articles the whole way through the API: imported, read, researched, reviewed, published, corrected and retracted. So most
 * writing calls are made, each in the place where it belongs, and each time of another article.
 */
final class WholeWay {

    private static final String SOME_FINDING = "\"summary\": \"Das stimmt nur zum Teil.\", \"validAsOf\": \"2026-11-01\","
            + " \"rationale\": \"Der Haushalt nennt eine andere Zahl, und das Ministerium hat sie bestätigt.\"";

    /** Makes a call and keeps how long it took under the name of a kind; null for a kind leaves no trace. */
    interface Calling {
        JsonNode call(String kind, Person who, String method, String path, String body) throws Exception;
    }

    private final Calling calling;
    private final Wording wording;

    WholeWay(Calling calling) {
        this.calling = calling;
        this.wording = new Wording(new Chance(new Random().nextInt()));
    }

    /** @param old a claim published long ago, to be compared with */
    void walk(String old) throws Exception {
        String text = text();
        calling.call("split a text", Person.READER, "POST", "/extractions", json("text", text));
        String article = imported("import", text, "OWN");
        String path = "/articles/" + article;
        calling.call(null, Person.CHECKER, "GET", path, null);
        JsonNode claims = calling.call(null, Person.CHECKER, "GET", "/claims?article=" + article, null).get("items");
        if (claims.size() < 4)
            throw new IOException("Only " + claims.size() + " claims in: " + text);
        read(path);
        published(claims.get(0).get("id").asText());
        handedOn(claims.get(1).get("id").asText(), old);
        cut(claims.get(2));
        closed(path, text);
        calling.call("put an article away", Person.EDITOR, "POST", "/articles/" + imported(null, text(), "EXTERNAL") + "/archive", "{}");
    }

    private String text() {
        StringBuilder text = new StringBuilder("Was geschieht mit dem Geld? ");
        for (int i = 0; i < 6; i++)
            text.append(wording.claim(Language.DE)).append(' ');
        return text.toString().strip();
    }

    private String imported(String kind, String text, String whose) throws Exception {
        return calling.call(kind, Person.CHECKER, "POST", "/articles", "{\"title\": \"" + wording.place() + " baut\", \"kind\": \"" + whose
                + "\", \"publisher\": \"Blatt A\", \"text\": \"" + text + "\"}").get("id").asText();
    }

    private void read(String article) throws Exception {
        calling.call("mark \"no claim\"", Person.CHECKER, "PUT", article + "/sentences/0/no-claim", json("reason", "QUESTION"));
        calling.call("undo that", Person.CHECKER, "DELETE", article + "/sentences/0/no-claim", null);
        calling.call("add a claim", Person.CHECKER, "POST", article + "/claims", "{\"begin\": 0, \"end\": 27, \"text\": \"Es geht um Geld.\"}");
    }

    /** From suggested to retracted, with everything that lies between. */
    private void published(String claim) throws Exception {
        String path = "/claims/" + claim;
        status("open", Person.CHECKER, path, "OPEN");
        calling.call("reword", Person.CHECKER, "PATCH", path, json("text", wording.claim(Language.DE)));
        status("take", Person.CHECKER, path, "IN_RESEARCH");
        evidence(path, "eins");
        evidence(path, "zwei");
        calling.call("right of reply", Person.CHECKER, "POST", path + "/replies", json("noContactReason", "Es sind amtliche Zahlen."));
        talk(path);
        calling.call("flag", Person.EDITOR, "PUT", path + "/flags/LEGAL_HOLD", "{}");
        calling.call("unflag", Person.EDITOR, "DELETE", path + "/flags/LEGAL_HOLD", null);
        reviewed(path, "MIXED");
        calling.call("publish", Person.EDITOR, "POST", path + "/publication", "{}");
        calling.call("report an error", Person.REVIEWER, "POST", path + "/reports", json("text", "Die Zahl stimmt nicht."));
        calling.call("reopen for correction", Person.CHECKER, "POST", path + "/status",
                "{\"status\": \"UNDER_CORRECTION\", \"reason\": \"Die Zahl\"}");
        reviewed(path, "FALSE");
        calling.call("publish a correction", Person.EDITOR, "POST", path + "/publication",
                "{\"correction\": {\"class\": \"SUBSTANTIAL\", \"reason\": \"Die Zahl war falsch.\"}}");
        String retracted = "{\"status\": \"RETRACTED\", \"reason\": \"Ein Irrtum\"}";
        calling.call("propose a retraction", Person.EDITOR, "POST", path + "/status", retracted);
        calling.call("retract", Person.OTHER_EDITOR, "POST", path + "/status", retracted);
    }

    private void status(String kind, Person who, String path, String status) throws Exception {
        calling.call(kind, who, "POST", path + "/status", json("status", status));
    }

    private void evidence(String claim, String name) throws Exception {
        calling.call("add evidence", Person.CHECKER, "POST", claim + "/evidence", "{\"url\": \"https://" + name + "-" + wording.place()
                .toLowerCase().replace("ü", "ue") + ".example/" + System.nanoTime() + "\", \"title\": \"Haushalt\", \"publisher\": \"Amt " + name
                + "\", \"kind\": \"PRIMARY\", \"stance\": \"REFUTES\", \"quote\": \"Im Haushalt steht eine andere Zahl.\"}");
    }

    private void talk(String claim) throws Exception {
        JsonNode comment = calling.call("comment", Person.REVIEWER, "POST", claim + "/comments",
                "{\"text\": \"Ist das die *neueste* Zahl, @checker3?\", \"blocking\": true}");
        calling.call("resolve", Person.EDITOR, "POST", "/comments/" + comment.get("id").asText() + "/resolution", "{}");
    }

    private void reviewed(String claim, String rating) throws Exception {
        calling.call("verdict", Person.CHECKER, "POST", claim + "/verdict", "{\"rating\": \"" + rating + "\", " + SOME_FINDING + "}");
        status("submit", Person.CHECKER, claim, "IN_REVIEW");
        calling.call("rate blindly", Person.REVIEWER, "POST", claim + "/review", json("blindRating", rating));
        String revision = calling.call(null, Person.REVIEWER, "GET", claim, null).get("revision").asText();
        calling.call("approve", Person.REVIEWER, "POST", claim + "/review",
                "{\"decision\": \"APPROVE\", \"comment\": \"Gut belegt\", \"revision\": \"" + revision + "\"}");
    }

    private void handedOn(String claim, String old) throws Exception {
        String path = "/claims/" + claim;
        calling.call("similar to a new claim", Person.CHECKER, "GET", path + "/similar", null);
        calling.call("not the same claim", Person.CHECKER, "POST", path + "/matches", "{\"claim\": \"" + old + "\", \"same\": false}");
        status(null, Person.CHECKER, path, "OPEN");
        calling.call("assign", Person.EDITOR, "POST", path + "/assignment", json("assignee", "checker0"));
        calling.call("give back", Person.CHECKER, "POST", path + "/status", "{\"status\": \"OPEN\", \"reason\": \"Keine Zeit\"}");
        calling.call("dismiss", Person.CHECKER, "POST", path + "/status", "{\"status\": \"DISMISSED\", \"reason\": \"NOT_CHECKABLE\"}");
    }

    private void cut(JsonNode claim) throws Exception {
        JsonNode span = claim.get("spans").get(0);
        String path = "/claims/" + claim.get("id").asText();
        calling.call("split a claim", Person.CHECKER, "POST", path + "/split",
                "{\"at\": " + (span.get(0).asInt() + span.get(1).asInt()) / 2 + "}");
        calling.call("move a claim", Person.CHECKER, "POST", path + "/anchors",
                "{\"begin\": " + span.get(0) + ", \"end\": " + span.get(1) + "}");
    }

    private void closed(String article, String text) throws Exception {
        calling.call("new version", Person.CHECKER, "POST", article + "/revisions",
                json("text", text.replace("rund", "etwa") + " " + wording.claim(Language.DE)));
        calling.call("sign off", Person.EDITOR, "POST", article + "/sign-off", "{\"note\": \"Gelesen\", \"notChecked\": \"Der Rest\"}");
        calling.call("show the whole text", Person.EDITOR, "POST", article + "/publication", "{}");
        calling.call("hide it", Person.EDITOR, "DELETE", article + "/publication", null);
    }

    private static String json(String field, String value) {
        return "{\"" + field + "\": \"" + value + "\"}";
    }
}
