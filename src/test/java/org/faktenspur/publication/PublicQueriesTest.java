package org.faktenspur.publication;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.faktenspur.testing.Statements;
import org.faktenspur.testing.Way;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PublicQueriesTest {

    @Inject
    SessionFactory database;

    @Test
    void longerListsTakeNoMoreQueries() {
        List<String> lists = List.of("/", "/articles", "/corrections", "/search?q=rat", "/feeds/claims.atom",
                "/feeds/claimreview.json");
        Way.correct(Way.published("de", "Der Rat hat am Montag zwei Bänke gestrichen.", "TRUE"), "FALSE", "Nein.");
        List<Long> few = lists.stream().map(this::queries).toList();
        for (int i = 0; i < 3; i++)
            Way.correct(Way.published("de", "Der Rat hat am Montag drei Bänke gestrichen.", "TRUE"), "FALSE", "Nein.");
        assertThat(lists.stream().map(this::queries).toList()).isEqualTo(few);
    }

    /** A cookie that only says something to be said keeps the answer from being one that was made before. */
    private long queries(String path) {
        return Statements.of(database, () -> given().cookie("flash", "x").get(path).then().statusCode(200));
    }
}
