package org.faktenspur.extraction;

/** How the article presents a claim. Where two fit, the first of PREDICTION, REPORTED, HEDGED, ASSERTED is taken. */
public enum Modality {
    ASSERTED,
    REPORTED,
    HEDGED,
    PREDICTION
}
