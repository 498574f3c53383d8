package org.faktenspur.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.faktenspur.testing.AtOnce;
import org.faktenspur.testing.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import io.restassured.response.Response;

/** Two nodes on one PostgreSQL are one newsroom. */
@EnabledIfSystemProperty(named = "faktenspur.test.database", matches = "postgresql")
class TwoNodesIT {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    @TempDir
    static Path folder;

    private static String database;
    private static Node one;
    private static Node other;

    @BeforeAll
    static void start() throws Exception {
        Map<String, String> settings = new HashMap<>(Node.ownDatabase(folder));
        settings.put("FAKTENSPUR_JOBS_DATES", "1s");
        settings.put("FAKTENSPUR_JOBS_NODES", "1s");
        settings.put("FAKTENSPUR_LIMITS_EXTRACTIONS_A_MINUTE", "10");
        database = settings.get("QUARKUS_DATASOURCE_JDBC_URL");
        one = Node.start(folder, settings);
        other = Node.start(folder, settings);
    }

    @AfterAll
    static void stop() throws Exception {
        one.close();
        other.close();
    }

    private static String signedIn(Node node, String username) {
        return node.anybody().formParam("username", username).formParam("password", username + "-faktenspur")
                .post("/sign-in").then().statusCode(303).extract().cookie("session");
    }

    private static int desk(Node node, String session) {
        return node.anybody().cookie("session", session).get("/desk").statusCode();
    }

    private static String claim(Node node) {
        String article = OperatorIT.importText(node, "fabian", TEXT);
        return node.as("fabian").get("/api/v1/claims?article=" + article).path("items[0].id");
    }

    private static void post(Node node, String who, String path, Map<String, ?> body) {
        assertThat(node.as(who).body(body).post("/api/v1" + path).statusCode()).as(path).isBetween(200, 201);
    }

    /** Within what the product promises. */
    private static void within(Duration promised, BooleanSupplier seen) throws InterruptedException {
        Instant end = Instant.now().plus(promised);
        while (!seen.getAsBoolean() && Instant.now().isBefore(end))
            Thread.sleep(50);
        assertThat(seen.getAsBoolean()).isTrue();
    }

    @Test
    void whoSignsInHereIsSignedInThereAndSignsOutEverywhere() {
        String session = signedIn(one, "fabian");
        assertThat(desk(other, session)).isEqualTo(200);
        other.anybody().cookie("session", session).header("Sec-Fetch-Site", "same-origin").post("/sign-out");
        assertThat(desk(one, session)).isEqualTo(303);
        assertThat(desk(other, session)).isEqualTo(303);
    }

    @Test
    void guessesAreCountedTogether() {
        for (int i = 0; i < 6; i++)
            (i % 2 == 0 ? one : other).anybody().formParam("username", "nobody-here").formParam("password", "falsch" + i)
                    .post("/sign-in");
        for (Node node : List.of(one, other))
            node.anybody().formParam("username", "nobody-here").formParam("password", "falsch").post("/sign-in").then()
                    .statusCode(429);
    }

    private static Response splits(Node node) {
        return node.anybody().contentType("application/json").body(Map.of("text", TEXT)).post("/api/v1/extractions");
    }

    @Test
    void readersLimitsAreForBothNodesTogether() throws Exception {
        for (Node node : List.of(one, other))
            within(Duration.ofSeconds(10), () -> "5".equals(splits(node).header("RateLimit-Limit")));
        for (Node node : List.of(one, other)) {
            List<Response> answers = Stream.generate(() -> splits(node)).limit(6).toList();
            assertThat(answers).extracting(Response::statusCode).contains(429);
        }
    }

    @Test
    void whoWaitsForSomebodyWhoDoesNotGoOnIsToldToComeBack() throws Exception {
        String claim = claim(one);
        Map<String, String> comment = Map.of("text", "Warten lohnt sich nicht.");
        String comments = "/api/v1/claims/" + claim + "/comments";
        try (Connection connection = DriverManager.getConnection(database); Statement holding = connection.createStatement()) {
            connection.setAutoCommit(false);
            holding.execute("select * from audit_head for update");
            one.as("fabian").body(comment).post(comments).then().statusCode(503).header("Retry-After", "10")
                    .contentType("application/problem+json");
            assertThat(one.as("fabian").get(comments).<List<?>> path("items")).isEmpty();
            connection.rollback();
        }
        one.as("fabian").body(comment).post(comments).then().statusCode(201);
    }

    @Test
    void whatIsPublishedHereIsReadThereWithinFiveSeconds() throws Exception {
        String claim = claim(one);
        for (String status : List.of("OPEN", "IN_RESEARCH"))
            post(one, "fabian", "/claims/" + claim + "/status", Map.of("status", status));
        for (String publisher : List.of("nordsund", "hafenamt"))
            post(other, "fabian", "/claims/" + claim + "/evidence", Map.of("url", "https://" + publisher + ".example/a",
                    "title", "Bericht", "publisher", publisher, "kind", "PRIMARY", "stance", "SUPPORTS", "quote", "Wörtlich."));
        post(one, "fabian", "/claims/" + claim + "/replies", Map.of("noContactReason", "Niemand zu erreichen."));
        post(other, "fabian", "/claims/" + claim + "/verdict", Map.of("rating", "TRUE", "summary", "Ja.", "rationale", "Darum.",
                "validAsOf", "2026-11-01"));
        post(one, "fabian", "/claims/" + claim + "/status", Map.of("status", "IN_REVIEW"));
        post(other, "frieda", "/claims/" + claim + "/review", Map.of("blindRating", "TRUE"));
        String revision = one.as("fabian").get("/api/v1/claims/" + claim).path("revision");
        post(one, "frieda", "/claims/" + claim + "/review",
                Map.of("decision", "APPROVE", "comment", "Gut.", "revision", revision));
        for (Node node : List.of(one, other)) {
            node.anybody().get("/claims/" + claim).then().statusCode(404);
            assertThat(node.anybody().get("/").asString()).doesNotContain(claim);
        }
        post(one, "erika", "/claims/" + claim + "/publication", Map.of());
        assertThat(one.anybody().get("/").asString()).contains(claim);
        within(Duration.ofSeconds(5), () -> other.anybody().get("/").asString().contains(claim));
        assertThat(other.anybody().redirects().follow(true).get("/claims/" + claim).statusCode()).isEqualTo(200);
    }

    @Test
    void oneKeyDoesItOnceWhicheverNodeIsAsked() {
        String key = UUID.randomUUID().toString();
        List<Callable<String>> requests = new ArrayList<>();
        for (Node node : List.of(one, other, one, other))
            requests.add(() -> node.as("fabian").header("Idempotency-Key", key)
                    .body(Map.of("title", "Einmal", "text", TEXT, "kind", "OWN")).post("/api/v1/articles").path("id"));
        assertThat(new HashSet<>(AtOnce.all(requests))).hasSize(1);
    }

    @Test
    void aDeadlinePassesOnceThoughBothNodesMindIt() throws Exception {
        String claim = claim(one);
        for (String status : List.of("OPEN", "IN_RESEARCH"))
            post(one, "fabian", "/claims/" + claim + "/status", Map.of("status", status));
        post(one, "fabian", "/claims/" + claim + "/replies", Map.of("contacted", "Hafenamt", "channel", "Mail", "askedAt",
                "2026-11-01T10:00:00Z", "deadline", Instant.now().plusSeconds(2).toString()));
        assertThat(flags(claim)).contains("AWAITING_REPLY");
        within(Duration.ofSeconds(30), () -> flags(claim).isEmpty());
        List<String> verbs = other.as("fabian").get("/api/v1/claims/" + claim + "/history").path("items.verb");
        assertThat(verbs.stream().filter("lower-flag"::equals)).hasSize(1);
    }

    private static List<String> flags(String claim) {
        return other.as("fabian").get("/api/v1/claims/" + claim).path("flags");
    }

    @Test
    void aLongTextIsSplitOnce() throws Exception {
        String article = OperatorIT.importText(one, "fabian", (TEXT + "\n\n").repeat(3200));
        within(Duration.ofMinutes(4), () -> one.as("fabian").get("/api/v1/articles/" + article)
                .path("splitting.done").equals(true));
        int sentences = other.as("fabian").get("/api/v1/articles/" + article).path("coverage.sentences");
        assertThat(sentences).isEqualTo(3200);
    }

    @Test
    void bothWriteOneChain() {
        List<String> claims = List.of(claim(one), claim(other));
        AtOnce.all(List.of(() -> talk(one, claims), () -> talk(other, claims), () -> talk(one, claims),
                () -> talk(other, claims)));
        for (Node node : List.of(one, other))
            node.as("erika").get("/api/v1/audit/verification").then().body("valid", equalTo(true));
    }

    private static boolean talk(Node node, List<String> claims) {
        for (int i = 0; i < 10; i++)
            post(node, "fabian", "/claims/" + claims.get(i % 2) + "/comments", Map.of("text", "Gleichzeitig " + i));
        return true;
    }
}
