package org.faktenspur.fetch;

import java.time.Instant;
import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Nothing was fetched, for a reason that has a name. */
public class FetchFailed extends Exception {

    /** Why nothing was fetched. */
    public enum Reason {
        /** Not http or https, with a user's name in it, or not an address at all. */
        NOT_A_WEB_ADDRESS,
        PORT_FORBIDDEN,
        UNKNOWN_HOST,
        /** The name leads into a private, local or otherwise special network. */
        ADDRESS_FORBIDDEN,
        ROBOTS_FORBID,
        ROBOTS_UNREADABLE,
        /** The server said that we should come back later. */
        ASKED_TO_WAIT,
        TOO_MANY_REDIRECTS,
        TOO_LARGE,
        TOO_SLOW,
        UNREACHABLE,
        /** No trustworthy certificate for this name. */
        NOT_TRUSTED,
        WRONG_TYPE,
        BROKEN_ANSWER,
        /** An error's status; thrown only by {@link Fetched#orFail}. */
        ANSWERED_WITH_ERROR
    }

    private final Reason reason;
    private final int status;
    private final transient Instant retryAt;

    private FetchFailed(Reason reason, int status, Instant retryAt, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.status = status;
        this.retryAt = retryAt;
    }

    public FetchFailed(Reason reason) {
        this(reason, 0, null, null);
    }

    FetchFailed(Reason reason, Throwable cause) {
        this(reason, 0, null, cause);
    }

    static FetchFailed answered(int status) {
        return new FetchFailed(Reason.ANSWERED_WITH_ERROR, status, null, null);
    }

    static FetchFailed askedToWait(Instant until) {
        return new FetchFailed(Reason.ASKED_TO_WAIT, 0, until, null);
    }

    public Reason reason() {
        return reason;
    }

    /** What the server answered; 0 unless the reason is that. */
    public int status() {
        return status;
    }

    /** When the server wants to see us again; null unless the reason is that. */
    public Instant retryAt() {
        return retryAt;
    }

    /** Whether the same request may well succeed later. */
    public boolean isPassing() {
        return switch (reason) {
            case ASKED_TO_WAIT, TOO_SLOW, UNREACHABLE, ROBOTS_UNREADABLE, BROKEN_ANSWER -> true;
            case ANSWERED_WITH_ERROR -> status >= 500 || status == 429;
            default -> false;
        };
    }

    /** For the people who wanted it, in German or English. */
    public String in(Locale locale) {
        FetchMessages messages = MessageBundles.get(FetchMessages.class, Localized.Literal.of(locale.getLanguage()));
        return reason == Reason.ANSWERED_WITH_ERROR ? messages.answered(status) : messages.reason(reason);
    }
}
