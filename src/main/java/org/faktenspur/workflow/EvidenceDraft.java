package org.faktenspur.workflow;

import java.time.Instant;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.Stance;
import org.faktenspur.source.Source;

/**
 * A piece of evidence as somebody writes it down. The quoted passage may follow; the review waits for it.
 *
 * @param agency whose report the publisher passes on; null or blank where it speaks for itself
 * @param visibleTo from which role on the desk may see it; null for the whole desk, as what is not confidential is anyway
 */
public record EvidenceDraft(
        @Size(max = 2000) @Pattern(regexp = "\\s*|\\s*https?://[^\\s/]+\\S*\\s*", message = "{org.faktenspur.url}") String url,
        @NotBlank @Size(max = 1000) String title, @Size(max = 300) String publisher, @Size(max = 300) String agency,
        @NotNull EvidenceKind kind,
        @NotNull Stance stance, @Size(max = 10_000) String quote, @Size(max = 2000) String note, boolean confidential,
        @Size(max = 1000) String withheldReason, Role visibleTo) {

    public EvidenceDraft {
        visibleTo = confidential && visibleTo != null ? visibleTo : Role.CHECKER;
    }

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

    /** About a source that was chosen, whatever else was typed of it. */
    public EvidenceDraft of(Source chosen) {
        return new EvidenceDraft(chosen.url, chosen.title, chosen.publisher, chosen.agency, kind, stance, quote, note,
                confidential, withheldReason, visibleTo);
    }

    /** With the names of a source that is known, where somebody typed none. */
    public EvidenceDraft about(Source known) {
        boolean named = isGiven(title);
        return new EvidenceDraft(isGiven(url) ? url : known.url, named ? title : known.title,
                isGiven(publisher) || named ? publisher : known.publisher, isGiven(agency) || named ? agency : known.agency,
                kind,
                stance, quote, note, confidential, withheldReason, visibleTo);
    }

    /** The source that is meant: the one that is known by these very names, else a new one. */
    Source source(AppUser by, Instant at) {
        return Source.known(given(url), title.strip(), given(publisher), given(agency), by).orElseGet(() -> {
            Source source = new Source(given(url), title.strip(), given(publisher), by, at);
            source.agency = given(agency);
            source.persist();
            return source;
        });
    }

    private static String given(String text) {
        return isGiven(text) ? text.strip() : null;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
