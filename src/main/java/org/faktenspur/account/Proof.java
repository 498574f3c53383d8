package org.faktenspur.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.faktenspur.web.RequestLocale;

/**
 * Whether whoever is signed in is really the owner: a session that somebody left open must not be enough to change how the
 * account is opened. Guesses count as they do at the door.
 */
@RequestScoped
class Proof {

    private final Doorstep doorstep;
    private final Clock clock;
    private final RequestLocale locale;

    Proof(Doorstep doorstep, Clock clock, RequestLocale locale) {
        this.doorstep = doorstep;
        this.clock = clock;
        this.locale = locale;
    }

    /** @return what is wrong with the password, by the name of its field; empty for nothing */
    Map<String, String> problems(AppUser owner, String password) {
        Instant now = clock.instant();
        Guesser guesser = doorstep.guesser(owner.username);
        Optional<Duration> wait = FailedSignIn.wait(owner.username, guesser, now);
        if (wait.isPresent())
            return Map.of("current", texts().tooManyGuesses(wait.get().toMinutes() + 1));
        if (password != null && owner.hasPassword(password)) {
            FailedSignIn.forget(owner.username, guesser);
            return Map.of();
        }
        FailedSignIn.remember(owner.username, guesser, now);
        DoorLog.refused(Optional.of(owner), "password");
        return Map.of("current", texts().wrongPassword());
    }

    /** The same, and a code of the second factor. */
    Map<String, String> problems(AppUser owner, String password, String code) {
        Map<String, String> problems = problems(owner, password);
        if (!problems.isEmpty())
            return problems;
        CodeGuess guess = new CodeGuess(owner, doorstep.guesser(owner.username), clock.instant());
        Optional<Duration> wait = guess.mustWait();
        if (wait.isPresent())
            return Map.of("code", texts().tooManyGuesses(wait.get().toMinutes() + 1));
        return guess.isRight(code) ? Map.of() : Map.of("code", texts().wrongCode());
    }

    private AccountMessages texts() {
        return locale.texts(AccountMessages.class);
    }
}
