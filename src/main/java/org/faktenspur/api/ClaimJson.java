package org.faktenspur.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.ClaimantKind;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.ReviewDecision;
import org.faktenspur.claim.Stance;
import org.faktenspur.correction.Correction;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.extraction.Modality;
import org.faktenspur.source.Quotation;
import org.faktenspur.source.Snapshot;
import org.faktenspur.source.Source;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A claim as the desk sees it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ClaimJson(String id, String url, String article, ClaimStatus status, String text, String quote, List<int[]> spans,
        List<int[]> contextSpans, String language, List<String> topics, String claimant,
        ClaimantKind claimantKind, Modality modality,
        double checkWorthiness,
        List<String> reasons,
        boolean needsContext, String assignee, List<String> contributors, boolean anchored, Set<Flag> flags,
        List<EvidenceJson> evidence, List<ReplyJson> replies, VerdictJson verdict,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean verdictHidden, List<ReviewJson> reviews,
        List<CorrectionJson> corrections, String revision, int version, Instant publishedAt) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EvidenceJson(String id, String url, String title, String publisher, EvidenceKind kind, Stance stance, String quote,
            String note, boolean confidential, String withheldReason, SnapshotJson snapshot, Quotation passage, String agency,
            String sourceId, Role visibleTo) {

        /** Of what is for others at the desk, only that it is there, for whom, and what readers are told. */
        static EvidenceJson of(Evidence evidence, AppUser viewer) {
            if (!evidence.isShownTo(viewer))
                return new EvidenceJson(evidence.id.toString(), null, null, null, null, null, null, null, true,
                        evidence.withheldReason, null, null, null, null, evidence.visibleTo);
            Source source = evidence.source;
            return new EvidenceJson(evidence.id.toString(), source.url, source.title, source.publisherOrHost(), evidence.kind,
                    evidence.stance, evidence.quote, evidence.note, evidence.confidential, evidence.withheldReason,
                    SnapshotJson.of(evidence.snapshot), evidence.passage, source.agency, source.id.toString(),
                    evidence.visibleTo);
        }
    }

    record SnapshotJson(String id, String sha256, Instant capturedAt, String mediaType, long size, String originalUrl) {

        /** @return null where nothing was kept */
        static SnapshotJson of(Snapshot kept) {
            return kept == null ? null
                    : new SnapshotJson(kept.id.toString(), kept.sha256, kept.capturedAt, kept.mediaType, kept.sizeInBytes,
                            kept.originalUrl);
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReplyJson(String id, String contacted, String channel, Instant askedAt, Instant deadline, String answer,
            Instant answeredAt, String noContactReason) {
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record VerdictJson(Rating rating, String summary, String rationale, LocalDate validAsOf, LocalDate recheckOn,
            String singleSourceWaiver, String checker, Instant at) {
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ReviewJson(String reviewer, Rating blindRating, ReviewDecision decision, String comment, Instant at,
            String revision) {
    }

    record CorrectionJson(@com.fasterxml.jackson.annotation.JsonProperty("class") CorrectionClass gravity, Rating from,
            Rating to,
            String reason, Instant at) {

        static CorrectionJson of(Correction correction) {
            return new CorrectionJson(correction.gravity, correction.fromRating, correction.toRating, correction.reason,
                    correction.at);
        }
    }
}
