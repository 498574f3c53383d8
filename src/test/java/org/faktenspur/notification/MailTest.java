package org.faktenspur.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.ERIKA;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.faktenspur.testing.Desk.FRIEDA;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.testing.Mails;
import org.faktenspur.testing.SignedIn;
import org.faktenspur.testing.Way;
import org.faktenspur.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

/** What comes by mail: to whom, when, once, and how it is stopped. */
@QuarkusTest
@WithTestResource(value = Mails.class, scope = TestResourceScope.GLOBAL)
class MailTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    @Inject
    Postman postman;

    @BeforeEach
    void nothingWaits() throws FolderException {
        itIs("2027-03-01T12:00:00Z");
        QuarkusTransaction.requiringNew().run(() -> {
            Mailbox.deleteAll();
            Notification.update("mail = null");
        });
        Mails.server().purgeEmailFromAllMailboxes();
    }

    @AfterEach
    void theServerIsUp() {
        if (!Mails.server().isRunning())
            Mails.server().start();
    }

    private static void itIs(String instant) {
        QuarkusMock.installMockForType(Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)),
                Duration.between(Instant.now(), Instant.parse(instant))), Clock.class);
    }

    /** Fabian has an address that he has confirmed. */
    private static void fabianHasAMailbox(Map<Occasion, Delivery> choices) {
        QuarkusTransaction.requiringNew().run(() -> {
            Mailbox mailbox = Mailbox.of(AppUser.named("fabian").orElseThrow());
            mailbox.move("fabian@kueste.example", Instant.parse("2027-02-01T12:00:00Z"));
            mailbox.confirm(Instant.parse("2027-02-01T12:00:00Z"), ZoneId.of("Europe/Berlin"));
            mailbox.choose(choices, 7);
            mailbox.persist();
        });
    }

    private static Mailbox fabians() {
        return QuarkusTransaction.requiringNew().call(() -> Mailbox.of(AppUser.named("fabian").orElseThrow()));
    }

    private static MimeMessage[] got() {
        return Mails.server().getReceivedMessages();
    }

    private static String words(MimeMessage mail) throws Exception {
        StringBuilder words = new StringBuilder();
        Multipart parts = (Multipart) mail.getContent();
        for (int i = 0; i < parts.getCount(); i++)
            words.append(parts.getBodyPart(i).getContent()).append('\n');
        return words.toString();
    }

    private static void mention(String claim, String words) {
        FRIEDA.posts("/claims/" + claim + "/comments", Map.of("text", words + ", @fabian", "blocking", false)).statusCode(201);
    }

    @Test
    void whatIsUrgentComesAtOnceAndOnceInOneLetter() throws Exception {
        fabianHasAMailbox(Map.of());
        String claim = Way.taken("de", TEXT);
        mention(claim, "Die Quelle ist vertraulich");
        mention(claim, "Noch etwas");
        postman.round();
        postman.round();
        assertThat(got()).hasSize(1);
        MimeMessage mail = got()[0];
        assertThat(mail.getSubject()).isEqualTo("Faktenspur: 2 Benachrichtigungen");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("fabian@kueste.example");
        assertThat(mail.getHeader("Cc")).as("nobody else got it, and no header says so by being empty").isNull();
        assertThat(mail.getHeader("Message-ID")).hasSize(1);
        assertThat(mail.getHeader("Message-ID")[0]).contains("told.");
        assertThat(words(mail)).contains("Sie wurden erwähnt", "40 Millionen", "Frieda Lindner", "/desk/notifications/")
                .doesNotContain("vertraulich");
    }

    @Test
    void whatWasReadMeanwhileDoesNotCome() {
        fabianHasAMailbox(Map.of());
        String claim = Way.taken("de", TEXT);
        mention(claim, "Kurz");
        SignedIn fabian = SignedIn.as("fabian");
        UUID told = QuarkusTransaction.requiringNew().call(() -> Notification.<Notification> find(
                "claim.id = ?1 and recipient.username = 'fabian'", UUID.fromString(claim)).firstResult().id);
        fabian.asks().post("/desk/notifications/" + told + "/read").then().statusCode(303);
        postman.round();
        assertThat(got()).isEmpty();
    }

    @Test
    void theDigestComesOnceADayFromItsHourOnAndWhatIsNotWantedNever() throws Exception {
        fabianHasAMailbox(Map.of(Occasion.MENTIONED, Delivery.DIGEST, Occasion.ASSIGNED, Delivery.NONE));
        itIs("2027-03-02T05:30:00Z");
        String claim = Way.imported("de", TEXT).get(0);
        FABIAN.moves(claim, "OPEN").statusCode(200);
        ERIKA.posts("/claims/" + claim + "/assignment", Map.of("assignee", "fabian")).statusCode(200);
        mention(claim, "Morgens");
        postman.round();
        assertThat(got()).as("half past six in Berlin").isEmpty();
        itIs("2027-03-02T06:05:00Z");
        postman.round();
        assertThat(got()).hasSize(1);
        assertThat(words(got()[0])).contains("Sie wurden erwähnt").doesNotContain("Ihnen zugewiesen");
        mention(claim, "Mittags");
        postman.round();
        assertThat(got()).hasSize(1);
        itIs("2027-03-03T06:05:00Z");
        postman.round();
        assertThat(got()).hasSize(2);
    }

    @Test
    void anAddressIsConfirmedByTheLinkThatItGets() throws Exception {
        SignedIn fabian = SignedIn.as("fabian");
        fabian.asks().formParam("address", "neu@kueste.example").post("/desk/account/notifications/address").then()
                .statusCode(303);
        mention(Way.taken("de", TEXT), "Zu früh");
        postman.round();
        postman.round();
        assertThat(got()).hasSize(1);
        assertThat(got()[0].getSubject()).isEqualTo("Faktenspur: Adresse bestätigen");
        String path = link(words(got()[0]), "/mail/confirm/");
        given().get(path).then().statusCode(200);
        assertThat(fabians().isConfirmed()).as("looking is not confirming").isFalse();
        given().post(path.substring(0, path.length() - 1) + (path.endsWith("0") ? "1" : "0")).then().statusCode(404);
        given().post(path).then().statusCode(200);
        assertThat(fabians().isOpen()).isTrue();
        given().post(path).then().statusCode(404);
        mention(Way.taken("de", TEXT), "Jetzt");
        postman.round();
        assertThat(got()).hasSize(2);
    }

    private static String link(String words, String path) {
        Matcher matcher = Pattern.compile(path + "[0-9a-f.-]+").matcher(words);
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    @Test
    void oneClickStopsAllMailWithoutSigningInAndCanBeTakenBack() throws Exception {
        fabianHasAMailbox(Map.of());
        String claim = Way.taken("de", TEXT);
        mention(claim, "Eins");
        postman.round();
        MimeMessage mail = got()[0];
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String path = link(mail.getHeader("List-Unsubscribe")[0].replaceAll("\\s", ""), "/mail/stop/");
        given().get(path).then().statusCode(200).header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex");
        assertThat(fabians().isOpen()).isTrue();
        given().formParam("List-Unsubscribe", "One-Click").post(path).then().statusCode(200);
        mention(claim, "Zwei");
        postman.round();
        assertThat(got()).hasSize(1);
        SignedIn.as("fabian").asks().post("/desk/account/notifications/resumption").then().statusCode(303);
        mention(claim, "Drei");
        postman.round();
        assertThat(got()).hasSize(2);
        given().post("/mail/stop/" + UUID.randomUUID() + ".00").then().statusCode(404);
        given().post("/mail/stop/nonsense").then().statusCode(404);
    }

    @Test
    void twoNodesSendItOnce() {
        fabianHasAMailbox(Map.of());
        mention(Way.taken("de", TEXT), "Für beide");
        List<CompletableFuture<Void>> nodes = new ArrayList<>();
        for (int i = 0; i < 4; i++)
            nodes.add(CompletableFuture.runAsync(postman::round));
        nodes.forEach(CompletableFuture::join);
        postman.round();
        assertThat(got()).hasSize(1);
    }

    @Test
    void aServerThatIsDownCostsNothingButTimeAndIsGivenUpAfterDays() {
        fabianHasAMailbox(Map.of());
        String claim = Way.taken("de", TEXT);
        Mails.server().stop();
        mention(claim, "Ins Leere");
        postman.round();
        assertThat(fabians().turn.attempts).isEqualTo(1);
        postman.round();
        assertThat(fabians().turn.attempts).as("not again within the minute").isEqualTo(1);
        Mails.server().start();
        itIs("2027-03-01T12:05:00Z");
        postman.round();
        assertThat(got()).hasSize(1);
        assertThat(fabians().turn.attempts).isZero();
        Mails.server().stop();
        mention(claim, "Wieder ins Leere");
        itIs("2027-03-05T12:00:00Z");
        Mails.server().start();
        postman.round();
        assertThat(got()).as("three days are too old").isEmpty();
    }

    @Test
    void nothingThatSomebodyTypesGetsIntoAHeader() throws Exception {
        SignedIn fabian = SignedIn.as("fabian");
        for (String address : List.of("a@b.example\r\nBcc: c@d.example", "a@b.example, c@d.example", "\"a b\"@c.example",
                "a@b.example>", "<a@b.example", "a@", "@b.example", "a@b..example", "ä@b.example"))
            fabian.asks().formParam("address", address).post("/desk/account/notifications/address").then().statusCode(422);
        fabianHasAMailbox(Map.of());
        QuarkusTransaction.requiringNew().run(() -> AppUser.named("frieda").get().displayName = "Frieda\r\nBcc: x@y.example");
        mention(Way.taken("de", TEXT), "Guten Tag");
        postman.round();
        QuarkusTransaction.requiringNew().run(() -> AppUser.named("frieda").get().displayName = "Frieda Lindner");
        assertThat(got()).hasSize(1);
        assertThat(GreenMailUtil.getHeaders(got()[0])).doesNotContain("y.example").doesNotContain("Frieda");
    }

    @Test
    void everybodyIsWrittenToInTheirOwnLanguage() throws Exception {
        fabianHasAMailbox(Map.of());
        speak(Language.EN);
        mention(Way.taken("de", TEXT), "English");
        postman.round();
        speak(null);
        assertThat(got()[0].getSubject()).isEqualTo("Faktenspur: You were mentioned");
        assertThat(words(got()[0])).contains("Stop all mail", "lang=\"de\"");
    }

    private static void speak(Language language) {
        QuarkusTransaction.requiringNew().run(() -> AppUser.named("fabian").get().language = language);
    }

    @Test
    void theDigestIsDueFromItsHourOnByTheNewsroomsClock() {
        AppUser owner = AppUser.invited("x", "X", Role.CHECKER, Instant.EPOCH);
        owner.id = UUID.randomUUID();
        Mailbox mailbox = Mailbox.of(owner);
        mailbox.digestedOn = LocalDate.parse("2027-03-27");
        for (String[] each : new String[][] { { "2027-03-28T06:59+02:00[Europe/Berlin]", "false" },
                { "2027-03-28T07:00+02:00[Europe/Berlin]", "true" }, { "2027-03-27T23:00+01:00[Europe/Berlin]", "false" } })
            assertThat(mailbox.isDigestDue(ZonedDateTime.parse(each[0]))).as(each[0]).isEqualTo(Boolean.valueOf(each[1]));
    }

    @Test
    void pausesGrowAndEnd() {
        assertThat(MailTurn.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(MailTurn.pause(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(MailTurn.pause(40)).isEqualTo(Duration.ofHours(6));
    }
}
