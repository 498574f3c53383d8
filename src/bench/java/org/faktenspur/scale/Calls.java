package org.faktenspur.scale;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.scale.People.Person;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Does what people and programs do, and keeps how long each kind of it took; what has null for a kind leaves no trace. */
final class Calls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;
    /** Null where the database does not count. */
    private final Statements statements;
    private final Map<String, Taken> kinds = new LinkedHashMap<>();

    Calls(People people, Statements statements) {
        this.people = people;
        this.statements = statements;
    }

    Map<String, Taken> kinds() {
        return kinds;
    }

    /** Forgets what was done so far: that was to warm up. */
    void clear() {
        kinds.clear();
    }

    private byte[] timed(String kind, Taken.Request request) throws Exception {
        return kind == null ? request.send() : kinds.computeIfAbsent(kind, name -> new Taken()).by(request, statements);
    }

    /** A call of the API. */
    JsonNode call(String kind, Person who, String method, String path, String body) throws Exception {
        return JSON.readTree(timed(kind, () -> people.call(who, method, path, body)));
    }

    JsonNode get(String kind, Person who, String path) throws Exception {
        return call(kind, who, "GET", path, null);
    }

    /** A call of the API with a file. */
    JsonNode upload(String kind, Person who, String path, Map<String, String> fields, String file) throws Exception {
        return JSON.readTree(timed(kind, () -> people.upload(who, "/api/v1" + path, fields, file)));
    }

    void page(String kind, Person who, String path) throws Exception {
        timed(kind, () -> people.page(who, path));
    }

    /**
     * Opens a page, types into a form and presses one of its buttons; only the last takes time.
     *
     * @param button as a CSS selector
     * @param typed fields and values in turn; the others stay as the page has them
     * @return where it leads
     */
    String press(String kind, Person who, String path, String button, String... typed) throws Exception {
        Element pressed = button(who, path, button);
        FormElement form = (FormElement) pressed.closest("form");
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        if (pressed.hasAttr("name"))
            fields.put(pressed.attr("name"), pressed.attr("value"));
        fill(fields, typed);
        String action = pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
        String to = action.isEmpty() ? path : action;
        boolean takesFiles = form.attr("enctype").startsWith("multipart");
        String file = takesFiles && !fields.getOrDefault("file", "").isEmpty() ? fields.get("file") : null;
        fields.remove("file");
        byte[] answer = timed(kind, () -> takesFiles
                ? people.upload(who, to, fields, file)
                : people.submit(who, to, fields));
        return new String(answer, StandardCharsets.UTF_8);
    }

    /** Where the form of a page leads that has such a button. */
    String actionOf(Person who, String path, String button) throws Exception {
        return button(who, path, button).closest("form").attr("action");
    }

    private Element button(Person who, String path, String selector) throws Exception {
        Document page = Jsoup.parse(new String(people.page(who, path), StandardCharsets.UTF_8));
        Element button = page.selectFirst(selector);
        if (button == null)
            throw new IOException("There is no " + selector + " at " + path);
        return button;
    }

    /** Sends a form that needs no page to be opened first. */
    void form(String kind, Person who, String path, String... typed) throws Exception {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("once", UUID.randomUUID().toString());
        fill(fields, typed);
        timed(kind, () -> people.submit(who, path, fields));
    }

    private static void fill(Map<String, String> fields, String... typed) {
        for (int i = 0; i < typed.length; i += 2)
            fields.put(typed[i], typed[i + 1]);
    }
}
