package org.faktenspur.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.faktenspur.audit.AuditTail;
import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What an open page is told. */
@QuarkusTest
class LiveTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    @TestHTTPResource("/")
    String base;

    @Inject
    AuditTail tail;

    @Inject
    Heartbeat heartbeat;

    private Listening listen(SignedIn who, String on) throws Exception {
        return new Listening(base, who, on, tail.seen());
    }

    private static void comment(String claim, String text) {
        FABIAN.posts("/claims/" + claim + "/comments", Map.of("text", text)).statusCode(201);
    }

    @Test
    void aPageHearsOfWhatItShowsAndOfNothingElse() throws Exception {
        String claim = Way.taken("de", TEXT);
        String other = Way.taken("de", TEXT);
        try (Listening page = listen(SignedIn.as("frieda"), "claim:" + claim)) {
            assertThat(page.answer.headers().firstValue("Content-Type").get()).startsWith("text/event-stream");
            assertThat(page.answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            comment(other, "Davon nichts.");
            comment(claim, "Davon schon.");
            assertThat(page.next()).isEqualTo("changed");
            assertThat(page.id()).isEqualTo(tail.seen());
        }
    }

    @Test
    void anArticleHearsOfItsClaimsAndItsSentences() throws Exception {
        String claim = Way.imported("de", TEXT + " Wie schön ist das!").get(0);
        String article = Way.articleOf(claim);
        try (Listening page = listen(SignedIn.as("frieda"), "article:" + article)) {
            FABIAN.moves(claim, "OPEN").statusCode(200);
            assertThat(page.next()).isEqualTo("changed");
            long before = page.id();
            FABIAN.asks().body(Map.of("reason", "OPINION")).put("/api/v1/articles/" + article + "/sentences/1/no-claim").then()
                    .statusCode(200);
            assertThat(page.next()).isEqualTo("changed");
            assertThat(page.id()).isGreaterThan(before);
        }
    }

    @Test
    void whoeverIsToldSomethingHearsTheBellOnAnyPage() throws Exception {
        String claim = Way.taken("de", TEXT);
        SignedIn frieda = SignedIn.as("frieda");
        try (Listening page = listen(frieda, "")) {
            comment(claim, "Nicht für sie.");
            comment(claim, "Was meinst du, @frieda?");
            assertThat(page.next()).isEqualTo("bell");
        }
        assertThat(Jsoup.parse(frieda.asks().get("/desk/live/bell").asString()).selectFirst("#bell").attr("data-unread"))
                .isNotEqualTo("0");
    }

    @Test
    void whatWasMissedIsToldToWhoeverCallsAgain() throws Exception {
        String claim = Way.taken("de", TEXT);
        long before = tail.seen();
        comment(claim, "Während niemand zuhörte.");
        try (Listening page = new Listening(base, SignedIn.as("frieda"), "claim:" + claim, before)) {
            assertThat(page.next()).isEqualTo("changed");
        }
        try (Listening page = new Listening(base, SignedIn.as("frieda"), "claims", 0)) {
            assertThat(page.next()).isEqualTo("changed");
        }
    }

    @Test
    void nothingOfWhatWasWrittenIsInWhatIsTold() throws Exception {
        String claim = Way.taken("de", TEXT);
        List<String> told = new ArrayList<>();
        try (Listening page = listen(SignedIn.as("frieda"), "claim:" + claim)) {
            Way.writeVerdict(claim, "FALSE");
            told.add(page.next());
        }
        assertThat(told).containsExactly("changed");
    }

    @Test
    void othersSeeWhoElseIsHereUntilTheyLeave() throws Exception {
        String claim = Way.taken("de", TEXT);
        SignedIn fabian = SignedIn.as("fabian");
        try (Listening own = listen(fabian, "claim:" + claim)) {
            try (Listening page = listen(SignedIn.as("frieda"), "claim:" + claim)) {
                assertThat(own.next()).isEqualTo("here");
                assertThat(here(fabian, claim)).contains("Frieda Lindner").doesNotContain("Fabian");
                heartbeat.beat();
                assertThat(here(fabian, claim)).contains("Frieda Lindner");
                QuarkusTransaction.requiringNew().run(() -> Presence.deleteAll());
                heartbeat.beat();
                assertThat(here(fabian, claim)).as("forgotten in an outage").contains("Frieda Lindner");
            }
            // The server notices that a browser is gone when it speaks to it.
            heartbeat.beat();
            assertThat(own.next()).isEqualTo("here");
        }
    }

    private static String here(SignedIn who, String claim) {
        return Jsoup.parse(who.asks().get("/desk/claims/" + claim).asString()).selectFirst("#here").text();
    }

    @Test
    void theLineEndsWithTheSession() throws Exception {
        SignedIn frieda = SignedIn.as("frieda");
        try (Listening page = listen(frieda, "")) {
            frieda.asks().post("/sign-out");
            heartbeat.beat();
            assertThat(page.next()).isNull();
        }
    }

    @Test
    void strangersAndProgramsHaveNoLineAndAnAccountHasNoMoreThanItNeeds() throws Exception {
        given().redirects().follow(false).get("/desk/live?on=claims&after=0").then().statusCode(303);
        FABIAN.asks().get("/desk/live?on=claims&after=0").then().statusCode(403);
        SignedIn ada = SignedIn.as("ada");
        ada.asks().get("/desk/live?after=0&on=claim:" + UUID.randomUUID()).then().statusCode(404);
        List<Listening> open = new ArrayList<>();
        for (int i = 0; i < Switchboard.MOST_PER_ACCOUNT; i++)
            open.add(listen(ada, ""));
        try (Listening tooMuch = listen(ada, "")) {
            assertThat(tooMuch.answer.statusCode()).isEqualTo(429);
        }
        open.forEach(Listening::close);
    }
}
