package org.faktenspur.extraction;

/** What makes a claim more or less worth checking. */
public enum Feature {
    BASE,
    NUMBER,
    DATE,
    MONEY,
    PERCENT,
    NAMED_ACTORS,
    NAMED_SOURCE,
    UNNAMED_SOURCE,
    OFFICIAL_ACT,
    MILITARY,
    LAW,
    HEALTH,
    POLITICS,
    ECONOMY,
    ACCUSATION,
    COMPARISON,
    NEGATION,
    PAST_EVENT,
    CAUSE,
    LEAD,
    LONG,
    SHORT,
    SUBORDINATE,
    PREDICTION,
    HEDGED,
    EVALUATIVE,
    PERSONAL,
    NEEDS_CONTEXT
}
