package org.faktenspur.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An attempt at the second factor of an account; counted apart from attempts at its password. */
record CodeGuess(AppUser account, Guesser guesser, Instant now) {

    private String counter() {
        return "code of " + account.id;
    }

    Optional<Duration> mustWait() {
        return FailedSignIn.wait(counter(), guesser, FailedSignIn.MOST_CODES_PER_ACCOUNT, now);
    }

    boolean isRight(String code) {
        boolean right = SecondFactor.takes(account, code, now);
        if (right)
            FailedSignIn.forget(counter(), guesser);
        else
            FailedSignIn.remember(counter(), guesser, now);
        return right;
    }
}
