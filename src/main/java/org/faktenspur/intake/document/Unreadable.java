package org.faktenspur.intake.document;

import java.util.Locale;

/** What somebody wanted to take in cannot be read, for a reason that has a name. */
public class Unreadable extends Exception {

    /** Why it cannot be read. */
    public enum Reason {
        UNSUPPORTED_TYPE(415),
        /** The name says one format, the content is another. */
        WRONG_EXTENSION(415),
        ENCRYPTED(422),
        WITH_MACROS(422),
        BROKEN(422),
        /** Only pictures of text, or nothing at all. */
        NO_TEXT(422),
        /** Unpacked it is more than anybody would write. */
        TOO_LARGE(413),
        TOO_LONG(413),
        TOO_SLOW(422),
        /** Too many others are being read at the moment. */
        BUSY(429);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** The HTTP status that tells a program. */
        public int status() {
            return status;
        }

        /** As the problem's type has it: "unreadable-encrypted". */
        public String slug() {
            return "unreadable-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    public Unreadable(Reason reason) {
        this(reason, null);
    }

    public Unreadable(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
