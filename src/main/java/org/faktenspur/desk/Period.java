package org.faktenspur.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.faktenspur.workflow.Days;

/**
 * The stretch of time that the newsroom's numbers are about.
 *
 * @param weeks of how many weeks up to today it consists; 0 where somebody chose the days
 */
record Period(Days days, int weeks) {

    private static final List<Integer> CHOICES = List.of(4, 12, 26, 52);
    private static final int USUAL = 12;
    private static final int MOST_WEEKS = 53;

    /** What cannot be read is as if it was not given; what is longer than a year begins later. */
    static Period of(String weeks, String from, String to, LocalDate today) {
        LocalDate first = Forms.day(from);
        LocalDate last = Forms.day(to) == null ? today : Forms.day(to);
        if (first == null || first.isAfter(last))
            return last(CHOICES.stream().filter(choice -> choice.toString().equals(weeks)).findFirst().orElse(USUAL), today);
        LocalDate earliest = last.minusWeeks(MOST_WEEKS - 1L);
        return new Period(new Days(first.isBefore(earliest) ? earliest : first, last), 0);
    }

    private static Period last(int weeks, LocalDate today) {
        return new Period(new Days(monday(today).minusWeeks(weeks - 1L), today), weeks);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Its weeks; the first and the last may be cut short. */
    List<Days> split() {
        List<Days> weeks = new ArrayList<>();
        for (LocalDate monday = monday(days.from()); !monday.isAfter(days.to()); monday = monday.plusWeeks(1)) {
            LocalDate sunday = monday.plusDays(6);
            weeks.add(new Days(monday.isBefore(days.from()) ? days.from() : monday,
                    sunday.isAfter(days.to()) ? days.to() : sunday));
        }
        return weeks;
    }

    /** Which week of it a day belongs to. */
    int week(LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(monday(days.from()), monday(day));
    }

    public List<Integer> choices() {
        return CHOICES;
    }

    /** As an address says it. */
    public String query() {
        return weeks > 0 ? "weeks=" + weeks : "from=" + days.from() + "&to=" + days.to();
    }
}
