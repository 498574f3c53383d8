package org.faktenspur.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a reader says is wrong.
 *
 * @param contact where they want an answer; null or blank if they want none
 * @param website no person sees this field; programs that fill in everything give themselves away
 */
public record ReportDraft(@NotBlank @Size(max = 5000) String text, @Size(max = 300) String contact, String website) {

    public boolean isFromAProgram() {
        return website != null && !website.isBlank();
    }
}
