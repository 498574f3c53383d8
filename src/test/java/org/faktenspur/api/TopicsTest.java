package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class TopicsTest {

    private static final String TEXT = "Der Rat hat am Montag vier Kräne für den Hafen bestellt.";

    private final String name = "Thema " + UUID.randomUUID().toString().substring(0, 8);
    private final String slug = name.toLowerCase().replace(' ', '-');

    private static ValidatableResponse patch(String path, String body) {
        return FABIAN.asks().header("If-Match", "*").body(body).patch("/api/v1" + path).then();
    }

    private static ValidatableResponse about(String claim, String... topics) {
        return patch("/claims/" + claim,
                "{\"topics\": [" + (topics.length == 0 ? "" : "\"" + String.join("\",\"", topics) + "\"")
                        + "]}");
    }

    @Test
    void aClaimHasTheTopicsOfItsArticleUntilItGetsItsOwn() {
        String article = FABIAN
                .posts("/articles", Map.of("title", "T", "text", TEXT, "kind", "EXTERNAL", "topics", List.of(name)))
                .statusCode(201).body("topics", contains(name)).extract().path("id");
        String claim = FABIAN.gets("/claims?article=" + article).path("items[0].id");
        FABIAN.gets("/claims/" + claim).then().body("topics", contains(name));
        about(claim, name + " B").statusCode(200).body("topics", contains(name + " B"));
        patch("/articles/" + article, "{\"topics\": [\"" + name + " C\"]}").statusCode(200).body("topics",
                contains(name + " C"));
        FABIAN.gets("/claims/" + claim).then().body("topics", contains(name + " B"));
        about(claim).statusCode(200).body("topics", contains(name + " C"));
    }

    @Test
    void namesThatDifferInCaseAndSpacesOnlyAreOneTopic() {
        String one = Way.imported("de", TEXT).get(0);
        String two = Way.imported("de", TEXT).get(0);
        about(one, name).statusCode(200);
        about(two, "  " + name.toUpperCase().replace(" ", "   ") + " ", name).statusCode(200).body("topics", contains(name));
        FABIAN.gets("/claims?topic=" + slug).then().body("items.id", hasItem(one)).body("items.id", hasItem(two));
        FABIAN.asks().queryParam("topic", name).get("/api/v1/claims").then().body("items.id", hasItem(one));
        FABIAN.gets("/claims?topic=unknown-topic").then().statusCode(200).body("items", empty());
    }

    @Test
    void whatIsNoListOfNamesIsRefused() {
        String claim = Way.imported("de", TEXT).get(0);
        for (String wrong : List.of("\"x\"", "[1]", "[null]", "[\" \"]", "[\"" + "x".repeat(81) + "\"]", "{}", "true"))
            patch("/claims/" + claim, "{\"topics\": " + wrong + "}").statusCode(400);
        FABIAN.posts("/articles", Map.of("title", "T", "text", TEXT, "kind", "OWN", "topics", List.of(1))).statusCode(400);
        FABIAN.posts("/articles", Map.of("title", "T", "text", TEXT, "kind", "OWN", "topics", "Hafen")).statusCode(400);
        given().contentType("application/json").body("{\"topics\": []}").patch("/api/v1/claims/" + claim).then()
                .statusCode(401);
    }

    @Test
    void aTopicIsNothingThatAReviewerDecidesOnAndReadersSeeItAtOnce() {
        String claim = Way.published("de", TEXT, "TRUE");
        String revision = Way.revision(claim);
        String page = given().get("/claims/" + claim).asString();
        about(claim, name).statusCode(200).body("revision", equalTo(revision)).body("status", equalTo("PUBLISHED"));
        assertThat(given().get("/claims/" + claim).asString()).isNotEqualTo(page).contains("/topics/" + slug);
        given().get("/api/v1/claims/" + claim).then().body("topics", contains(name));
        assertThat(given().get("/articles/" + Way.articleOf(claim)).asString()).contains("/topics/" + slug);
        FABIAN.gets("/claims/" + claim + "/history").then().body("items.verb", hasItem("set-topics"));
    }

    @Test
    void readersKnowATopicOnceSomethingAboutItIsPublished() {
        String claim = Way.approved("de", TEXT, "FALSE");
        about(claim, name).statusCode(200);
        given().get("/topics/" + slug).then().statusCode(404);
        given().get("/feeds/topics/" + slug + ".atom").then().statusCode(404);
        given().get("/topics").then().statusCode(200).body(not(containsString(slug)));
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
        given().get("/topics").then().body(containsString("/topics/" + slug));
        given().get("/topics/" + slug).then().statusCode(200).body(containsString(claim)).header("ETag", not(equalTo(null)))
                .body(containsString("hreflang=\"en\"")).body(containsString("rel=\"canonical\""));
        given().get("/feeds/topics/" + slug + ".atom").then().statusCode(200).contentType("application/atom+xml")
                .body(containsString("urn:uuid:" + claim)).body(containsString("term=\"" + slug + "\""));
        given().get("/feeds/topics/" + slug + ".atom?lang=en").then().statusCode(200).body(not(containsString(claim)));
        given().get("/sitemap.xml").then().body(containsString("/sitemaps/topics.xml"));
        given().get("/sitemaps/topics.xml").then().body(containsString("/topics/" + slug));
        given().get("/topics/nothing-of-the-kind").then().statusCode(404);
    }

    @Test
    void howManyFactChecksAreAboutATopicIsCountedOnWithEveryChange() {
        String one = Way.published("de", TEXT, "TRUE");
        String two = Way.approved("de", TEXT, "FALSE");
        patch("/articles/" + Way.articleOf(one), "{\"topics\": [\"" + name + "\"]}").statusCode(200);
        about(two, name, name + " B").statusCode(200);
        assertThat(checks(slug)).isEqualTo(1);
        ERIKA.posts("/claims/" + two + "/publication", Map.of()).statusCode(200);
        assertThat(checks(slug)).isEqualTo(2);
        Way.correct(two, "MISLEADING", "Anders.");
        assertThat(checks(slug)).isEqualTo(2);
        about(one, name + " B").statusCode(200);
        assertThat(checks(slug)).isEqualTo(1);
        assertThat(checks(slug + "-b")).isEqualTo(2);
        SignedIn erika = SignedIn.as("erika");
        String into = topic(erika, slug + "-b");
        erika.asks().formParam("into", into).post("/desk/topics/" + topic(erika, slug) + "/merging").then().statusCode(303);
        assertThat(checks(slug + "-b")).isEqualTo(2);
        Way.retract(two);
        assertThat(checks(slug + "-b")).isEqualTo(1);
        about(one).statusCode(200);
        assertThat(checks(slug + "-b")).isEqualTo(1);
        patch("/articles/" + Way.articleOf(one), "{\"topics\": []}").statusCode(200);
        given().get("/topics").then().body(not(containsString(slug)));
    }

    private static int checks(String slug) {
        String row = Jsoup.parse(given().get("/topics").asString()).select("li:has(a[href='/topics/" + slug + "'])").text();
        return Integer.parseInt(row.replaceAll(".* (\\d+) \\D+$", "$1"));
    }

    @Test
    void aRenamedTopicIsFoundAtItsFormerAddress() {
        String claim = Way.published("de", TEXT, "TRUE");
        about(claim, name).statusCode(200);
        SignedIn erika = SignedIn.as("erika");
        String id = topic(erika, slug);
        SignedIn.as("fabian").asks().formParam("name", "Anders").post("/desk/topics/" + id + "/name").then().statusCode(403);
        erika.asks().formParam("name", name + " neu").post("/desk/topics/" + id + "/name").then().statusCode(303);
        given().redirects().follow(false).get("/topics/" + slug).then().statusCode(301)
                .header("Location", containsString("/topics/" + slug + "-neu"));
        given().redirects().follow(false).get("/feeds/topics/" + slug + ".atom").then().statusCode(301);
        given().get("/topics/" + slug + "-neu").then().statusCode(200).body(containsString(claim));
        FABIAN.gets("/claims/" + claim).then().body("topics", contains(name + " neu"));
    }

    @Test
    void twoTopicsBecomeOneWithEverythingThatWasAboutThem() {
        String one = Way.published("de", TEXT, "TRUE");
        String both = Way.imported("de", TEXT).get(0);
        about(one, name).statusCode(200);
        about(both, name, name + " B").statusCode(200);
        SignedIn erika = SignedIn.as("erika");
        String id = topic(erika, slug);
        String into = topic(erika, slug + "-b");
        erika.asks().formParam("name", name + " b").post("/desk/topics/" + id + "/name").then().statusCode(409)
                .body(containsString("So heißt schon ein anderes Thema"));
        SignedIn.as("fabian").asks().formParam("into", into).post("/desk/topics/" + id + "/merging").then().statusCode(403);
        assertThat(erika.asks().get("/desk/topics").asString()).doesNotContain("/merging");
        assertThat(Jsoup.parse(erika.asks().get("/desk/topics?merge=" + id).asString())
                .select("form[action='/desk/topics/" + id + "/merging'] option[value=" + into + "]")).hasSize(1);
        erika.asks().formParam("into", "x").post("/desk/topics/" + id + "/merging").then().statusCode(400);
        erika.asks().formParam("into", into).post("/desk/topics/" + id + "/merging").then().statusCode(303);
        FABIAN.gets("/claims/" + one).then().body("topics", contains(name + " B"));
        FABIAN.gets("/claims/" + both).then().body("topics", contains(name + " B"));
        given().redirects().follow(false).get("/topics/" + slug).then().statusCode(301);
        erika.asks().formParam("into", into).post("/desk/topics/" + id + "/merging").then().statusCode(404);
        ERIKA.gets("/audit/verification").then().body("valid", equalTo(true));
    }

    @Test
    void topicsAreGivenAtTheWorkbenchAndOnTheArticlesPage() {
        String claim = Way.imported("de", TEXT).get(0);
        String article = Way.articleOf(claim);
        SignedIn fabian = SignedIn.as("fabian");
        fabian.asks().formParam("topic", name + ", " + name + " B").post("/desk/articles/" + article + "/topics").then()
                .statusCode(303);
        FABIAN.gets("/claims/" + claim).then().body("topics", contains(name, name + " B"));
        fabian.asks().formParam("topic", name, "Noch " + name).post("/desk/claims/" + claim + "/topics").then().statusCode(303);
        FABIAN.gets("/claims/" + claim).then().body("topics", contains("Noch " + name, name));
        fabian.asks().get("/desk/claims/" + claim).then().statusCode(200).body(containsString("Noch " + name));
        fabian.asks().get("/desk/topics").then().statusCode(200).body(containsString("Noch " + name));
        given().redirects().follow(false).get("/desk/topics").then().statusCode(303);
    }

    private static String topic(SignedIn editor, String slug) {
        return editor.asks().get("/desk/topics").asString()
                .replaceFirst("(?s).*?id=\"t-" + slug + "\".*?/desk/topics/([0-9a-f-]{36})/name.*", "$1");
    }
}
