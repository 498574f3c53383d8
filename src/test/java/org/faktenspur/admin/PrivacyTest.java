package org.faktenspur.admin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Expired;
import org.faktenspur.account.Role;
import org.faktenspur.audit.AuditChain;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.correction.ErrorReport;
import org.faktenspur.correction.ReportState;
import org.faktenspur.testing.Desk;
import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class PrivacyTest {

    private static final String PASSWORD = "korrekt pferd batterie heftklammer";

    @Inject
    Retention retention;

    @Inject
    AgroalDataSource database;

    private final String username = "ute-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID id;

    private SignedIn ute() {
        id = QuarkusTransaction.requiringNew().call(() -> {
            AppUser account = new AppUser(username, "Ute Ungenannt", Role.CHECKER, PASSWORD, Instant.now());
            account.persist();
            return account.id;
        });
        return SignedIn.as(username, PASSWORD);
    }

    private static RequestSpecification ada() {
        return SignedIn.as("ada").asks();
    }

    @Test
    void everybodyTakesAlongWhatIsKnownOfThemAndNoSecret() {
        SignedIn ute = ute();
        String claim = Way.imported("de", "Die Stadt hat vierzig Bänke gekauft.").get(0);
        ute.asks().contentType("application/json").body(Map.of("text", "Ich kenne die Rechnung."))
                .post("/api/v1/claims/" + claim + "/comments").then()
                .statusCode(201);
        ute.asks().get("/desk/account/data").then().statusCode(200).contentType(containsString("application/json"))
                .header("Content-Disposition", containsString("attachment")).body("account[0].username", equalTo(username))
                .body("sessions.size()", equalTo(1)).body("comments.text", hasItem("Ich kenne die Rechnung."))
                .body("deeds.verb", hasItem("comment")).body(not(containsString("Hash"))).body(not(containsString("$2a$")));
        given().redirects().follow(false).get("/desk/account/data").then().statusCode(303);
    }

    @Test
    void whoeverHasLeftIsForgottenAndTheChainStaysWhole() {
        SignedIn ute = ute();
        String claim = Way.imported("de", "Die Stadt hat fünfzig Bänke gekauft.").get(0);
        ute.asks().contentType("application/json").body(Map.of("text", "Stimmt.")).post("/api/v1/claims/" + claim + "/comments")
                .then()
                .statusCode(201);
        ada().post("/admin/accounts/" + id + "/erasure").then().statusCode(404);
        ada().post("/admin/accounts/" + id + "/deactivation").then().statusCode(303);
        ada().formParam("username", "wrong").post("/admin/accounts/" + id + "/erasure").then().statusCode(422);
        SignedIn.as("erika").asks().formParam("username", username).post("/admin/accounts/" + id + "/erasure").then()
                .statusCode(403);
        ada().formParam("username", username).post("/admin/accounts/" + id + "/erasure").then().statusCode(303);
        ada().get("/desk/claims/" + claim).then().statusCode(200).body(containsString("Ehemaliges Mitglied"))
                .body(not(containsString("Ute Ungenannt")));
        ada().get("/admin/accounts").then().body(not(containsString(username)));
        assertThat(QuarkusTransaction.requiringNew().call(AuditChain::verify).valid()).isTrue();
        ada().post("/admin/accounts/" + id + "/activation").then().statusCode(404);
        ada().formParam("displayName", "Neue Ute").formParam("username", username).post("/admin/accounts").then()
                .statusCode(422);
    }

    /** Whatever the program itself wrote down, in whatever table: after the erasure the names are nowhere. */
    @Test
    void noTableAndNoExportKnowsTheNamesAnyMore(@TempDir Path folder) throws Exception {
        SignedIn ute = ute();
        SignedIn erika = SignedIn.as("erika");
        String claim = Way.published("de", "Die Stadt hat achtzig Bänke gekauft.", "TRUE");
        QuarkusTransaction.requiringNew().run(() -> FactCheck.update("checker = ?1, checkerAccount = ?2 where claim.id = ?3",
                "Erste " + username, AppUser.findById(id), UUID.fromString(claim)));
        ute.asks().formParam("displayName", "Zweite " + username).post("/desk/account").then().statusCode(303);
        String open = Way.taken("de", "Die Stadt hat neunzig Bänke gekauft.");
        Desk.ERIKA.asks().header("Idempotency-Key", UUID.randomUUID()).body(Map.of("assignee", username))
                .post("/api/v1/claims/" + open + "/assignment").then().statusCode(200);
        String comment = Desk.ERIKA.posts("/claims/" + open + "/comments", Map.of("text", "@" + username + ", bitte."))
                .statusCode(201).extract().path("id");
        Desk.ERIKA.posts("/claims/" + open + "/comments", Map.of("text", "Frag `@" + username.toUpperCase() + "`!"))
                .statusCode(201);
        erika.asks().formParam("comment", "@" + username + ": bitte bald.")
                .post("/desk/claims/" + open + "/comments/" + comment + "/text").then()
                .statusCode(303);
        erika.asks().formParam("name", "Neue Kollegin").formParam("query", "?assignee=" + username + "&sort=AGE")
                .post("/desk/views").then().statusCode(303);
        assertThat(Named.anywhere(database, username)).contains("comment.text", "comment_version.text", "saved_view.query",
                "answered_once.body", "app_user.username", "app_user.display_name", "fact_check.checker");
        ada().post("/admin/accounts/" + id + "/deactivation").then().statusCode(303);
        ada().formParam("username", username).post("/admin/accounts/" + id + "/erasure").then().statusCode(303);
        assertThat(Named.anywhere(database, username)).isEmpty();
        assertThat(Named.inExport(database, folder, username)).isEmpty();
        String former = QuarkusTransaction.requiringNew().call(() -> AppUser.<AppUser> findById(id).username);
        Desk.FRIEDA.gets("/claims/" + open + "/history").then()
                .body("items.find { it.verb == 'assign' }.data.assignee", equalTo(former))
                .body("items.verb", hasItem("rename-mention"));
        Desk.FRIEDA.gets("/claims/" + open + "/comments").then().body("items.text", hasItem("@" + former + ": bitte bald."));
        assertThat(QuarkusTransaction.requiringNew().call(AuditChain::verify).valid()).isTrue();
    }

    @Test
    void theNamesInWhatWasPublishedGoToo() {
        ute();
        String claim = Way.published("de", "Die Stadt hat sechzig Bänke gekauft.", "TRUE");
        QuarkusTransaction.requiringNew().run(() -> {
            AppUser account = AppUser.findById(id);
            FactCheck.update("reviewer = ?1, reviewerAccount = ?2 where claim.id = ?3", account.displayName, account,
                    UUID.fromString(claim));
        });
        ada().post("/admin/accounts/" + id + "/deactivation").then().statusCode(303);
        ada().formParam("username", username).post("/admin/accounts/" + id + "/erasure").then().statusCode(303);
        given().get("/claims/" + claim).then().statusCode(200).body(containsString("Ehemaliges Mitglied"))
                .body(not(containsString("Ute Ungenannt")));
        given().get("/api/v1/claims/" + claim).then().body(not(containsString("Ute Ungenannt")));
    }

    @Test
    void whatIsNoLongerNeededIsForgotten() {
        String claim = Way.published("de", "Die Stadt hat siebzig Bänke gekauft.", "TRUE");
        UUID old = report(claim, Duration.ofDays(731));
        UUID handled = report(claim, Duration.ofDays(91));
        UUID fresh = report(claim, Duration.ofDays(1));
        retention.forget();
        Map<UUID, String> left = QuarkusTransaction.requiringNew()
                .call(() -> ErrorReport.<ErrorReport> list("claim.id", UUID.fromString(claim)).stream()
                        .collect(Collectors.toMap(report -> report.id, report -> String.valueOf(report.contact))));
        assertThat(left).doesNotContainKey(old).containsEntry(handled, "null").containsEntry(fresh, "leser@example.org");
    }

    private static UUID report(String claim, Duration handledAgo) {
        return QuarkusTransaction.requiringNew().call(() -> {
            FactCheck check = FactCheck.<FactCheck> find("claim.id", UUID.fromString(claim)).firstResult();
            ErrorReport report = new ErrorReport(check, "Es waren mehr.", "leser@example.org", Instant.now().minus(handledAgo));
            report.becomes(ReportState.values()[1], "Geprüft.", AppUser.named("erika").orElseThrow(),
                    Instant.now().minus(handledAgo));
            report.persist();
            return report.id;
        });
    }

    @Test
    void sessionsThatAreOverAreForgotten() {
        SignedIn ute = ute();
        QuarkusTransaction.requiringNew().run(() -> {
            AppUser.getEntityManager().createQuery("update UserSession s set s.expiresAt = ?1 where s.owner.id = ?2")
                    .setParameter(1, Instant.now().minusSeconds(1)).setParameter(2, id).executeUpdate();
            Expired.forget(Instant.now(), Duration.ofDays(30));
        });
        long left = QuarkusTransaction.requiringNew()
                .call(() -> AppUser.getEntityManager()
                        .createQuery("select count(*) from UserSession s where s.owner.id = ?1", Long.class)
                        .setParameter(1, id).getSingleResult());
        assertThat(left).isZero();
        ute.asks().get("/desk").then().statusCode(303);
    }
}
