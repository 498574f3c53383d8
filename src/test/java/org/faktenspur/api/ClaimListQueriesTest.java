package org.faktenspur.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.faktenspur.testing.Way;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ClaimListQueriesTest {

    @Inject
    SessionFactory database;

    /** What runs beside it, such as the search index, makes statements too; not every time. */
    private long fewestStatements(String path) {
        return LongStream.range(0, 5).map(time -> statements(path)).min().orElseThrow();
    }

    private long statements(String path) {
        Statistics statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        FABIAN.gets(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    @Test
    void aLongListTakesAsManyQueriesAsAShortOne() {
        for (int i = 0; i < 4; i++)
            Way.inReview("de", "Der Rat hat am Dienstag " + (40 + i) + " Millionen Euro für den Hafen bewilligt.", "TRUE");
        long few = fewestStatements("/claims?limit=2");
        assertThat(fewestStatements("/claims?limit=40")).isEqualTo(few).isLessThan(20);
    }
}
