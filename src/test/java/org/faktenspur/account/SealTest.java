package org.faktenspur.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SealTest {

    private static final String SECRET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Inject
    Seal seal;

    @TempDir
    Path folder;

    private UUID account;

    @BeforeEach
    void somebodyWithASecondFactor() {
        account = QuarkusTransaction.requiringNew().call(() -> {
            AppUser user = new AppUser("siegel-" + UUID.randomUUID().toString().substring(0, 8), "Sia Gel", Role.CHECKER, "x",
                    Instant.now());
            user.persist();
            SecondFactor factor = SecondFactor.begin(user, Instant.now());
            factor.kept = SECRET;
            factor.confirmedAt = Instant.now();
            return user.id;
        });
    }

    @AfterEach
    void nobody() {
        QuarkusTransaction.requiringNew().run(() -> SecondFactor.delete("account.id", account));
    }

    private String kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> SecondFactor.<SecondFactor> find("account.id", account).firstResult().kept);
    }

    private boolean takes(Seal opened) {
        return QuarkusTransaction.requiringNew().call(() -> opened.open(kept()).filter(SECRET::equals).isPresent());
    }

    private Seal startedWith(String key, Path file) throws Exception {
        Seal other = new Seal(Optional.ofNullable(key), Optional.ofNullable(file));
        QuarkusTransaction.requiringNew().call(() -> {
            other.begin(null);
            return null;
        });
        return other;
    }

    @Test
    void whatLayThereInClearIsSealedAtTheStartAndStillMakesCodes() throws Exception {
        QuarkusTransaction.requiringNew().call(() -> {
            seal.begin(null);
            return null;
        });
        assertThat(kept()).startsWith("sealed:").doesNotContain(SECRET);
        boolean taken = QuarkusTransaction.requiringNew().call(() -> SecondFactor.takes(AppUser.findById(account),
                SecondFactor.code(SECRET, Instant.now()), Instant.now()));
        assertThat(taken).isTrue();
        assertThat(seal.close(SECRET)).as("never the same twice").isNotEqualTo(seal.close(SECRET));
    }

    @Test
    void noKeyIsMadeWhereOneWasLostAndNothingBreaks() throws Exception {
        whatLayThereInClearIsSealedAtTheStartAndStillMakesCodes();
        Path file = folder.resolve("second-factor.key");
        Seal without = startedWith(null, file);
        assertThat(file).doesNotExist();
        assertThat(takes(without)).isFalse();
        assertThat(takes(startedWith("A".repeat(43) + "=", null))).as("another key").isFalse();
        assertThat(takes(seal)).as("nothing was lost").isTrue();
    }

    @Test
    void aKeyIsMadeOnceAndForItsOwnerAlone() throws Exception {
        SealKey place = new SealKey(Optional.empty(), Optional.of(folder.resolve("data/second-factor.key")));
        assertThat(place.find()).isEmpty();
        assertThat(place.make()).hasSize(1).isEqualTo(place.find());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.file().get()))).isEqualTo("rw-------");
        assertThat(new SealKey(Optional.of(Files.readString(place.file().get())), Optional.empty()).find())
                .as("moves into a setting as it is").isEqualTo(place.find());
        assertThatThrownBy(() -> new SealKey(Optional.of("short"), Optional.empty()).find()).hasMessageContaining("32 bytes");
    }

    @Test
    void anotherKeyTakesOverWhileTheOldOneStillOpens() throws Exception {
        whatLayThereInClearIsSealedAtTheStartAndStillMakesCodes();
        String old = Files.readString(Path.of("target/second-factor.key")).strip();
        String next = "Q".repeat(43) + "=";
        Seal both = startedWith(next + "," + old, null);
        assertThat(takes(both)).isTrue();
        assertThat(takes(startedWith(next, null))).as("sealed anew, the old one can go").isTrue();
        startedWith(old + " " + next, null);
        assertThat(takes(seal)).isTrue();
    }

    @Test
    void whoChangesItInTheDatabaseGainsNothing() {
        String kept = seal.close(SECRET);
        char last = kept.charAt(20) == 'A' ? 'B' : 'A';
        assertThat(seal.open(kept.substring(0, 20) + last + kept.substring(21))).isEmpty();
        assertThat(seal.open(kept)).contains(SECRET);
    }
}
