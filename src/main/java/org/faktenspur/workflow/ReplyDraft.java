package org.faktenspur.workflow;

import java.time.Instant;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;

/** A request for a statement as somebody logs it, or the reason why nobody was asked. */
public record ReplyDraft(@Size(max = 300) String contacted, @Size(max = 300) String channel, Instant askedAt, Instant deadline,
        @Size(max = 10_000) String answer, @Size(max = 2000) String noContactReason) {

    @AssertTrue(message = "{org.faktenspur.contactedOrReason}")
    public boolean isContactedGiven() {
        boolean contact = contacted != null && !contacted.isBlank();
        boolean reason = noContactReason != null && !noContactReason.isBlank();
        return contact != reason;
    }

    /** Nobody can answer before they were asked. */
    @AssertTrue(message = "{org.faktenspur.deadlineBeforeRequest}")
    public boolean isDeadlineGiven() {
        return askedAt == null || deadline == null || deadline.isAfter(askedAt);
    }
}
