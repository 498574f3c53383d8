package org.faktenspur.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import jakarta.inject.Inject;

import org.faktenspur.testing.Statements;
import org.faktenspur.testing.Way;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ClaimListQueriesTest {

    @Inject
    SessionFactory database;

    private long statements(String path) {
        return Statements.of(database, () -> FABIAN.gets(path).then().statusCode(200));
    }

    @Test
    void aLongListTakesAsManyQueriesAsAShortOne() {
        for (int i = 0; i < 4; i++)
            Way.inReview("de", "Der Rat hat am Dienstag " + (40 + i) + " Millionen Euro für den Hafen bewilligt.", "TRUE");
        long few = statements("/claims?limit=2");
        assertThat(statements("/claims?limit=40")).isEqualTo(few).isLessThan(20);
    }
}
