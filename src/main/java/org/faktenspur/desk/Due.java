package org.faktenspur.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.faktenspur.web.Dates;
import org.faktenspur.web.RequestLocale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Deadlines as a newsroom says them: "heute, 18:00", and how long there is still time. */
@Named("due")
@ApplicationScoped
public class Due {

    private static final int A_WEEK = 7;

    private final Clock clock;
    private final Dates dates;
    private final RequestLocale locale;

    Due(Clock clock, Dates dates, RequestLocale locale) {
        this.clock = clock;
        this.dates = dates;
        this.locale = locale;
    }

    public String when(Instant deadline) {
        ZonedDateTime then = deadline.atZone(Dates.ZONE);
        String time = DateTimeFormatter.ofPattern("HH:mm").format(then);
        long days = daysUntil(then);
        if (days == 0)
            return texts().today(time);
        if (days == 1)
            return texts().tomorrow(time);
        if (days > 1 && days < A_WEEK)
            return DateTimeFormatter.ofPattern("EE", locale.isGerman() ? Locale.GERMAN : Locale.ENGLISH).format(then)
                    .replaceAll("\\.$", "") + "., " + time;
        return dates.time(deadline);
    }

    public String left(Instant deadline) {
        Duration left = Duration.between(clock.instant(), deadline);
        if (left.isNegative())
            return texts().overdue(span(left.abs()));
        long days = daysUntil(deadline.atZone(Dates.ZONE));
        return days > 1 ? texts().inDays(days) : texts().still(span(left));
    }

    private String span(Duration span) {
        if (span.toDays() > 1)
            return texts().days(span.toDays());
        return span.toHours() > 0 ? texts().hoursAndMinutes(span.toHours(), span.toMinutesPart())
                : texts().minutes(span.toMinutes());
    }

    /** A few hours, or too late already. */
    public boolean isLate(Instant deadline) {
        return deadline.isBefore(clock.instant().plus(Duration.ofHours(4)));
    }

    private long daysUntil(ZonedDateTime then) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), Dates.ZONE), then.toLocalDate());
    }

    private ArticleListMessages texts() {
        return MessageBundles.get(ArticleListMessages.class, Localized.Literal.of(locale.code()));
    }
}
