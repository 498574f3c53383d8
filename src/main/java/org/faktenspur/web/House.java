package org.faktenspur.web;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

/** Remembers what the newsroom is called and speaks, for answers that are made where nobody may ask the database. */
@ApplicationScoped
class House {

    private volatile String name = "Faktenspur";
    private volatile List<Locale> offered = RequestLocale.SPOKEN;

    String name() {
        return name;
    }

    void isCalled(String newsroom) {
        name = newsroom;
    }

    /** What readers may read, the first one first. */
    List<Locale> offered() {
        return offered;
    }

    void offers(List<Locale> languages) {
        offered = languages;
    }
}
