package org.faktenspur.workflow;

import jakarta.validation.constraints.Size;

/**
 * What an editor writes when signing an article off.
 *
 * @param notChecked what was left out, and why; null or blank where nothing was
 */
public record SignOffDraft(@Size(max = 2000) String note, @Size(max = 20_000) String notChecked) {

    public SignOffDraft {
        note = note == null || note.isBlank() ? null : note.strip();
        notChecked = notChecked == null || notChecked.isBlank() ? null : notChecked.strip();
    }

    boolean isSilent() {
        return note == null && notChecked == null;
    }
}
