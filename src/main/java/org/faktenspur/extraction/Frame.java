package org.faktenspur.extraction;

import java.util.List;
import java.util.stream.Stream;

import org.faktenspur.text.Span;

/**
 * An attribution as it was found in a sentence, before its speaker got a name.
 *
 * @param sentence the index of the sentence that its message begins in
 * @param verb the attributing word in lower case; empty where there is none
 * @param part whether the message states nothing by itself: a few quoted words, a mere summary, an official act
 */
record Frame(int sentence, List<Span> message, List<Span> speaker, List<Span> cue, AttributionType type, String verb,
        boolean part) {

    Frame(int sentence, List<Span> message, List<Span> speaker, List<Span> cue, AttributionType type, String verb) {
        this(sentence, message, speaker, cue, type, verb, false);
    }

    /** Hearsay of which nobody is said to be the source ("soll", "angeblich") is a matter of how a claim is presented. */
    boolean isAttribution() {
        return type != AttributionType.FREE_INDIRECT || cue.isEmpty() || !speaker.isEmpty();
    }

    /** A mere summary of what somebody said is the article's own statement, as are a few quoted words. */
    boolean carriesClaims() {
        return !part;
    }

    /** Where the message ends. */
    int end() {
        return message.get(message.size() - 1).end();
    }

    /** Whether its whole message stands inside the other's, as a few quoted words do in indirect speech. */
    boolean isInside(Frame other) {
        return this != other && message.stream().allMatch(mine -> other.message.stream().anyMatch(span -> span.contains(mine)));
    }

    /** Whether the other's attributing words stand in this message. */
    boolean says(Frame other) {
        Span cue = other.cue.isEmpty() ? null : other.cue.get(0);
        return cue != null && message.stream().anyMatch(span -> span.contains(cue));
    }

    /** Whether the speaker was looked for in vain, and found in the message itself. */
    boolean isSelfContained() {
        return type == AttributionType.INDIRECT && !speaker.isEmpty()
                && message.stream().anyMatch(span -> span.contains(speaker.get(0)));
    }

    boolean overlaps(Frame other) {
        return message.stream().anyMatch(mine -> other.message.stream().anyMatch(mine::overlaps));
    }

    Frame asPart() {
        return new Frame(sentence, message, speaker, cue, type, verb, true);
    }

    /** The same message with more words behind it, which make it a statement. */
    Frame with(Span more) {
        return new Frame(sentence, Stream.concat(message.stream(), Stream.of(more)).toList(), speaker, cue, type, verb);
    }

    Frame by(List<Span> other) {
        return new Frame(sentence, message, other, cue, type, verb, part);
    }
}
