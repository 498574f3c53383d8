package org.faktenspur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.faktenspur.claim.Claim;
import org.faktenspur.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** One word means one thing: what an article's row counts as stuck is what the list beside it shows. */
@QuarkusTest
class StuckTest {

    private String article;
    private List<String> claims;

    @BeforeEach
    void anUrgentArticle() {
        article = FABIAN.posts("/articles", Map.of("title", "Was klemmt", "kind", "EXTERNAL", "language", "de", "deadline",
                "2020-01-01T10:00:00Z", "text", "Der Poller steht seit Mai schief. Das Tor kostete 900 Euro. Die Bank ist seit"
                        + " Juni gesperrt. Der Brunnen läuft seit Juli wieder. Die Uhr geht seit März nach."))
                .statusCode(201).extract().path("id");
        claims = FABIAN.gets("/claims?article=" + article).path("items.id");
        claims.forEach(claim -> FABIAN.moves(claim, "OPEN").statusCode(200));
        claims.forEach(claim -> FABIAN.moves(claim, "IN_RESEARCH").statusCode(200));
    }

    @AfterEach
    void putAway() {
        ERIKA.posts("/articles/" + article + "/archive", Map.of()).statusCode(200);
    }

    private static Document page(String path) {
        return Jsoup.parse(SignedIn.as("erika").asks().get(path).asString());
    }

    private String inItsRow(String path) {
        return page(path).select("tr:has(a[href=/desk/articles/" + article + "]) td").last().text();
    }

    private String listed(String claim) {
        return page("/desk").select("section[aria-labelledby=stuck] li:has(a[href=/desk/claims/" + claim + "])").text();
    }

    private static void hasLain(String claim, Duration time) {
        QuarkusTransaction.requiringNew().run(() -> Claim.update("statusSince = ?1 where id = ?2", Instant.now().minus(time),
                UUID.fromString(claim)));
    }

    @Test
    void whatIsFreshIsNotStuck() {
        assertThat(inItsRow("/desk")).isEqualTo("–");
        claims.forEach(claim -> assertThat(listed(claim)).isEmpty());
    }

    @Test
    void aFlagAQuestionAndTimeHoldAClaimUp() {
        ERIKA.asks().put("/api/v1/claims/" + claims.get(0) + "/flags/LEGAL_HOLD").then().statusCode(200);
        FRIEDA.posts("/claims/" + claims.get(1) + "/comments", Map.of("text", "Wirklich?", "blocking", true)).statusCode(201);
        claims.forEach(claim -> hasLain(claim, Duration.ofDays(2)));
        hasLain(claims.get(2), Duration.ofDays(4));
        assertThat(listed(claims.get(0))).contains("2 Tage", "In Recherche", "Rechtlich gesperrt");
        assertThat(listed(claims.get(1))).contains("Rückfrage offen");
        assertThat(listed(claims.get(2))).contains("4 Tage", "In Recherche").doesNotContain("Rückfrage");
        assertThat(listed(claims.get(3)) + listed(claims.get(4))).isEmpty();
        assertThat(inItsRow("/desk")).isEqualTo("3");
        assertThat(inItsRow("/desk/articles")).isEqualTo("3");
    }

    @Test
    void whatIsPutAwayIsNotStuckAnyMore() {
        ERIKA.asks().put("/api/v1/claims/" + claims.get(0) + "/flags/LEGAL_HOLD").then().statusCode(200);
        FABIAN.posts("/claims/" + claims.get(0) + "/status", Map.of("status", "DISMISSED", "reason", "TRIVIAL"))
                .statusCode(200);
        assertThat(listed(claims.get(0))).isEmpty();
        assertThat(inItsRow("/desk")).isEqualTo("–");
    }
}
