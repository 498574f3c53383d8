package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/**
 * Somebody who is named in the text.
 *
 * @param sentence the index of the sentence
 * @param name the run of names without title; for a speaker without a name the whole phrase
 * @param titled the name with the common noun right before it, if there is one
 * @param roles the common nouns right before the name, in lower case: "außenminister"
 */
record Mention(int sentence, Span span, String name, String titled, Gender gender, List<String> roles) {

    /** What article, title and pronoun show of somebody. */
    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN;

        boolean agrees(Gender other) {
            return this == other || this == UNKNOWN || other == UNKNOWN;
        }
    }

    String lastName() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether "der Minister" can mean this one: one of the roles is, or ends with, the noun. */
    boolean isA(String role) {
        return roles.stream().anyMatch(own -> own.endsWith(role));
    }
}
