package org.faktenspur.workflow;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Verdict;

/** A verdict as somebody writes it down. The rationale may follow; the review waits for it. */
public record VerdictDraft(@NotNull Rating rating, @NotBlank @Size(max = 280) String summary,
        @Size(max = 50_000) String rationale, @NotNull LocalDate validAsOf, LocalDate recheckOn,
        @Size(max = 2000) String singleSourceWaiver) {

    /**
     * Tells the present verdict from any other.
     *
     * @param verdict null where there is none
     */
    public static String base(Verdict verdict) {
        return verdict == null ? "none" : verdict.id.toString();
    }

    boolean changesNothingIn(Verdict verdict) {
        return verdict.rating == rating && verdict.summary.equals(summary.strip())
                && verdict.rationale.equals(Objects.requireNonNullElse(rationale, "").strip())
                && verdict.validAsOf.equals(validAsOf) && Objects.equals(verdict.recheckOn, recheckOn)
                && Objects.requireNonNullElse(verdict.singleSourceWaiver, "")
                        .equals(Objects.requireNonNullElse(singleSourceWaiver, "").strip());
    }
}
