package org.faktenspur.workflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A comment as somebody writes it. */
public record CommentDraft(@NotBlank @Size(max = 20_000) String text, boolean blocking) {
}
