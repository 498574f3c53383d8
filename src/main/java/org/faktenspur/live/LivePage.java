package org.faktenspur.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What a page knows when it is made, so that it can ask for what came after. */
@Named("live")
@RequestScoped
public class LivePage {

    private long known;

    void knows(long number) {
        known = number;
    }

    /** The number of the last entry of the audit chain from before the page was made. */
    public long getKnown() {
        return known;
    }
}
