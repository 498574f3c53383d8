package org.faktenspur.correction;

/** What became of a reader's report. */
public enum ReportState {
    NEW,
    /** Somebody wrote back, and there is nothing to change. */
    ANSWERED,
    /** The fact-check is looked at again. */
    DOUBTED,
    DISMISSED
}
