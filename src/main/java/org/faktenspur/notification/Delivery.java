package org.faktenspur.notification;

/** How somebody is told by mail of what the desk tells them anyway. */
public enum Delivery {
    AT_ONCE,
    /** With everything else of the day. */
    DIGEST,
    NONE
}
