package org.faktenspur.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.web.Dates;
import org.faktenspur.workflow.Days;
import org.faktenspur.workflow.Happening;

/** Draws the newsroom's numbers, each with the address of the claims that it counts and with what there is to see in it. */
record Charts(NumbersMessages texts, Dates dates, UUID article) {

    private static final List<Integer> AGES = List.of(0, 1, 3, 7, 14);
    /** The ends of the stretches in which checks are due, in days from today. */
    private static final List<Integer> SOON = List.of(7, 14, 28);

    static List<WorkNow.Age> ages(WorkNow work) {
        return work.ages(AGES);
    }

    Chart ageing(List<WorkNow.Age> ages) {
        List<Chart.Line> lines = ages.stream().map(age -> new Chart.Line(name(age), List.of(new Chart.Value(age.claims(),
                QueueLink.in(WorkNow.OPEN).with("age", age.from() == 0 ? null : age.from()).with("younger", age.to())
                        .of(article)))))
                .toList();
        long open = ages.stream().mapToLong(WorkNow.Age::claims).sum();
        return new Chart("ageing", texts.ageing(ages.get(ages.size() - 1).claims()), texts.ageingExplained(open), texts.age(),
                List.of(texts.claims()), lines);
    }

    private String name(WorkNow.Age age) {
        if (age.to() == null)
            return texts.atLeast(age.from());
        return age.from() == 0 ? texts.under(age.to()) : texts.days(age.from(), age.to());
    }

    Chart loads(List<WorkNow.Load> loads) {
        List<Chart.Line> lines = loads.stream().map(load -> new Chart.Line(load.name(), List.of(
                carried(load.inHand(), WorkNow.IN_HAND, load), carried(load.withOthers(), WorkNow.WITH_OTHERS, load))))
                .toList();
        String finding = loads.isEmpty() ? texts.noLoads()
                : texts.loads(loads.get(0).name(), loads.get(0).inHand() + loads.get(0).withOthers());
        return new Chart("loads", finding, texts.loadsExplained(), texts.who(), List.of(texts.inHand(), texts.withOthers()),
                lines);
    }

    private Chart.Value carried(long count, Set<ClaimStatus> statuses, WorkNow.Load load) {
        return new Chart.Value(count, QueueLink.in(statuses).with("assignee", load.username()).of(article));
    }

    Chart throughput(Period period, Map<LocalDate, Long> published, Map<LocalDate, Long> opened) {
        List<Days> weeks = period.split();
        long[] out = sums(period, weeks.size(), published);
        long[] in = sums(period, weeks.size(), opened);
        List<Chart.Line> lines = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++)
            lines.add(new Chart.Line(dates.day(weeks.get(i).from()), List.of(
                    new Chart.Value(out[i], QueueLink.all().to(Happening.PUBLISHED, weeks.get(i)).of(article)),
                    new Chart.Value(in[i], QueueLink.all().to(Happening.OPENED, weeks.get(i)).of(article)))));
        return new Chart("throughput", texts.throughput(sum(published), sum(opened)), texts.throughputExplained(), texts.week(),
                List.of(texts.published(), texts.opened()), lines);
    }

    private static long[] sums(Period period, int weeks, Map<LocalDate, Long> perDay) {
        long[] sums = new long[weeks];
        perDay.forEach((day, count) -> sums[period.week(day)] += count);
        return sums;
    }

    private static long sum(Map<LocalDate, Long> perDay) {
        return perDay.values().stream().mapToLong(Long::longValue).sum();
    }

    Chart due(WorkNow work, LocalDate today) {
        long now = work.dueAgain();
        List<LocalDate> days = work.dueBetween(today.plusDays(1), today.plusDays(SOON.get(SOON.size() - 1)));
        List<Chart.Line> lines = new ArrayList<>();
        lines.add(new Chart.Line(texts.overdue(),
                List.of(new Chart.Value(now, QueueLink.all().with("flag", Flag.RECHECK_DUE).of(article)))));
        int from = 1;
        for (int to : SOON) {
            Days stretch = new Days(today.plusDays(from), today.plusDays(to));
            long count = days.stream().filter(day -> !day.isBefore(stretch.from()) && !day.isAfter(stretch.to())).count();
            lines.add(new Chart.Line(texts.until(dates.day(stretch.to())), List.of(new Chart.Value(count,
                    QueueLink.in(Set.of(ClaimStatus.PUBLISHED)).to(Happening.RECHECK, stretch).of(article)))));
            from = to + 1;
        }
        return new Chart("due", texts.due(now, days.size()), texts.dueExplained(), texts.when(), List.of(texts.claims()),
                lines);
    }
}
