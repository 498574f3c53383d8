package org.faktenspur.fuzz;

import static io.restassured.RestAssured.given;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the forms of a site by walking its pages from link to link. */
final class Forms {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_PAGES = 60;

    private final Set<String> own;
    private final Map<String, Form> found = new LinkedHashMap<>();

    /** @param own ids of things that may be changed; everything else is somebody else's */
    Forms(Set<String> own) {
        this.own = own;
    }

    /**
     * A form as it stands on a page.
     *
     * @param fields what they are called, with what may be sent in each
     */
    record Form(String method, String action, String token, Map<String, List<String>> fields, Set<String> files) {
    }

    Collection<Form> all() {
        return found.values();
    }

    void walk(String token, List<String> from) {
        Deque<String> waiting = new ArrayDeque<>(from);
        Set<String> seen = new LinkedHashSet<>(from);
        for (int pages = 0; pages < MOST_PAGES && !waiting.isEmpty(); pages++) {
            String address = waiting.remove();
            Document page = Jsoup
                    .parse(given().header("Authorization", "Bearer " + token).urlEncodingEnabled(false).get(address)
                            .asString());
            page.select("form").forEach(form -> keep(form, address, token));
            for (Element link : page.select("a[href^=/]")) {
                String next = link.attr("href").replaceFirst("#.*", "");
                if (isOurs(next) && seen.add(next))
                    waiting.add(next);
            }
        }
    }

    private boolean isOurs(String address) {
        Matcher ids = ID.matcher(address);
        while (ids.find())
            if (!own.contains(ids.group()))
                return false;
        return !address.contains(".") && !address.contains("?");
    }

    private void keep(Element form, String page, String token) {
        String action = form.hasAttr("action") ? form.attr("action") : page;
        add(form, action, token);
        form.select("[formaction]").forEach(button -> add(form, button.attr("formaction"), token));
    }

    private void add(Element form, String action, String token) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : form.select("[name]"))
            fields.merge(field.attr("name"), values(field), (before, more) -> Stream
                    .concat(before.stream(), more.stream()).distinct().toList());
        String kind = ID.matcher(action).replaceAll("*") + fields.keySet();
        Set<String> files = new LinkedHashSet<>(form.select("input[type=file]").eachAttr("name"));
        found.putIfAbsent(kind,
                new Form(form.hasAttr("method") ? form.attr("method") : "get", ours(action), token, fields, files));
    }

    private List<String> values(Element field) {
        List<String> offered = field.tagName().equals("select") ? field.select("option").eachAttr("value")
                : List.of(field.val());
        return offered.stream().map(this::ours).toList();
    }

    /** Nothing of others is changed: their ids become nobody's. */
    private String ours(String text) {
        return ID.matcher(text).replaceAll(
                id -> own.contains(id.group()) ? id.group() : UUID.nameUUIDFromBytes(id.group().getBytes()).toString());
    }
}
