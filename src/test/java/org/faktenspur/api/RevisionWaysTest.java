package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import java.util.HashMap;
import java.util.Map;

import org.faktenspur.fetch.LocalSite;
import org.faktenspur.intake.document.Documents;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The three ways by which a program brings the next version of a text. */
@QuarkusTest
class RevisionWaysTest {

    private static final String TEXT = "Die Brücke über die Lahra ist 240 Meter lang.\n\nSie hat 14 Millionen Euro gekostet.";
    private static final String PAGE = "<html><body><p>" + TEXT.replace("14", "15").replace("\n\n", "</p><p>")
            + "</p></body></html>";

    private static String article(String link) {
        Map<String, String> draft = new HashMap<>(
                Map.of("title", "Brücke", "text", TEXT, "kind", "EXTERNAL", "language", "de"));
        if (link != null)
            draft.put("url", link);
        return FABIAN.posts("/articles", draft).statusCode(201).extract().path("id");
    }

    @Test
    void aFileIsRead() {
        String path = "/api/v1/articles/" + article(null) + "/revisions";
        given().header("Authorization", "Bearer sample-fabian").multiPart("file", "neu.docx",
                Documents.docx("Brücke", TEXT.replace("14", "15").split("\n\n"))).post(path).then().statusCode(200)
                .body("kept", equalTo(1)).body("changed", equalTo(1));
        given().header("Authorization", "Bearer sample-fabian").multiPart("file", "a.pdf", Documents.encryptedPdf("x"))
                .post(path).then().statusCode(422).body("type", endsWith("/unreadable-encrypted"));
        given().header("Authorization", "Bearer sample-fabian").multiPart("text", "x").post(path).then().statusCode(400);
    }

    @Test
    void anAddressOrTheArticlesOwnLinkIsFetched() {
        try (LocalSite site = new LocalSite()) {
            site.page("/neu", "text/html; charset=UTF-8", PAGE);
            FABIAN.posts("/articles/" + article(null) + "/revisions", Map.of("url", site.at("/neu").toString()))
                    .statusCode(200).body("kept", equalTo(1)).body("changed", equalTo(1));
            FABIAN.posts("/articles/" + article(site.at("/neu").toString()) + "/revisions", Map.of()).statusCode(200)
                    .body("changed", equalTo(1));
            FABIAN.posts("/articles/" + article(site.at("/weg").toString()) + "/revisions", Map.of()).statusCode(422)
                    .body("type", endsWith("/not-fetched"));
        }
    }

    @Test
    void withoutATextAndALinkThereIsNothingToTake() {
        String path = "/articles/" + article(null) + "/revisions";
        FABIAN.posts(path, Map.of()).statusCode(400).body("errors[0].field", equalTo("text"));
        FABIAN.posts(path, Map.of("text", " ")).statusCode(400);
        FABIAN.posts(path, Map.of("text", 7)).statusCode(400);
    }
}
