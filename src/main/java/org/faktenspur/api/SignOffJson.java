package org.faktenspur.api;

import java.time.Instant;

import org.faktenspur.article.SignOff;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

/** That an article was signed off; void once there is another revision. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SignOffJson(String id, int revision, String note, String notChecked, int sentences, int done, String signedBy,
        Instant at, @JsonProperty("void") boolean isVoid) {

    static SignOffJson of(SignOff signOff) {
        return new SignOffJson(signOff.id.toString(), signOff.revision.number, signOff.note, signOff.notChecked,
                signOff.sentences, signOff.done, signOff.signedBy.username, signOff.signedAt, signOff.isVoid());
    }
}
