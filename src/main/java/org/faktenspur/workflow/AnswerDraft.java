package org.faktenspur.workflow;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody answered who had been asked for a statement.
 *
 * @param answeredAt when it came; null for now
 */
public record AnswerDraft(@NotBlank @Size(max = 10_000) String answer, Instant answeredAt) {
}
