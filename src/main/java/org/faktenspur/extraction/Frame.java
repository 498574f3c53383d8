package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/**
 * An attribution as it was found in a sentence, before its speaker got a name.
 *
 * @param sentence the index of the sentence that its message begins in
 * @param verb the attributing word in lower case; empty where there is none
 */
record Frame(int sentence, List<Span> message, List<Span> speaker, List<Span> cue, AttributionType type, String verb) {

    /** A mere summary of what somebody said is the article's own statement. */
    boolean carriesClaims() {
        return type != AttributionType.REPORTED;
    }

    /** Where the message ends. */
    int end() {
        return message.get(message.size() - 1).end();
    }

    /** Whether its whole message stands inside the other's, as a few quoted words do in indirect speech. */
    boolean isInside(Frame other) {
        return this != other && message.stream().allMatch(mine -> other.message.stream().anyMatch(span -> span.contains(mine)));
    }

    Frame by(List<Span> other) {
        return new Frame(sentence, message, other, cue, type, verb);
    }
}
