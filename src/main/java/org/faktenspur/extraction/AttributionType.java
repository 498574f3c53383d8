package org.faktenspur.extraction;

/** How a message is given: in quotation marks, in indirect speech with a cue, without a cue, or only summed up. */
public enum AttributionType {
    DIRECT,
    INDIRECT,
    FREE_INDIRECT,
    REPORTED
}
