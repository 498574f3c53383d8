package org.faktenspur.search;

/** Why a claim that is alike is another one all the same; each costs it a share of its score. */
public enum Difference {
    NUMBER(0.55),
    DATE(0.6),
    NEGATION(0.5),
    OPPOSITE(0.5),
    ROLES(0.5),
    NAME(0.6);

    /** What is left of the score. */
    final double left;

    Difference(double left) {
        this.left = left;
    }
}
