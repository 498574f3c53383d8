package org.faktenspur.article;

/** What is to be checked first when there is not enough time for everything. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
