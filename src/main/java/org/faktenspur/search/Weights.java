package org.faktenspur.search;

/** What a root tells: the fewer claims have it, the more. */
final class Weights {

    private Weights() {
    }

    /** @param having how many of all claims have it */
    static double of(long having, long all) {
        return Math.log(1 + (all + 100) / (having + 1.0));
    }
}
