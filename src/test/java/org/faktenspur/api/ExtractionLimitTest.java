package org.faktenspur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ExtractionLimitTest {

    private static final Map<String, String> TEXT = Map.of("text", "Die Brücke ist 40 Meter lang.");

    @Test
    void readersMustWaitAtSomePointAndAccountsNever() {
        Response last = null;
        for (int i = 0; i < 200 && (last == null || last.statusCode() == 200); i++)
            last = given().contentType("application/json").header("Accept-Language", "en").body(TEXT)
                    .post("/api/v1/extractions");
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
        assertThat(last.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(last.contentType()).startsWith("application/problem+json");
        assertThat(last.<String> path("title")).isEqualTo("That was too often; please come back later");
        FABIAN.posts("/extractions", TEXT).statusCode(200);
    }
}
