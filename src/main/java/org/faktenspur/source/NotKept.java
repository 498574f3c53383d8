package org.faktenspur.source;

/** Bytes that are not kept as a snapshot. */
public class NotKept extends Exception {

    /** Why they are not. */
    public enum Reason {
        TOO_LARGE(413),
        /** Neither a PDF, nor a page, nor a text, nor a picture without a program in it. */
        UNKNOWN_KIND(415);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        /** What HTTP calls it. */
        public int status() {
            return status;
        }
    }

    private final Reason reason;

    NotKept(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
