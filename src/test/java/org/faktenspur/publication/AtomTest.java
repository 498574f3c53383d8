package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.faktenspur.testing.Way;
import org.faktenspur.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AtomTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SENTENCE = "Der Rat hat am Mittwoch drei neue Kräne für den Hafen bestellt.";

    @Test
    void everyFeedKeepsToTheRules() throws Exception {
        String claim = Way.published("de", SENTENCE, "TRUE");
        Way.correct(claim, "MIXED", "Es waren zwei.");
        for (String feed : List.of("/feeds/claims.atom", "/feeds/claims.atom?lang=de", "/feeds/claims.atom?lang=en",
                "/feeds/corrections.atom", "/feeds/corrections.atom?lang=de",
                "/feeds/articles/" + Way.articleOf(claim) + ".atom"))
            check(feed);
    }

    private static void check(String address) throws Exception {
        Element feed = feed(address);
        assertThat(feed.getLocalName()).isEqualTo("feed");
        one(feed);
        assertThat(children(feed, "author")).hasSize(1);
        assertThat(links(feed, "self")).containsExactly("http://localhost:8080" + address);
        assertThat(links(feed, "alternate")).hasSize(1);
        for (Element entry : children(feed, "entry")) {
            one(entry);
            assertThat(links(entry, "alternate")).hasSize(1);
            assertThat(links(entry, "alternate").get(0)).startsWith("http://localhost:8080/claims/");
            assertThat(Instant.parse(text(entry, "published"))).isBeforeOrEqualTo(Instant.parse(text(entry, "updated")));
            assertThat(entry.getAttribute("xml:lang")).isIn("de", "en");
            assertThat(text(entry, "summary")).isNotBlank();
        }
    }

    private static void one(Element element) {
        assertThat(children(element, "id")).hasSize(1);
        assertThat(children(element, "title")).hasSize(1);
        assertThat(children(element, "updated")).hasSize(1);
        assertThat(text(element, "id")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(text(element, "title")).isNotBlank();
        assertThat(Instant.parse(text(element, "updated"))).isNotNull();
    }

    @Test
    void aCorrectionMovesUpdatedAndNeverPublishedNorTheId() throws Exception {
        String claim = Way.published("de", SENTENCE, "FALSE");
        Element before = entry("/feeds/claims.atom", claim);
        assertThat(category(before)).isEqualTo("false");
        Way.correct(claim, "MOSTLY_TRUE", "Fast.");
        Element after = entry("/feeds/claims.atom", claim);
        assertThat(text(after, "published")).isEqualTo(text(before, "published"));
        assertThat(text(after, "updated")).isGreaterThan(text(before, "updated"));
        assertThat(category(after)).isEqualTo("mostly-true");
    }

    @Test
    void aRetractedClaimBecomesAShortEntryThatSaysSo() throws Exception {
        String claim = Way.published("de", SENTENCE, "FALSE");
        Way.retract(claim);
        Element entry = entry("/feeds/claims.atom", claim);
        assertThat(text(entry, "title")).isEqualTo("Diesen Faktencheck haben wir zurückgezogen.");
        assertThat(children(entry, "category")).isEmpty();
        assertThat(given().get("/feeds/corrections.atom").asString()).contains("Die Quelle war gefälscht.");
    }

    @Test
    void languagesHaveFeedsOfTheirOwn() throws Exception {
        String claim = Way.published("en", "The council ordered three cranes for the port on Wednesday.", "TRUE");
        assertThat(entry("/feeds/claims.atom?lang=en", claim)).isNotNull();
        assertThat(entry("/feeds/claims.atom?lang=de", claim)).isNull();
        given().get("/feeds/claims.atom?lang=fr").then().statusCode(404);
    }

    @Test
    void whatHappensInOneLanguageCrowdsNothingOutOfTheOther() {
        String english = Way.published("en", "The council ordered four cranes for the port on Thursday.", "TRUE");
        Way.correct(english, "MIXED", "Only two.");
        Way.correct(Way.published("de", SENTENCE, "TRUE"), "MIXED", "Es waren zwei.");
        List<String> newest = QuarkusTransaction.requiringNew().call(() -> LogEntry.latest(List.of(Language.EN), 1)
                .stream().map(entry -> entry.check().claim.id.toString()).toList());
        assertThat(newest).containsExactly(english);
        assertThat(given().get("/feeds/corrections.atom?lang=en").asString()).contains(english);
        assertThat(given().get("/feeds/corrections.atom?lang=de").asString()).doesNotContain(english);
    }

    @Test
    void whoHasItGetsItNotAgain() {
        Way.published("de", SENTENCE, "TRUE");
        var first = given().get("/feeds/claims.atom").then().statusCode(200).extract();
        given().header("If-None-Match", first.header("ETag")).get("/feeds/claims.atom").then().statusCode(304);
        given().header("If-Modified-Since", first.header("Last-Modified")).get("/feeds/claims.atom").then().statusCode(304);
        given().header("If-None-Match", "\"other\"").header("If-Modified-Since", first.header("Last-Modified"))
                .get("/feeds/claims.atom").then().statusCode(200);
    }

    private static Element feed(String address) throws Exception {
        byte[] xml = given().get(address).then().statusCode(200).contentType("application/atom+xml").extract().asByteArray();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    private static Element entry(String address, String claim) throws Exception {
        return children(feed(address), "entry").stream().filter(entry -> text(entry, "id").equals("urn:uuid:" + claim))
                .findFirst().orElse(null);
    }

    private static String category(Element entry) {
        return children(entry, "category").get(0).getAttribute("term");
    }

    private static List<String> links(Element element, String relation) {
        return children(element, "link").stream().filter(link -> link.getAttribute("rel").equals(relation))
                .map(link -> link.getAttribute("href")).toList();
    }

    private static String text(Element element, String name) {
        return children(element, name).get(0).getTextContent();
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element child && ATOM.equals(child.getNamespaceURI()) && name.equals(child.getLocalName()))
                found.add(child);
        }
        return found;
    }
}
