package org.faktenspur.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.faktenspur.account.AppUser;
import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What people are told of what others do, and where it leads. */
@QuarkusTest
class NotificationsTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    @Inject
    Forgetting forgetting;

    private static Document page(SignedIn who, String path) {
        Response answer = who.asks().get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    /** What somebody was told of a claim, newest first. */
    private static List<Notification> told(String username, String claim) {
        return QuarkusTransaction.requiringNew().call(() -> Notification.list(
                "from Notification n join fetch n.claim where n.recipient.username = ?1 and n.claim.id = ?2 order by n.id desc",
                username, UUID.fromString(claim)));
    }

    private static List<Occasion> occasions(String username, String claim) {
        return told(username, claim).stream().map(each -> each.occasion).toList();
    }

    private static String comment(String claim, String text, boolean blocking) {
        return FRIEDA.posts("/claims/" + claim + "/comments", Map.of("text", text, "blocking", blocking)).statusCode(201)
                .extract().path("id");
    }

    @Test
    void anAssignmentLeadsToTheClaimAndIsReadThereby() {
        String claim = Way.imported("de", TEXT).get(0);
        FABIAN.moves(claim, "OPEN");
        ERIKA.posts("/claims/" + claim + "/assignment", Map.of("assignee", "frieda")).statusCode(200);
        assertThat(occasions("frieda", claim)).containsExactly(Occasion.ASSIGNED);
        assertThat(occasions("erika", claim)).isEmpty();
        SignedIn frieda = SignedIn.as("frieda");
        Element first = page(frieda, "/desk/notifications").selectFirst(".told li");
        assertThat(first.text()).contains("Erika Brandt", "40 Millionen");
        int before = unread(frieda);
        Response led = frieda.asks().get(first.selectFirst("a.title").attr("href"));
        assertThat(led.header("Location")).endsWith("/desk/claims/" + claim + "#todo");
        assertThat(unread(frieda)).isEqualTo(before - 1);
    }

    private static int unread(SignedIn who) {
        return Integer.parseInt(page(who, "/desk").selectFirst("#bell").attr("data-unread"));
    }

    @Test
    void aMentionIsToldOnceHoweverOftenTheCommentIsEdited() {
        String claim = Way.taken("de", TEXT);
        String comment = comment(claim, "Was meint @erika dazu?", false);
        FRIEDA.asks().body(Map.of("text", "Was meinen @erika und @ada dazu?")).patch("/api/v1/comments/" + comment);
        assertThat(occasions("erika", claim)).containsExactly(Occasion.MENTIONED);
        assertThat(told("erika", claim).get(0).place()).endsWith("#said-" + comment);
    }

    @Test
    void aQuestionThatHoldsUpIsToldToWhoeverWorksOnIt() {
        String claim = Way.taken("de", TEXT);
        String thread = comment(claim, "Welcher Rat?", true);
        assertThat(occasions("fabian", claim)).containsExactly(Occasion.THREAD_BLOCKS);
        FABIAN.posts("/claims/" + claim + "/comments", Map.of("text", "Der von Sandholm.", "parent", thread)).statusCode(201);
        assertThat(occasions("frieda", claim)).containsExactly(Occasion.ANSWERED);
        ERIKA.posts("/comments/" + thread + "/resolution", Map.of()).statusCode(200);
        assertThat(occasions("fabian", claim)).containsExactly(Occasion.THREAD_SETTLED, Occasion.THREAD_BLOCKS);
        assertThat(occasions("frieda", claim)).containsExactly(Occasion.THREAD_SETTLED, Occasion.ANSWERED);
    }

    @Test
    void onceAReviewerDecidedNobodyIsAskedForAReviewAnyMore() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        assertThat(occasions("erika", claim)).containsExactly(Occasion.REVIEW_WANTED);
        assertThat(occasions("fabian", claim)).isEmpty();
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("blindRating", "TRUE")).statusCode(200);
        FRIEDA.posts("/claims/" + claim + "/review", Map.of("decision", "REQUEST_CHANGES", "comment", "Bitte genauer.",
                "revision", Way.revision(claim))).statusCode(200);
        assertThat(occasions("erika", claim)).isEmpty();
        assertThat(occasions("fabian", claim)).containsExactly(Occasion.CHANGES_REQUESTED);
    }

    @Test
    void whatWasRolledBackWasNeverTold() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        FABIAN.posts("/claims/" + claim + "/status", Map.of("status", "PUBLISHED")).statusCode(409);
        ERIKA.posts("/claims/" + claim + "/publication", Map.of()).statusCode(409);
        assertThat(occasions("fabian", claim)).isEmpty();
    }

    @Test
    void publicationAndAReadersReportAreToldToThoseWhoMadeIt() {
        String claim = Way.published("de", TEXT, "TRUE");
        assertThat(occasions("fabian", claim)).containsExactly(Occasion.PUBLISHED);
        assertThat(occasions("frieda", claim)).containsExactly(Occasion.PUBLISHED);
        given().contentType("application/json").body(Map.of("text", "Es waren 41 Millionen.")).post(
                "/api/v1/claims/" + claim + "/reports").then().statusCode(201);
        assertThat(occasions("erika", claim)).containsExactly(Occasion.ERROR_REPORTED);
        Element told = page(SignedIn.as("erika"), "/desk/notifications").selectFirst(".told li");
        assertThat(told.text()).doesNotContain("41 Millionen");
    }

    @Test
    void nothingThatAReviewerMayNotKnowIsInWhatTheyAreTold() {
        String claim = Way.inReview("de", TEXT, "MOSTLY_FALSE");
        Document list = page(SignedIn.as("erika"), "/desk/notifications");
        Element told = list.selectFirst(".told li");
        assertThat(told.text()).contains("Zweitprüfung", "40 Millionen");
        assertThat(list.selectFirst(".told").text()).doesNotContain("Größtenteils falsch", "Kurzantwort", "Begründung");
        assertThat(occasions("erika", claim)).containsExactly(Occasion.REVIEW_WANTED);
    }

    @Test
    void whatHasSettledItselfSaysSo() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        String path = "/desk/notifications/" + told("erika", claim).get(0).id;
        FABIAN.moves(claim, "IN_RESEARCH").statusCode(200);
        assertThat(told("erika", claim)).isEmpty();
        SignedIn erika = SignedIn.as("erika");
        erika.asks().get(path).then().statusCode(303).header("Location", endsWith("/desk/notifications"))
                .cookie("flash", not(emptyString()));
        erika.asks().post(path + "/read").then().statusCode(303).header("Location", endsWith("/desk/notifications"));
    }

    @Test
    void nobodyReadsOrOpensWhatOthersWereTold() {
        String claim = Way.inReview("de", TEXT, "TRUE");
        UUID erikas = told("erika", claim).get(0).id;
        SignedIn fabian = SignedIn.as("fabian");
        assertThat(fabian.asks().get("/desk/notifications/" + erikas).statusCode()).isEqualTo(404);
        assertThat(fabian.asks().post("/desk/notifications/" + erikas + "/read").statusCode()).isEqualTo(404);
        assertThat(given().redirects().follow(false).get("/desk/notifications").header("Location")).endsWith("/sign-in");
        assertThat(told("erika", claim).get(0).isUnread()).isTrue();
    }

    @Test
    void allAreReadUpToTheNewestThatWasShownAndTheListGoesOnPageByPage() {
        SignedIn erika = SignedIn.as("erika");
        String claim = Way.taken("de", TEXT);
        for (int i = 0; i < 60; i++)
            comment(claim, "Nummer " + i + ", @erika", false);
        Document first = page(erika, "/desk/notifications");
        assertThat(first.select(".told li.new")).hasSize(50);
        String until = first.selectFirst("input[name=until]").val();
        comment(claim, "Noch etwas, @erika", false);
        erika.asks().formParam("until", until).post("/desk/notifications/read").then().statusCode(303);
        Document after = page(erika, "/desk/notifications");
        assertThat(after.select(".told li.new")).hasSize(1);
        assertThat(after.select(".told li").first().hasClass("new")).isTrue();
        Document next = page(erika, after.selectFirst("a[rel=next]").attr("href"));
        assertThat(next.select(".told a.title").eachAttr("href"))
                .doesNotContainAnyElementsOf(after.select(".told a.title").eachAttr("href")).isNotEmpty();
        QuarkusMock.installMockForType(Clock.offset(Clock.systemUTC(), Duration.ofDays(91)), Clock.class);
        forgetting.forget();
        assertThat(occasions("erika", claim)).hasSize(1);
    }

    @Test
    void theSampleNewsroomHasSomethingToTell() {
        long told = QuarkusTransaction.requiringNew()
                .call(() -> Notification.count("recipient", AppUser.named("fabian").get()));
        assertThat(told).isPositive();
    }
}
