package org.faktenspur.source;

/** Whether what a source's address shows is still what the newsroom read there. */
public enum LinkState {
    /** Nobody asked yet, or nobody may: reserved names, confidential sources, sites that want no robots. */
    UNCHECKED,
    ALIVE,
    CHANGED,
    UNREACHABLE;

    /** Whether a person has to look. */
    public boolean isAlarming() {
        return this == CHANGED || this == UNREACHABLE;
    }
}
