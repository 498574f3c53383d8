package org.faktenspur.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;

import org.faktenspur.testing.Node;
import org.faktenspur.testing.Standby;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The database is lost, and the one that takes its place has not heard of what was done last: the node goes on from there. */
@EnabledIfSystemProperty(named = "faktenspur.test.database", matches = "postgresql")
class FailoverIT {

    private static final String TOKEN = "the-token-of-this-test";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    static Path folder;

    @Test
    void whatWasLostIsNotShownAnyMoreAndTheWorkGoesOnWithoutARestart() throws Exception {
        try (Standby databases = new Standby(folder);
                Node node = Node.start(folder, Map.of("QUARKUS_DATASOURCE_JDBC_URL", databases.addressOfBoth(),
                        "FAKTENSPUR_METRICS_TOKEN", TOKEN))) {
            String claim = node.as("fabian").get("/api/v1/claims?status=PUBLISHED").path("items[0].id");
            databases.cutOff();
            for (String editor : new String[] { "erika", "ada" })
                node.as(editor).body(Map.of("status", "RETRACTED", "reason", "Die Quelle war gefälscht."))
                        .post("/api/v1/claims/" + claim + "/status").then().statusCode(200);
            String article = imports(node, "Der Rat hat am Montag sechs Leuchttürme bewilligt.");
            assertThat(isATomb(node, claim)).isTrue();
            found(node, "Leuchttürme", 1);
            databases.loseThePrimary();
            node.anybody().header("Authorization", "Bearer " + TOKEN).get("/q/metrics").then().statusCode(200)
                    .body(containsString("faktenspur_search_lag"));
            node.anybody().get("/q/health/ready").then().statusCode(503);
            node.anybody().get("/q/health/live").then().statusCode(200);
            databases.promoteTheStandby();
            until(() -> node.anybody().get("/q/health/ready").statusCode() == 200);
            until(() -> !isATomb(node, claim));
            until(() -> node.log().contains("the database was taken back"));
            node.as("fabian").get("/api/v1/articles/" + article).then().statusCode(404);
            imports(node, "Der Rat hat am Dienstag sieben Fährhäuser bewilligt.");
            found(node, "Fährhäuser", 1);
            found(node, "Leuchttürme", 0);
            node.as("erika").get("/api/v1/audit/verification").then().body("valid", equalTo(true));
        }
    }

    private static String imports(Node node, String text) {
        return OperatorIT.importText(node, "fabian", text);
    }

    /** As readers see it, with what is kept for them. */
    private static boolean isATomb(Node node, String claim) {
        return node.anybody().redirects().follow(true).get("/claims/" + claim).then().statusCode(200).extract().asString()
                .contains("class=\"tomb\"");
    }

    private static void found(Node node, String word, int times) throws Exception {
        until(() -> node.as("fabian").queryParam("q", word).get("/api/v1/claims").path("items.size()").equals(times));
    }

    private static void until(Callable<Boolean> so) throws Exception {
        for (Instant end = Instant.now().plus(PATIENCE); !so.call(); Thread.sleep(100))
            assertThat(Instant.now()).isBefore(end);
    }
}
