package org.faktenspur.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Nodes share what they know of guessers by the database alone, so every transaction here may be another node's. */
@QuarkusTest
class GuessingTest {

    private static final Instant NOW = Instant.parse("2031-05-05T10:00:00Z");

    private final String name = "greta-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> FailedSignIn.deleteAll());
    }

    private static void guess(String account, Guesser guesser, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> FailedSignIn.remember(account, guesser, at));
    }

    private static Optional<Duration> wait(String account, Guesser guesser, Instant at) {
        return QuarkusTransaction.requiringNew().call(() -> FailedSignIn.wait(account, guesser, at));
    }

    private static Guesser at(int address) {
        return new Guesser("10.0." + address / 250 + "." + address % 250, false);
    }

    @Test
    void oneAddressGuessesFiveTimesAtAnAccountOnWhicheverNode() {
        for (int i = 0; i < FailedSignIn.MOST_PER_ACCOUNT_AND_ADDRESS; i++) {
            assertThat(wait(name, at(1), NOW)).isEmpty();
            guess(name, at(1), NOW.plusSeconds(i));
        }
        assertThat(wait(name, at(1), NOW.plusSeconds(60))).contains(FailedSignIn.REMEMBERED.minusSeconds(60));
        assertThat(wait(name, at(2), NOW)).isEmpty();
        assertThat(wait("somebody-else", at(1), NOW)).isEmpty();
        assertThat(wait(name, at(1), NOW.plus(FailedSignIn.REMEMBERED).plusSeconds(1))).isEmpty();
    }

    @Test
    void oneAddressGuessesThirtyTimesAtWhateverAccounts() {
        for (int i = 0; i < FailedSignIn.MOST_PER_ADDRESS; i++)
            guess(name + i, at(1), NOW);
        assertThat(wait(name, at(1), NOW)).isPresent();
        assertThat(wait(name, at(2), NOW)).isEmpty();
    }

    @Test
    void manyAddressesAtOneAccountAreSlowedButNotTheBrowserThatItKnows() {
        for (int i = 0; i < FailedSignIn.MOST_PER_ACCOUNT; i++)
            guess(name, at(i), NOW);
        assertThat(wait(name, at(999), NOW)).isPresent();
        assertThat(wait("somebody-else", at(999), NOW)).isEmpty();
        assertThat(wait(name, new Guesser("the-browser-at-her-desk", true), NOW)).isEmpty();
    }

    @Test
    void manyAddressesAtManyAccountsAreSlowedButNotBrowsersThatAreKnown() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < FailedSignIn.MOST_OF_ALL; i++)
                FailedSignIn.remember(name + i, at(i), NOW);
        });
        assertThat(wait(name, at(999), NOW)).isPresent();
        assertThat(wait(name, new Guesser("the-browser-at-her-desk", true), NOW)).isEmpty();
    }

    @Test
    void whatIsTypedInAKnownBrowserCountsForItselfAlone() {
        Guesser browser = new Guesser("the-browser-at-her-desk", true);
        for (int i = 0; i < FailedSignIn.MOST_PER_ACCOUNT_AND_ADDRESS; i++)
            guess(name, browser, NOW);
        assertThat(wait(name, browser, NOW)).isPresent();
        assertThat(wait(name, at(1), NOW)).isEmpty();
    }

    @Test
    void aBrowserIsKnownToTheAccountThatSignedInWithItAndToNoOther() {
        String token = QuarkusTransaction.requiringNew()
                .call(() -> KnownBrowser.remember(AppUser.named("fabian").get(), null, NOW));
        assertThat(guesser(token, "fabian", NOW).known()).isTrue();
        assertThat(guesser(token, "frieda", NOW)).isEqualTo(at(7));
        assertThat(guesser("made-up", "fabian", NOW)).isEqualTo(at(7));
        assertThat(guesser(token, "fabian", NOW.plus(KnownBrowser.REMEMBERED))).isEqualTo(at(7));
        QuarkusTransaction.requiringNew().run(() -> KnownBrowser.remember(AppUser.named("fabian").get(), token, NOW));
        assertThat(guesser(token, "fabian", NOW)).isEqualTo(at(7));
    }

    private static Guesser guesser(String token, String username, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> Guesser.of(Optional.of(token), username, at(7).where(), now));
    }
}
