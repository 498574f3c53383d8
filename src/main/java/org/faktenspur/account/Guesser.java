package org.faktenspur.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Whoever tries a password or a code: a browser that the account has signed in with before, or else an address.
 *
 * @param where the browser's token, or the address
 */
record Guesser(String where, boolean known) {

    /** @param token what the browser shows of itself; nothing proves that it is the account's */
    static Guesser of(Optional<String> token, String username, String address, Instant now) {
        return token.filter(shown -> KnownBrowser.isKnown(shown, username, now)).map(shown -> new Guesser(shown, true))
                .orElseGet(() -> new Guesser(address, false));
    }

    String hash() {
        return TokenHash.of(where);
    }
}
