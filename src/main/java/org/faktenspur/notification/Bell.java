package org.faktenspur.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How much is new for whoever looks at a page of the desk, as the head of the page says it. */
@Named("bell")
@RequestScoped
public class Bell {

    private static final int MOST = 99;

    private long unread;

    void rings(long count) {
        unread = count;
    }

    public long getUnread() {
        return unread;
    }

    /** As a number that fits. */
    public String getCount() {
        return unread > MOST ? MOST + "+" : Long.toString(unread);
    }
}
