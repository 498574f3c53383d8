package org.faktenspur.testing;

import static org.faktenspur.testing.Desk.ADA;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;

import java.util.List;
import java.util.Map;

import io.restassured.response.Response;

/** The way of a claim through the desk, as far as a test needs it. Fabian checks, Frieda reviews, Erika publishes. */
public final class Way {

    private Way() {
    }

    /** Imports an external article and returns its claims' ids in text order. */
    public static List<String> imported(String language, String text) {
        String article = FABIAN.posts("/articles", Map.of("title", "Ein Artikel", "text", text, "kind", "EXTERNAL", "publisher",
                "Küstenkurier", "url", "https://kuestenkurier.example/artikel", "language", language)).statusCode(201).extract()
                .path("id");
        return FABIAN.gets("/claims?article=" + article).then().statusCode(200).extract().path("items.id");
    }

    public static String taken(String language, String text) {
        String claim = imported(language, text).get(0);
        FABIAN.moves(claim, "OPEN").statusCode(200);
        FABIAN.moves(claim, "IN_RESEARCH").statusCode(200);
        return claim;
    }

    public static void addEvidence(String claim, String publisher) {
        FABIAN.posts("/claims/" + claim + "/evidence", Map.of("url", "https://" + publisher + ".example/a", "title", "Bericht",
                "publisher", publisher, "kind", "PRIMARY", "stance", "SUPPORTS", "quote", "Wörtlich so.")).statusCode(201);
    }

    public static void writeVerdict(String claim, String rating) {
        FABIAN.posts("/claims/" + claim + "/verdict", Map.of("rating", rating, "summary", "Die Kurzantwort.", "rationale",
                "Die Begründung.", "validAsOf", "2026-11-01")).statusCode(200);
    }

    public static String inReview(String language, String text, String rating) {
        String claim = taken(language, text);
        addEvidence(claim, "nordsund");
        addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand zu erreichen.")).statusCode(201);
        writeVerdict(claim, rating);
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        return claim;
    }

    public static String revision(String claim) {
        return FABIAN.gets("/claims/" + claim).then().statusCode(200).extract().path("revision");
    }

    public static String approved(String language, String text, String rating) {
        String claim = inReview(language, text, rating);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", rating)).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut belegt.", "revision", revision(claim))).statusCode(200);
        return claim;
    }

    public static String published(String language, String text, String rating) {
        String claim = approved(language, text, rating);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
        return claim;
    }

    /** Publishes another verdict on a published claim. */
    public static void correct(String claim, String rating, String summary) {
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Neues aufgetaucht."))
                .statusCode(200);
        FABIAN.posts("/claims/" + claim + "/verdict", Map.of("rating", rating, "summary", summary, "rationale",
                "Die neue Begründung.", "validAsOf", "2026-11-02")).statusCode(200);
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", rating)).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut belegt.", "revision", revision(claim))).statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication",
                Map.of("correction", Map.of("class", "SUBSTANTIAL", "reason", "Wir lagen falsch."))).statusCode(200);
    }

    public static void retract(String claim) {
        for (Desk editor : List.of(ERIKA, ADA))
            editor.posts("/claims/" + claim + "/status", Map.of("status", "RETRACTED", "reason", "Die Quelle war gefälscht."))
                    .statusCode(200);
    }

    public static String articleOf(String claim) {
        return FABIAN.gets("/claims/" + claim).then().statusCode(200).extract().path("article");
    }

    /** Takes a suggested claim all the way. */
    public static void publish(String claim, String rating) {
        FABIAN.moves(claim, "OPEN").statusCode(200);
        FABIAN.moves(claim, "IN_RESEARCH").statusCode(200);
        addEvidence(claim, "nordsund");
        addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand zu erreichen.")).statusCode(201);
        writeVerdict(claim, rating);
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", rating)).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut belegt.", "revision", revision(claim))).statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
    }

    /** The id of the article with this title, however many came after it. */
    public static String article(String title) {
        for (String cursor = ""; cursor != null;) {
            Response page = FABIAN.gets("/articles?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            String found = page.path("items.find { it.title == '" + title + "' }?.id");
            if (found != null)
                return found;
            cursor = page.path("next");
        }
        throw new AssertionError("No article is called " + title);
    }
}
