package org.faktenspur.search;

import java.util.Set;

/**
 * How much two claims say the same.
 *
 * @param score 0 for nothing in common, 1 for the same words
 * @param differences in what they are different claims although the words are alike; empty for the same claim
 */
public record Likeness(double score, Set<Difference> differences) {

    /** From which on people are told of it: below it more claims are about something else than about the same. */
    public static final double SHOWN = 0.45;

    /** From which on it is probably the same claim. */
    private static final double SAME = 0.6;

    public boolean isShown() {
        return score >= SHOWN;
    }

    /** As far as words can tell; a person decides. */
    public boolean isProbablySame() {
        return score >= SAME && differences.isEmpty();
    }

    /** Of a hundred. */
    public long percent() {
        return Math.round(score * 100);
    }
}
