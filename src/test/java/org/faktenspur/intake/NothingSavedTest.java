package org.faktenspur.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

import jakarta.persistence.PersistenceException;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.testing.Desk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What is said to whoever wants to save something while that cannot be done, through nobody's fault. */
@QuarkusTest
class NothingSavedTest {

    private static final SQLException FULL = new SQLException("IO Exception", "90028",
            new IOException("No space left on device"));
    private static final SQLException HELD = new SQLException("canceling statement due to lock timeout", "55P03");

    /** Until the test ends. */
    private static void importsFailOf(SQLException cause) {
        QuarkusMock.installMockForType(new ImportArticle(null, null) {
            @Override
            public Article from(ArticleDraft draft, AppUser by) {
                throw new PersistenceException(cause);
            }
        }, ImportArticle.class);
    }

    private static Response importsAtTheDesk(String language) {
        return given().header("Authorization", "Bearer sample-fabian").header("Accept-Language", language).redirects()
                .follow(false).formParam("text", "Die Brücke ist 40 Meter lang.").formParam("kind", "OWN")
                .post("/desk/articles");
    }

    @Test
    void aFullDiskIsExplainedToProgramsAndToPeopleInTheirLanguage() {
        importsFailOf(FULL);
        Desk.FABIAN.posts("/articles", Map.of("text", "Die Brücke ist 40 Meter lang.", "kind", "OWN")).statusCode(507)
                .contentType("application/problem+json").body("status", equalTo(507)).body("title", containsString("voll"))
                .body("detail", containsString("nichts"));
        Response german = importsAtTheDesk("de");
        assertThat(german.statusCode()).isEqualTo(507);
        Document page = Jsoup.parse(german.asString());
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
        assertThat(page.select("main, .message").text()).contains("Gespeichert wurde nichts");
        assertThat(Jsoup.parse(importsAtTheDesk("en").asString()).text()).contains("Nothing was saved");
    }

    @Test
    void whoWaitsTooLongForSomebodyElseIsToldToComeBack() {
        importsFailOf(HELD);
        Desk.FABIAN.posts("/articles", Map.of("text", "Die Brücke ist 40 Meter lang.", "kind", "OWN")).statusCode(503)
                .contentType("application/problem+json").header("Retry-After", "10");
        Response page = importsAtTheDesk("de");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.header("Retry-After")).isEqualTo("10");
        assertThat(page.asString()).contains("Gespeichert wurde nichts");
    }
}
