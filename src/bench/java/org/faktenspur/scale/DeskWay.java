package org.faktenspur.scale;

import java.io.IOException;
import java.util.Random;
import java.util.UUID;

import org.faktenspur.scale.People.Person;
import org.faktenspur.text.Language;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes articles the whole way through the forms of the desk, as people do who have no script. */
final class DeskWay {

    private final Calls calls;
    private final WorkbenchWay workbench;
    private final Wording wording;

    DeskWay(Calls calls) {
        this.calls = calls;
        this.wording = new Wording(new Chance(new Random().nextInt()));
        this.workbench = new WorkbenchWay(calls, wording);
    }

    /** @param old a claim published long ago, to be compared with */
    void walk(String old) throws Exception {
        String text = text();
        String article = calls.press("form: import", Person.CHECKER, "/desk/articles/new", ".buttons button.primary", "text", text,
                "title", wording.place() + " plant", "publisher", "Blatt A", "kind", "OWN");
        JsonNode found = calls.get(null, Person.CHECKER, "/claims?article=" + id(article)).get("items");
        if (found.size() < WholeWay.FEWEST_CLAIMS)
            throw new IOException("Only " + found.size() + " claims in: " + text);
        facts(article);
        read(article, found);
        workbench.published(id(found.get(0)), old);
        closed(article, text);
        bulk(article);
    }

    private String text() {
        StringBuilder text = new StringBuilder("Wer hat das Geld? ");
        for (int i = 0; i < 6; i++)
            text.append(wording.claim(Language.DE)).append(' ');
        return text.toString().strip();
    }

    private static String id(String path) {
        return path.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private static String id(JsonNode claim) {
        return claim.get("id").asText();
    }

    private void facts(String article) throws Exception {
        calls.press("form: an article's facts", Person.EDITOR, article + "/facts", "form[action$=/facts] button", "author", "B. Meyer",
                "priority", "HIGH", "responsible", "editor2");
        calls.press("form: an article's topics", Person.CHECKER, article + "/facts", "form[action$=/topics] button", "topic", "Wasser, "
                + Sundries.NEW_TOPIC + UUID.randomUUID());
    }

    private void read(String article, JsonNode found) throws Exception {
        String at = article + "?at=1";
        String marked = calls.press("form: mark \"no claim\"", Person.CHECKER, at, "form[action$=/no-claim] button");
        calls.press("form: undo", Person.CHECKER, marked, "form[action$=/undo] button");
        calls.press(null, Person.CHECKER, at, "form[action$=/no-claim] button");
        calls.press("form: read it after all", Person.CHECKER, at, "form[action$=/reading] button");
        calls.form("form: accept", Person.CHECKER, article + "/claims/" + id(found.get(0)) + "/accept", "at", "2");
        calls.press("form: add a claim", Person.CHECKER, at + "&do=add", ".deed button.primary", "quote", "Wer hat das Geld?", "text",
                "Jemand hat das Geld.");
        cut(article + "/claims/", found);
    }

    private void cut(String claims, JsonNode found) throws Exception {
        JsonNode third = found.get(2);
        JsonNode span = third.get("spans").get(0);
        calls.form("form: borders", Person.CHECKER, claims + id(third) + "/borders", "quote", third.get("quote").asText());
        calls.form("form: split a claim", Person.CHECKER, claims + id(third) + "/split", "cut",
                String.valueOf((span.get(0).asInt() + span.get(1).asInt()) / 2));
        calls.form("form: merge", Person.CHECKER, claims + id(found.get(3)) + "/merge", "into", id(found.get(1)));
        calls.form("form: dismiss", Person.CHECKER, claims + id(found.get(4)) + "/dismiss", "reason", "TRIVIAL");
    }

    private void closed(String article, String text) throws Exception {
        calls.press("form: look at a new version", Person.CHECKER, article + "/revisions/new", "button[value=look]", "text",
                text.replace("rund", "etwa"));
        calls.press("form: new version", Person.CHECKER, article + "/revisions/new", "button[value=take]", "text",
                text.replace("rund", "etwa") + " " + wording.claim(Language.DE));
        calls.press("form: sign off", Person.EDITOR, article + "/sign-off", "form[action$=/sign-off] button.primary", "note", "Gelesen",
                "notChecked", "Der Rest");
        calls.press("form: show the whole text", Person.EDITOR, article + "/facts", "button[value=text-shown]");
        calls.press("form: hide it", Person.EDITOR, article + "/facts", "button[value=text-hidden]");
    }

    private void bulk(String article) throws Exception {
        JsonNode claims = calls.get(null, Person.CHECKER, "/claims?status=SUGGESTED&article=" + id(article)).get("items");
        String one = id(claims.get(0));
        calls.press("form: look at what happens to many", Person.EDITOR, "/desk/claims?status=SUGGESTED&article=" + id(article),
                ".bulk button[value=ACCEPT]", "claim", one);
        calls.form("form: do it to many", Person.EDITOR, "/desk/claims/bulk/confirmation", "act", "ACCEPT", "claim", one);
    }
}
