package org.faktenspur.api;

import jakarta.ws.rs.BadRequestException;

import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimantKind;
import org.faktenspur.extraction.Modality;
import org.faktenspur.workflow.WordingDraft;

import com.fasterxml.jackson.databind.JsonNode;

/** What of a claim's wording is to be another: fields that are missing stay as they are. */
record WordingPatch(JsonNode body) {

    WordingPatch {
        if (body == null || !body.isObject())
            throw new BadRequestException();
    }

    /** @throws BadRequestException where a field is of another type, or says what it cannot */
    WordingDraft of(Claim claim) {
        String claimant = nullable("claimant", claim.claimant);
        ClaimantKind kind = body.has("claimantKind") ? value(ClaimantKind.class, nullable("claimantKind", null))
                : WordingDraft.kindUnsaid(claim, claimant);
        return new WordingDraft(text("text", claim.text), claimant, kind,
                value(Modality.class, text("modality", claim.modality.name())));
    }

    private String text(String field, String otherwise) {
        String text = nullable(field, otherwise);
        if (text == null)
            throw new BadRequestException();
        return text;
    }

    private String nullable(String field, String otherwise) {
        if (!body.has(field))
            return otherwise;
        if (!body.get(field).isTextual() && !body.get(field).isNull())
            throw new BadRequestException();
        return body.get(field).textValue();
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        try {
            return name == null ? null : Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }
}
