package org.faktenspur.workflow;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.Stance;

/** A piece of evidence as somebody writes it down. The quoted passage may follow; the review waits for it. */
public record EvidenceDraft(
        @Size(max = 2000) @Pattern(regexp = "\\s*|\\s*https?://[^\\s/]+\\S*\\s*", message = "{org.faktenspur.url}") String url,
        @NotBlank @Size(max = 1000) String title, @Size(max = 300) String publisher, @NotNull EvidenceKind kind,
        @NotNull Stance stance, @Size(max = 10_000) String quote, @Size(max = 2000) String note, boolean confidential,
        @Size(max = 1000) String withheldReason) {

    /** What is withheld from readers is withheld for a reason that they can read. */
    @AssertTrue(message = "{org.faktenspur.withheldReason}")
    public boolean isWithheldReasonGiven() {
        return !confidential || withheldReason != null && !withheldReason.isBlank();
    }

    /** What readers shall check must be somewhere: only a confidential source may have no address. */
    @AssertTrue(message = "{org.faktenspur.urlRequired}")
    public boolean isUrlGiven() {
        return confidential || url != null && !url.isBlank();
    }
}
