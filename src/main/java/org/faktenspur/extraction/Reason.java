package org.faktenspur.extraction;

/**
 * One summand of a claim's check-worthiness, which a reader can recompute.
 *
 * @param feature what was seen
 * @param words the words of the article that show it, or null where it is no matter of words
 * @param weight what it adds; negative where it counts against checking
 */
public record Reason(Feature feature, String words, double weight) {
}
