package org.faktenspur.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the frame of a page says of whoever looks at it; filled in before the page is made. */
@Named("visitor")
@RequestScoped
public class Visitor {

    private String name;

    public void isCalled(String displayName) {
        name = displayName;
    }

    public boolean isSignedIn() {
        return name != null;
    }

    public String getName() {
        return name;
    }
}
