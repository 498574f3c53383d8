package org.faktenspur.account;

import java.util.Optional;

import org.jboss.logging.Logger;

/** What the log says of the doors. Accounts stand there by their id, what somebody typed never, nor where they are. */
final class DoorLog {

    private static final Logger LOG = Logger.getLogger(DoorLog.class);

    private DoorLog() {
    }

    /** @param by what they showed: "password", "code" */
    static void cameIn(AppUser account, String by) {
        LOG.infof("Signed in by %s: account %s", by, account.id);
    }

    /** The code is still to come. */
    static void halfIn(AppUser account) {
        LOG.infof("Password right, code awaited: account %s", account.id);
    }

    /** @param account empty for a name that nobody has */
    static void refused(Optional<AppUser> account, String shown) {
        LOG.warnf("Refused at the door, wrong %s: account %s", shown, known(account));
    }

    static void madeToWait(Optional<AppUser> account, String shown) {
        LOG.warnf("Made to wait after wrong guesses, %s: account %s", shown, known(account));
    }

    private static String known(Optional<AppUser> account) {
        return account.map(user -> user.id.toString()).orElse("unknown");
    }
}
