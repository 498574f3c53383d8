package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/**
 * Somebody is said to have said something: the message, who said it, and the words that tell so.
 *
 * @param message the words of the quotation, without quotation marks
 * @param speaker the words that name the speaker of this message; empty when nobody is named
 * @param speakerLabel the longest name for the speaker in the article, or null
 * @param cue the attributing words ("sagte", "laut"); empty when there are none
 */
public record Attribution(List<Span> message, List<Span> speaker, String speakerLabel, List<Span> cue, AttributionType type) {
}
