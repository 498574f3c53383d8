package org.faktenspur.web;

import jakarta.enterprise.context.ApplicationScoped;

/** Remembers what the newsroom is called, for pages that are made where nobody may ask the database. */
@ApplicationScoped
class House {

    private volatile String name = "Faktenspur";

    String name() {
        return name;
    }

    void isCalled(String newsroom) {
        name = newsroom;
    }
}
