package org.faktenspur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class DateWatchTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    @Inject
    DateWatch watch;

    private static List<String> flags(String claim) {
        return FABIAN.gets("/claims/" + claim).then().extract().path("flags");
    }

    private static String ask(String claim, Instant deadline) {
        return FABIAN.posts("/claims/" + claim + "/replies", Map.of("contacted", "Reederei", "channel", "E-Mail", "askedAt",
                Instant.now().minusSeconds(60).toString(), "deadline", deadline.toString())).statusCode(201).extract()
                .path("id");
    }

    private static void daysPass(int days) {
        QuarkusMock.installMockForType(
                Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), Duration.ofDays(days)), Clock.class);
    }

    @Test
    void aClaimIsFlaggedUntilTheDeadlineHasPassed() {
        String claim = Way.taken("de", TEXT);
        ask(claim, Instant.now().plus(Duration.ofDays(1)));
        assertThat(flags(claim)).contains("AWAITING_REPLY");
        watch.passDeadlines();
        assertThat(flags(claim)).contains("AWAITING_REPLY");
        daysPass(2);
        watch.passDeadlines();
        assertThat(flags(claim)).doesNotContain("AWAITING_REPLY");
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("lower-flag"))
                .body("items[0].data.flag", equalTo("AWAITING_REPLY")).body("items[0].actor", equalTo(null));
    }

    @Test
    void anAnswerIsAddedLaterAndOnce() {
        String claim = Way.taken("de", TEXT);
        String reply = ask(claim, Instant.now().plus(Duration.ofDays(1)));
        String path = "/claims/" + claim + "/replies/" + reply + "/answer";
        FABIAN.posts(path, Map.of("answer", " ")).statusCode(400);
        FRIEDA.posts(path, Map.of("answer", "Das stimmt nicht.")).statusCode(200).body("answer", equalTo("Das stimmt nicht."))
                .body("answeredAt", notNullValue());
        assertThat(flags(claim)).isEmpty();
        FABIAN.gets("/claims/" + claim).then().body("contributors", equalTo(List.of("fabian", "frieda")))
                .body("replies.size()", equalTo(1));
        FABIAN.posts(path, Map.of("answer", "Doch.")).statusCode(409).body("type", endsWith("/answered-already"));
        FABIAN.posts("/claims/" + claim + "/replies/" + claim + "/answer", Map.of("answer", "x")).statusCode(404);
    }

    @Test
    void aRequestSaysWhoOrWhyNobodyAndNothingImpossible() {
        String claim = Way.taken("de", TEXT);
        String path = "/claims/" + claim + "/replies";
        FABIAN.posts(path, Map.of()).statusCode(400).body("errors[0].field", equalTo("contacted"));
        FABIAN.posts(path, Map.of("contacted", "A", "noContactReason", "B")).statusCode(400);
        FABIAN.posts(path, Map.of("contacted", "A", "askedAt", "2026-11-02T10:00:00Z", "deadline", "2026-11-01T10:00:00Z"))
                .statusCode(400).body("errors[0].field", equalTo("deadline"));
        FABIAN.posts(path, Map.of("contacted", "A", "deadline", "morgen")).statusCode(400);
        FABIAN.posts(path, Map.of("noContactReason", "Öffentlich.")).statusCode(201);
        assertThat(flags(claim)).isEmpty();
    }

    @Test
    void aPublishedVerdictComesBackOnItsDayUntilThereIsANewOne() {
        String claim = Way.published("de", TEXT, "TRUE");
        watch.raiseRechecks();
        assertThat(flags(claim)).isEmpty();
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Neue Zahlen"))
                .statusCode(200);
        verdict(claim, "Bis Dezember.", Instant.now().plus(Duration.ofDays(30)));
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim))).statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of("correction", Map.of("class", "UPDATE", "reason", "Neu.")))
                .statusCode(200);
        daysPass(40);
        watch.raiseRechecks();
        watch.raiseRechecks();
        assertThat(flags(claim)).containsExactly("RECHECK_DUE");
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Wiedervorlage"))
                .statusCode(200);
        verdict(claim, "Bis Januar.", Instant.now().plus(Duration.ofDays(90)));
        assertThat(flags(claim)).isEmpty();
    }

    @Test
    void aVerdictThatStillStandsIsConfirmedAndDoesNotComeBackTheNextDay() {
        String claim = Way.taken("de", TEXT);
        Way.addEvidence(claim, "nordsund");
        Way.addEvidence(claim, "hafenamt");
        FABIAN.posts("/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand.")).statusCode(201);
        verdict(claim, "Bis Dezember.", Instant.now().plus(Duration.ofDays(30)));
        FABIAN.moves(claim, "IN_REVIEW").statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", Way.revision(claim))).statusCode(200);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(200);
        daysPass(40);
        watch.raiseRechecks();
        assertThat(flags(claim)).containsExactly("RECHECK_DUE");
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "UNDER_CORRECTION", "reason", "Wiedervorlage"))
                .statusCode(200);
        ERIKA.posts("/claims/" + claim + "/status", Map.of("status", "PUBLISHED", "reason", "Gilt weiterhin.")).statusCode(200);
        assertThat(flags(claim)).isEmpty();
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("lower-flag"))
                .body("items[1].verb", equalTo("uphold"));
        daysPass(41);
        watch.raiseRechecks();
        assertThat(flags(claim)).isEmpty();
    }

    private static void verdict(String claim, String summary, Instant recheck) {
        FABIAN.posts("/claims/" + claim + "/verdict", Map.of("rating", "TRUE", "summary", summary, "rationale", "Belegt.",
                "validAsOf", "2026-11-01", "recheckOn", recheck.toString().substring(0, 10))).statusCode(200);
    }
}
