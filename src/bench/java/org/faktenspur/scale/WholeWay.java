package org.faktenspur.scale;

import java.io.IOException;
import java.util.Map;
import java.util.Random;

import org.faktenspur.scale.People.Person;
import org.faktenspur.text.Language;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Takes articles the whole way through the API: imported, read, researched, reviewed, published, corrected, retracted and put
 * away. So each writing call is made in the place where it belongs, and each time of another article.
 */
final class WholeWay {

    /** That something is done with. */
    static final int FEWEST_CLAIMS = 5;

    private static final int BOOK = 210_000;

    private final Calls calls;
    private final ClaimWay claims;
    private final Wording wording;

    WholeWay(Calls calls) {
        this.calls = calls;
        this.wording = new Wording(new Chance(new Random().nextInt()));
        this.claims = new ClaimWay(calls, wording);
    }

    /** @param old a claim published long ago, to be compared with */
    void walk(String old) throws Exception {
        String text = text();
        calls.call("split a text", Person.READER, "POST", "/extractions", json("text", text));
        String article = imported("import", text, "OWN");
        String path = "/articles/" + article;
        JsonNode found = calls.get(null, Person.CHECKER, "/claims?article=" + article).get("items");
        if (found.size() < FEWEST_CLAIMS)
            throw new IOException("Only " + found.size() + " claims in: " + text);
        read(path);
        claims.published(found.get(0).get("id").asText());
        claims.handedOn(found.get(1).get("id").asText(), old);
        claims.same(found.get(3).get("id").asText(), found.get(4).get("id").asText());
        cut(found.get(2));
        closed(path, text);
        putAway();
    }

    /** Something to read for as long as it needs to be split in the background. */
    void book() throws Exception {
        StringBuilder book = new StringBuilder();
        while (book.length() < BOOK)
            book.append(text()).append("\\n\\n");
        String path = "/articles/" + imported("import a book", book.toString(), "EXTERNAL");
        calls.page("how far its splitting is", Person.CHECKER, "/desk" + path + "/splitting");
        calls.call("stop its splitting", Person.CHECKER, "DELETE", path + "/splitting", null);
        calls.call("go on splitting", Person.CHECKER, "POST", path + "/splitting", "{}");
        calls.form("form: stop its splitting", Person.CHECKER, "/desk" + path + "/splitting", "resume", "false");
        calls.call(null, Person.EDITOR, "POST", path + "/archive", "{}");
    }

    /** Begins with a question. */
    private String text() {
        StringBuilder text = new StringBuilder("Was geschieht mit dem Geld? ");
        for (int i = 0; i < 6; i++)
            text.append(wording.claim(Language.DE)).append(' ');
        return text.toString().strip();
    }

    private String imported(String kind, String text, String whose) throws Exception {
        return calls.call(kind, Person.CHECKER, "POST", "/articles", "{\"title\": \"" + wording.place() + " baut\", \"kind\": \"" + whose
                + "\", \"publisher\": \"Blatt A\", \"text\": \"" + text + "\"}").get("id").asText();
    }

    private void read(String article) throws Exception {
        calls.call("mark \"no claim\"", Person.CHECKER, "PUT", article + "/sentences/0/no-claim", json("reason", "QUESTION"));
        calls.call("undo that", Person.CHECKER, "DELETE", article + "/sentences/0/no-claim", null);
        calls.call("add a claim", Person.CHECKER, "POST", article + "/claims", "{\"begin\": 0, \"end\": 27, \"text\": \"Es geht um Geld.\"}");
        calls.call("an article's facts", Person.CHECKER, "PATCH", article, "{\"title\": \"" + wording.place()
                + " baut doch\", \"author\": \"A. Meyer\", \"topics\": [\"Haushalt\"]}");
    }

    private void cut(JsonNode claim) throws Exception {
        JsonNode span = claim.get("spans").get(0);
        String path = "/claims/" + claim.get("id").asText();
        calls.call("split a claim", Person.CHECKER, "POST", path + "/split",
                "{\"at\": " + (span.get(0).asInt() + span.get(1).asInt()) / 2 + "}");
        calls.call("move a claim", Person.CHECKER, "POST", path + "/anchors",
                "{\"begin\": " + span.get(0) + ", \"end\": " + span.get(1) + "}");
    }

    private void closed(String article, String text) throws Exception {
        calls.call("new version", Person.CHECKER, "POST", article + "/revisions",
                json("text", text.replace("rund", "etwa") + " " + wording.claim(Language.DE)));
        calls.page("an older version", Person.CHECKER, "/desk" + article + "/revisions/1");
        calls.call("sign off", Person.EDITOR, "POST", article + "/sign-off", "{\"note\": \"Gelesen\", \"notChecked\": \"Der Rest\"}");
        calls.call("show the whole text", Person.EDITOR, "POST", article + "/publication", "{}");
        calls.call("hide it", Person.EDITOR, "DELETE", article + "/publication", null);
    }

    private void putAway() throws Exception {
        String path = "/articles/" + calls.upload("import a file", Person.CHECKER, "/articles",
                Map.of("title", wording.place() + " spart", "kind", "EXTERNAL", "publisher", "Blatt B"), text()).get("id").asText();
        calls.call("put an article away", Person.EDITOR, "POST", path + "/archive", "{}");
        calls.call("bring it back", Person.EDITOR, "DELETE", path + "/archive", null);
    }

    static String json(String field, String value) {
        return "{\"" + field + "\": \"" + value + "\"}";
    }
}
