package org.faktenspur.notification;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Embeddable;

/** Whose turn it is to serve a mailbox, and when the next one is: one node's at a time, after failures later and later. */
@Embeddable
public class MailTurn {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** Until when one node is busy with it; after that another may take over. */
    public Instant leasedUntil;

    /** Failed ones since the last that succeeded. */
    public int attempts;

    public Instant notBefore;

    void succeeds() {
        leasedUntil = null;
        startsAfresh();
    }

    void fails(Instant now) {
        leasedUntil = null;
        attempts++;
        notBefore = now.plus(pause(attempts));
    }

    /** What failed before says nothing of what is to be sent now. */
    void startsAfresh() {
        attempts = 0;
        notBefore = null;
    }

    /** A minute, two, four … */
    static Duration pause(int attempts) {
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
