package org.faktenspur.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Dates as people read them, in the language of the page: "14. November 2026, 14:40". */
@Named("dates")
@ApplicationScoped
public class Dates {

    /** In which the newsroom reads its clocks. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final RequestLocale locale;

    Dates(RequestLocale locale) {
        this.locale = locale;
    }

    public String day(LocalDate date) {
        boolean german = locale.isGerman();
        return DateTimeFormatter.ofPattern(german ? "d. MMMM yyyy" : "d MMMM yyyy", german ? Locale.GERMAN : Locale.ENGLISH)
                .format(date)
                .replaceFirst(" ", "\u00a0");
    }

    public String dayOf(Instant instant) {
        return day(instant.atZone(ZONE).toLocalDate());
    }

    public String time(Instant instant) {
        return day(instant.atZone(ZONE).toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(instant.atZone(ZONE));
    }
}
