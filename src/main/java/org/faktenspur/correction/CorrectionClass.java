package org.faktenspur.correction;

/** How grave a correction is. */
public enum CorrectionClass {
    MINOR,
    UPDATE,
    SUBSTANTIAL
}
