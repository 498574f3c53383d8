package org.faktenspur.testing;

import java.util.stream.LongStream;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what a page asks of the database. */
public final class Statements {

    private static final int TIMES = 5;

    private Statements() {
    }

    /** What runs beside the page, such as the search index, makes statements too, but not every time: the fewest count. */
    public static long of(SessionFactory database, Runnable visit) {
        Statistics statistics = database.getStatistics();
        return LongStream.range(0, TIMES).map(time -> {
            long before = statistics.getPrepareStatementCount();
            visit.run();
            return statistics.getPrepareStatementCount() - before;
        }).min().orElseThrow();
    }
}
