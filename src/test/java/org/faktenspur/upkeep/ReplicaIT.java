package org.faktenspur.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.faktenspur.testing.Node;
import org.faktenspur.testing.Standby;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.response.ValidatableResponse;

/** Readers' pages come from a PostgreSQL that follows the other, and never show what was withdrawn there. */
@EnabledIfSystemProperty(named = "faktenspur.test.database", matches = "postgresql")
class ReplicaIT {

    private static final String TOKEN = "the-token-of-this-test";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder;

    private static Standby databases;
    private static Node node;
    private static int visits;

    @BeforeAll
    static void start() throws Exception {
        databases = new Standby(folder);
        node = Node.start(folder, Map.of("QUARKUS_DATASOURCE_JDBC_URL", databases.primaryAddress(),
                "QUARKUS_DATASOURCE_REPLICA_JDBC_URL", databases.standbyAddress(), "FAKTENSPUR_METRICS_TOKEN", TOKEN));
    }

    @AfterAll
    static void stop() throws Exception {
        node.close();
        databases.close();
    }

    /** A page that nobody has kept. */
    private static ValidatableResponse reads(String path) {
        return node.anybody().redirects().follow(true).urlEncodingEnabled(false).get(path + "?visit=" + ++visits).then();
    }

    private static long counted(String outcome) {
        String metrics = node.anybody().header("Authorization", "Bearer " + TOKEN).get("/q/metrics").asString();
        Matcher line = Pattern.compile("faktenspur_replica_reads_total\\{outcome=\"" + outcome + "\"} (\\d+)").matcher(metrics);
        assertThat(line.find()).as(metrics).isTrue();
        return Long.parseLong(line.group(1));
    }

    /** The next page comes from there, or one soon. */
    @BeforeEach
    void untilTheReplicaIsUsed() {
        long before = counted("used");
        for (Instant end = Instant.now().plus(PATIENCE); counted("used") == before; reads("/").statusCode(200))
            assertThat(Instant.now()).isBefore(end);
    }

    private static List<String> published() {
        return node.as("fabian").get("/api/v1/claims?status=PUBLISHED").path("items.id");
    }

    private static long version(String address) throws SQLException {
        return Standby.ask(address, "select number from public_version");
    }

    @Test
    void readersPagesAreReadThereAndTheDesksAreNot() throws Exception {
        String claim = published().get(0);
        long used = counted("used");
        List<String> pages = List.of("/", "/claims/" + claim, "/embed/claims/" + claim, "/articles", "/corrections", "/about",
                "/feeds/claims.atom", "/sitemap.xml", "/search", "/api/v1/claims/" + claim, "/api/v1/claims:search");
        pages.forEach(page -> assertThat(reads(page).extract().statusCode()).as(page).isEqualTo(200));
        assertThat(counted("used")).isEqualTo(used + pages.size());
        node.as("fabian").get("/api/v1/claims/" + claim).then().statusCode(200);
        node.as("fabian").get("/").then().statusCode(200);
        assertThat(counted("used")).isEqualTo(used + pages.size());
    }

    /** Its own figures say so; it writes them down now and then. */
    @Test
    void theReplicaSaysSoItself() throws Exception {
        long before = scans();
        for (Instant end = Instant.now().plus(PATIENCE); scans() == before; reads("/").statusCode(200))
            assertThat(Instant.now()).isBefore(end);
    }

    private static long scans() throws SQLException {
        return Standby.ask(databases.standbyAddress(),
                "select sum(seq_scan + coalesce(idx_scan, 0)) from pg_stat_user_tables where relname = 'fact_check'");
    }

    @Test
    void whatIsWithdrawnIsGoneThoughTheReplicaHasNotHeardOfIt() throws Exception {
        String claim = published().get(0);
        reads("/claims/" + claim).statusCode(200).body(not(containsString("class=\"tomb\"")));
        databases.lag();
        try {
            long behind = counted("behind");
            for (String editor : List.of("erika", "ada"))
                node.as(editor).body(Map.of("status", "RETRACTED", "reason", "Die Quelle war gefälscht."))
                        .post("/api/v1/claims/" + claim + "/status").then().statusCode(200);
            reads("/claims/" + claim).statusCode(200).body(containsString("class=\"tomb\""));
            reads("/api/v1/claims/" + claim).body("status", equalTo("RETRACTED"));
            reads("/api/v1/claims:search").statusCode(200).body(not(containsString("/claims/" + claim)));
            assertThat(counted("behind")).isEqualTo(behind + 3);
            assertThat(version(databases.standbyAddress())).as("still").isLessThan(version(databases.primaryAddress()));
        } finally {
            databases.catchUp();
        }
        untilTheReplicaIsUsed();
        reads("/claims/" + claim).statusCode(200).body(containsString("class=\"tomb\""));
    }

    @Test
    void whileItIsAwayReadersAreServedAllTheSame() throws Exception {
        databases.stopStandby();
        for (int visit = 0; visit < 10; visit++)
            reads("/").statusCode(200);
        assertThat(counted("away")).isPositive();
        node.anybody().get("/q/health/ready").then().statusCode(200);
        databases.startStandby();
        untilTheReplicaIsUsed();
    }

    /** Whoever is in the middle of a page when it goes. */
    @Test
    void aPageThatItBreaksOffIsReadFromTheDatabaseItself() throws Exception {
        long broke = counted("broke");
        try (Connection first = DriverManager.getConnection(databases.primaryAddress());
                Statement statement = first.createStatement()) {
            first.setAutoCommit(false);
            statement.execute("lock table fact_check in access exclusive mode");
            Standby.ask(databases.primaryAddress(), "select pg_switch_wal() - '0/0'");
            until("select count(*) from pg_locks where mode = 'AccessExclusiveLock' and relation = 'fact_check'::regclass");
            CompletableFuture<Integer> page = CompletableFuture.supplyAsync(() -> reads("/").extract().statusCode());
            until("select count(*) from pg_locks where not granted and relation = 'fact_check'::regclass");
            databases.stopStandby();
            first.rollback();
            assertThat(page.get()).isEqualTo(200);
        }
        assertThat(counted("broke")).isEqualTo(broke + 1);
        databases.startStandby();
        untilTheReplicaIsUsed();
    }

    private static void until(String seenThere) throws SQLException {
        for (Instant end = Instant.now().plus(PATIENCE); Standby.ask(databases.standbyAddress(), seenThere) == 0;)
            assertThat(Instant.now()).as(seenThere).isBefore(end);
    }

    @Test
    void whileItDoesNotAnswerReadersAreServedAllTheSame() throws Exception {
        long away = counted("away");
        databases.freeze();
        try {
            for (int visit = 0; visit < 10; visit++)
                reads("/").statusCode(200);
            assertThat(counted("away")).isEqualTo(away + 10);
            node.anybody().get("/q/health/ready").then().statusCode(200);
        } finally {
            databases.thaw();
        }
        untilTheReplicaIsUsed();
    }
}
