package org.faktenspur.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Rating;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.correction.Retraction;
import org.faktenspur.workflow.Versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One step of a claim's history that was taken in public.
 *
 * @param number counts the public steps of this claim, from 1
 * @param verb "publish", "correct" or "retract"
 * @param from the rating before a correction
 * @param gravity only of a correction
 * @param reason of a correction or a retraction
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicHistoryJson(long number, Instant at, String verb, Rating rating, Rating from,
        @JsonProperty("class") CorrectionClass gravity, String reason, Boolean reviewed) {

    /** Newest first. */
    static List<PublicHistoryJson> of(Claim claim, Long before, int limit) {
        List<PublicHistoryJson> steps = new ArrayList<>();
        List<Versions.Published> versions = new ArrayList<>(Versions.publications(claim));
        Collections.reverse(versions);
        boolean retracted = claim.status == ClaimStatus.RETRACTED;
        for (Versions.Published version : versions)
            steps.add(of(version, steps.size() + 1, retracted));
        if (retracted)
            Retraction.of(claim).ifPresent(retraction -> steps.add(new PublicHistoryJson(steps.size() + 1,
                    retraction.confirmedAt, "retract", null, null, null, retraction.reason, null)));
        Collections.reverse(steps);
        return steps.stream().filter(step -> before == null || step.number < before).limit(limit).toList();
    }

    /** What was retracted says no rating any more. */
    private static PublicHistoryJson of(Versions.Published version, long number, boolean retracted) {
        boolean corrects = version.correction() != null;
        return new PublicHistoryJson(number, version.check().publishedAt, corrects ? "correct" : "publish",
                retracted ? null : version.check().rating, corrects && !retracted ? version.correction().fromRating : null,
                corrects ? version.correction().gravity : null, corrects ? version.correction().reason : null,
                version.check().isReviewed());
    }
}
