package org.faktenspur.api;

import java.time.Instant;
import java.util.List;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimAbout;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.ClaimantKind;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.PublishedEvidence;
import org.faktenspur.claim.PublishedReply;
import org.faktenspur.correction.Correction;
import org.faktenspur.correction.Retraction;
import org.faktenspur.extraction.Modality;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A claim as readers see it: its last published state, or that it was retracted. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PublicClaimJson(String id, String url, String article, ClaimStatus status, String text, String quote, List<int[]> spans,
        String language, List<String> topics, String claimant, ClaimantKind claimantKind, Modality modality,
        List<PublishedEvidence> evidence,
        List<PublishedReply> replies,
        ClaimJson.VerdictJson verdict, List<ClaimJson.CorrectionJson> corrections, Instant publishedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) String retractionReason) {

    static PublicClaimJson of(FactCheck check, String publicUrl) {
        Claim claim = check.claim;
        List<ClaimJson.CorrectionJson> corrections = Correction.of(claim).stream().map(ClaimJson.CorrectionJson::of).toList();
        if (claim.status == ClaimStatus.RETRACTED)
            return new PublicClaimJson(claim.id.toString(), publicUrl + check.path(), claim.article.id.toString(),
                    ClaimStatus.RETRACTED, check.text, null, List.of(), check.language.code(), List.of(), null, null, null,
                    List.of(),
                    List.of(),
                    null,
                    corrections, claim.publishedAt, Retraction.of(claim).map(retraction -> retraction.reason).orElse(null));
        ClaimStatus shown = claim.status == ClaimStatus.PUBLISHED ? ClaimStatus.PUBLISHED : ClaimStatus.UNDER_CORRECTION;
        return new PublicClaimJson(claim.id.toString(), publicUrl + check.path(), claim.article.id.toString(), shown,
                check.text,
                check.quote, Spans.of(check.spans), check.language.code(),
                ClaimAbout.of(claim).stream().map(about -> about.topic().name).toList(), check.claimant, check.claimantKind,
                check.modality,
                check.evidence,
                check.replies,
                new ClaimJson.VerdictJson(check.rating, check.summary, check.rationale, check.validAsOf, check.recheckOn,
                        check.singleSourceWaiver, check.checker, check.publishedAt),
                corrections, claim.publishedAt, null);
    }
}
