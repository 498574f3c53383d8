package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CrawlersTest {

    private static final String SENTENCE = "Der Rat hat am Freitag die Gebühren um 12 Prozent erhöht.";
    private static final String OURS = "http://localhost:8080";
    private static final Schema SCHEMA = schema();

    @Test
    void theSitemapLeadsToEverythingPublicAndNothingElse() {
        String open = Way.published("de", SENTENCE, "TRUE");
        String hidden = Way.approved("de", SENTENCE, "TRUE");
        String gone = Way.published("de", SENTENCE, "TRUE");
        Way.retract(gone);
        List<String> addresses = new ArrayList<>();
        for (String part : locations("/sitemap.xml", "sitemapindex > sitemap > loc"))
            addresses.addAll(locations(part.substring(OURS.length()), "urlset > url > loc"));
        assertThat(addresses).allMatch(address -> address.startsWith(OURS + "/")).doesNotHaveDuplicates();
        assertThat(addresses).anyMatch(address -> address.contains(open)).noneMatch(address -> address.contains(hidden))
                .noneMatch(address -> address.contains(gone));
        assertThat(addresses).contains(OURS + "/", OURS + "/methodology", OURS + "/corrections");
        for (String address : addresses)
            assertThat(given().get(URI.create(address).getRawPath()).statusCode()).as(address).isEqualTo(200);
    }

    private static List<String> locations(String path, String select) {
        String xml = given().get(path).then().statusCode(200).contentType("application/xml").extract().asString();
        assertThatCode(() -> SCHEMA.newValidator().validate(new StreamSource(new StringReader(xml)))).as(path)
                .doesNotThrowAnyException();
        return Jsoup.parse(xml, Parser.xmlParser()).select(select).eachText();
    }

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(CrawlersTest.class.getResource("sitemap.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPartThatIsNotThereIsNotFound() {
        for (String month : List.of("1999-12", "2999-01", "-1", "1", "x", "2026-13", "1969-12", "+999999999-01"))
            for (String things : List.of("claims", "articles"))
                given().get("/sitemaps/" + things + "-" + month + ".xml").then().statusCode(404);
    }

    @Test
    void robotsAreToldWhereTheMapIsAndToKeepOffTheDesk() {
        String robots = given().get("/robots.txt").then().statusCode(200).contentType("text/plain").extract().asString();
        assertThat(robots.lines()).contains("User-agent: *", "Disallow: /desk", "Disallow: /admin",
                "Sitemap: " + OURS + "/sitemap.xml");
    }

    @Test
    void everyPageSaysWhatItIsAndInWhichLanguages() {
        String claim = Way.published("de", SENTENCE, "FALSE");
        Document page = Jsoup.parse(given().get("/claims/" + claim).asString());
        String canonical = page.select("link[rel=canonical]").attr("href");
        assertThat(canonical).startsWith(OURS + "/claims/" + claim + "/der-rat-hat");
        assertThat(page.select("link[hreflang]").eachAttr("hreflang")).containsExactly("de", "en", "x-default");
        assertThat(page.select("link[hreflang=en]").attr("href")).isEqualTo(canonical + "?lang=en");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(SENTENCE);
        assertThat(page.select("meta[property=og:description]").attr("content")).isEqualTo("Die Kurzantwort.");
        assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        assertThat(page.select("meta[property=og:image]").attr("content")).startsWith(OURS + "/share/claims/" + claim);
        Document english = Jsoup.parse(given().get("/claims/" + claim + "?lang=en").asString());
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("link[rel=canonical]").attr("href")).isEqualTo(canonical + "?lang=en");
        assertThat(english.select("h1").attr("lang")).isEqualTo("de");
    }
}
