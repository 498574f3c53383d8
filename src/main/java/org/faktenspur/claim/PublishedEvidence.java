package org.faktenspur.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.faktenspur.audit.JsonColumn;
import org.faktenspur.source.Snapshot;

import com.fasterxml.jackson.core.type.TypeReference;

/**
 * A piece of evidence as readers see it. Of a confidential one only the reason for withholding it is here.
 *
 * @param withheldReason null for what is shown
 * @param agency whose report the publisher passes on; null where it speaks for itself
 * @param snapshot null where nothing was kept
 */
public record PublishedEvidence(UUID id, String url, String title, String publisher, EvidenceKind kind, Stance stance,
        String quote, String note, String withheldReason, String agency, PublishedSnapshot snapshot) {

    /** That the newsroom kept what the source showed; the copy itself stays at the desk. */
    public record PublishedSnapshot(String sha256, Instant capturedAt, String mediaType) {

        static PublishedSnapshot of(Snapshot snapshot) {
            return snapshot == null ? null
                    : new PublishedSnapshot(snapshot.sha256, snapshot.capturedAt, snapshot.mediaType);
        }
    }

    public static PublishedEvidence of(Evidence evidence) {
        if (evidence.confidential)
            return new PublishedEvidence(evidence.id, null, null, null, null, null, null, null, evidence.withheldReason,
                    null, null);
        return new PublishedEvidence(evidence.id, evidence.source.url, evidence.source.title,
                evidence.source.publisherOrHost(), evidence.kind, evidence.stance, evidence.quote, evidence.note, null,
                evidence.source.agency, PublishedSnapshot.of(evidence.snapshot));
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
