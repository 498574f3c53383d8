package org.faktenspur.workflow;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.faktenspur.audit.Hash;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimantKind;
import org.faktenspur.extraction.Modality;

/** How somebody wants a claim to be worded. */
public record WordingDraft(@NotBlank @Size(max = 2000) String text, @Size(max = 500) String claimant,
        ClaimantKind claimantKind, Modality modality) {

    /** Tells the claim's present wording from any other. */
    public static String base(Claim claim) {
        return Hash.of(claim.text + "\n" + claim.claimant + "\n" + claim.claimantKind);
    }

    /** The claimant's kind where nobody has said it: of somebody else than before what the name shows. */
    public static ClaimantKind kindUnsaid(Claim claim, String claimant) {
        String wanted = claimant == null ? "" : claimant.strip();
        return wanted.equals(claim.claimant) ? claim.claimantKind : ClaimantKind.of(wanted);
    }

    boolean changesNothingIn(Claim claim) {
        String wanted = claimant == null || claimant.isBlank() ? null : claimant.strip();
        return claim.text.equals(text.strip()) && Objects.equals(claim.claimant, wanted)
                && (wanted == null || claim.claimantKind == claimantKind)
                && (modality == null || modality == claim.modality);
    }
}
