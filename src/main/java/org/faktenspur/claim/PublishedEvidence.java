package org.faktenspur.claim;

import java.util.List;
import java.util.UUID;

import org.faktenspur.audit.JsonColumn;

import com.fasterxml.jackson.core.type.TypeReference;

/**
 * A piece of evidence as readers see it. Of a confidential one only the reason for withholding it is here.
 *
 * @param withheldReason null for what is shown
 */
public record PublishedEvidence(UUID id, String url, String title, String publisher, EvidenceKind kind, Stance stance,
        String quote, String note, String withheldReason) {

    public static PublishedEvidence of(Evidence evidence) {
        if (evidence.confidential)
            return new PublishedEvidence(evidence.id, null, null, null, null, null, null, null, evidence.withheldReason);
        return new PublishedEvidence(evidence.id, evidence.source.url, evidence.source.title,
                evidence.source.publisherOrHost(), evidence.kind, evidence.stance, evidence.quote, evidence.note, null);
    }

    public boolean withheld() {
        return withheldReason != null;
    }

    static class Column extends JsonColumn<List<PublishedEvidence>> {
        Column() {
            super(new TypeReference<>() {
            });
        }
    }
}
