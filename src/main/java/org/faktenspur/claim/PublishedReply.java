package org.faktenspur.claim;

import java.time.Instant;
import java.util.List;

import org.faktenspur.audit.JsonColumn;

import com.fasterxml.jackson.core.type.TypeReference;

/** A request for a statement as readers see it; where nobody was asked, only the reason. */
public record PublishedReply(String contacted, Instant askedAt, Instant deadline, String answer, String noContactReason) {

    public static PublishedReply of(RightOfReply reply) {
        return new PublishedReply(reply.contacted, reply.askedAt, reply.deadline, reply.answer, reply.noContactReason);
    }

    static class Column extends JsonColumn<List<PublishedReply>> {
        Column() {
            super(new TypeReference<>() {
            });
        }
    }
}
