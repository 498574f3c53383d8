package org.faktenspur.workflow;

import java.util.Locale;

/** A part of a claim's workbench. */
public enum Section {
    WORDING,
    ANCHOR,
    EVIDENCE,
    REPLY,
    VERDICT,
    DISCUSSION,
    REVIEW,
    /** What is typed or chosen with the step itself. */
    STEP,
    NONE;

    /** The id of its element in the page. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
