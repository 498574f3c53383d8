package org.faktenspur.desk;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.faktenspur.web.RequestLocale;

/** How long something took, as people say it: in days and hours, or in minutes where it was less than an hour. */
@Named("spans")
@ApplicationScoped
public class Spans {

    private final RequestLocale locale;

    Spans(RequestLocale locale) {
        this.locale = locale;
    }

    public String of(double seconds) {
        Duration span = Duration.ofSeconds(Math.round(seconds));
        NumbersMessages texts = locale.texts(NumbersMessages.class);
        return span.toHours() == 0 ? texts.minutes(span.toMinutes()) : texts.span_(span.toDays(), span.toHoursPart());
    }
}
