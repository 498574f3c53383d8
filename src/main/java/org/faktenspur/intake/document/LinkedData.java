package org.faktenspur.intake.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The article as the page's JSON-LD describes it, after schema.org. Missing is null, whatever is wrong with it. */
record LinkedData(JsonNode article) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARTICLES = "(?:https?://schema\\.org/)?(?:\\w*Article|BlogPosting|LiveBlogPosting|Report|Review)";
    private static final int MOST_NODES = 10_000;

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]"))
            try {
                JsonNode article = article(JSON.readTree(script.data()));
                if (article != null)
                    return new LinkedData(article);
            } catch (JacksonException e) {
                // Many pages have broken JSON-LD; then they have not told us anything.
            }
        return new LinkedData(JSON.createObjectNode());
    }

    /** The outermost article, breadth first. */
    private static JsonNode article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.pop();
            if (isArticle(node))
                return node;
            node.forEach(open::add);
        }
        return null;
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isTextual())
            return type.asText().matches(ARTICLES);
        for (JsonNode one : type)
            if (one.asText().matches(ARTICLES))
                return true;
        return false;
    }

    String title() {
        return named(article.path("headline"));
    }

    String author() {
        return named(article.path("author"));
    }

    String publisher() {
        return named(article.path("publisher"));
    }

    String publishedOn() {
        return named(article.path("datePublished"));
    }

    String language() {
        return named(article.path("inLanguage"));
    }

    String link() {
        JsonNode page = article.path("mainEntityOfPage");
        return page.isTextual() ? page.asText() : named(page.has("@id") ? page.path("@id") : article.path("url"));
    }

    /** A text, the name of a thing, or several of them joined by commas. */
    private static String named(JsonNode node) {
        if (node.isTextual())
            return node.asText();
        if (node.isObject())
            return node.path("name").isTextual() ? node.path("name").asText() : null;
        List<String> names = new ArrayList<>();
        node.forEach(one -> {
            String name = one.isArray() ? null : named(one);
            if (name != null)
                names.add(name);
        });
        return names.isEmpty() ? null : String.join(", ", names);
    }
}
