package org.faktenspur.upkeep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What whoever operates it gets to know, and nobody else. */
@QuarkusTest
class WatchingTest {

    private static String metrics() {
        return given().header("Authorization", "Bearer the-token-of-the-tests").get("/q/metrics").then().statusCode(200)
                .extract().asString();
    }

    @Test
    void tellsHowTheWorkStands() {
        Way.inReview("de", "Der Rat hat am Montag sieben Bänke aufgestellt.", "TRUE");
        given().get("/methodology").then().statusCode(200);
        assertThat(metrics()).contains("faktenspur_claims{status=\"IN_REVIEW\"}", "faktenspur_review_oldest_seconds",
                "faktenspur_audit_head", "faktenspur_public_pages_total{from=\"made\"}", "faktenspur_answers_seconds_bucket",
                "faktenspur_import_seconds_count", "agroal_");
    }

    @Test
    void strangersFindNoMetrics() {
        for (String path : new String[] { "/q/metrics", "/q/metrics/", "/q//metrics", "/q/%6detrics", "/q/x/../metrics" })
            given().urlEncodingEnabled(false).get(path).then().statusCode(404);
        given().header("Authorization", "Bearer sample-ada").get("/q/metrics").then().statusCode(404);
    }

    @Test
    void everyAnswerSaysItsRequestsName() {
        assertThat(given().get("/nothing").header("X-Request-Id")).matches("[0-9a-f]{16}");
        given().header("X-Request-Id", "from-the-proxy-1").get("/nothing").then().header("X-Request-Id", "from-the-proxy-1");
        assertThat(given().header("X-Request-Id", "a b;c").get("/nothing").header("X-Request-Id")).matches("[0-9a-f]{16}");
    }

    @Test
    void isLiveReadyAndStarted() {
        for (String state : new String[] { "live", "ready", "started" })
            given().get("/q/health/" + state).then().statusCode(200);
    }
}
