package org.faktenspur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faktenspur.testing.Desk.FABIAN;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.faktenspur.fetch.FetchFailed;
import org.faktenspur.fetch.Fetched;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SourceWatchTest {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    @Inject
    SourceWatch watch;

    private String url;
    private String claim;
    private String source;

    @BeforeEach
    void citeASource() {
        url = "https://rat-sandholm.de/" + UUID.randomUUID();
        claim = Way.taken("de", TEXT);
        source = cite(Map.of());
    }

    private String cite(Map<String, Object> more) {
        Map<String, Object> evidence = new java.util.HashMap<>(Map.of("url", url, "title", "Protokoll", "kind", "PRIMARY",
                "stance", "SUPPORTS", "quote", "Wörtlich."));
        evidence.putAll(more);
        return FABIAN.posts("/claims/" + claim + "/evidence", evidence).statusCode(201).extract().path("sourceId");
    }

    /** Everything that is due is asked; only what this test cites counts. */
    private List<URI> everythingIsAsked(SourceWatch.Asking answer) {
        List<URI> asked = new ArrayList<>();
        int before;
        do {
            before = asked.size();
            watch.askSome((address, known) -> {
                asked.add(address);
                return address.toString().equals(url) ? answer.get(address, known) : page(address, "Anderes");
            });
        } while (asked.size() > before);
        return asked;
    }

    private static Fetched page(URI address, String words) {
        return answer(address, 200, "<html><body><nav>Menü</nav><p>" + words + "</p></body></html>");
    }

    private static Fetched answer(URI address, int status, String body) {
        return new Fetched(address, status, "text/html", StandardCharsets.UTF_8, body.getBytes(StandardCharsets.UTF_8), null,
                "\"1\"", null);
    }

    private static void daysPass(int days) {
        QuarkusMock.installMockForType(
                Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000)), Duration.ofDays(days)), Clock.class);
    }

    private void stateIs(String state) {
        FABIAN.gets("/sources/" + source).then().body("link.state", equalTo(state));
    }

    private List<String> flags() {
        return FABIAN.gets("/claims/" + claim).then().extract().path("flags");
    }

    @Test
    void aSourceThatChangedPutsItsClaimsBackUntilACheckerHasLooked() {
        everythingIsAsked((address, known) -> page(address, "Acht Millionen"));
        stateIs("ALIVE");
        daysPass(2);
        everythingIsAsked((address, known) -> page(address, "Zwölf Millionen"));
        stateIs("CHANGED");
        assertThat(flags()).contains("SOURCE_CHANGED");
        FABIAN.gets("/claims/" + claim + "/history").then().body("items[0].verb", equalTo("raise-flag"))
                .body("items[0].data.flag", equalTo("SOURCE_CHANGED")).body("items[0].data.source", equalTo(source));
        FABIAN.gets("/claims?flag=SOURCE_CHANGED").then().body("items.id", hasItem(claim));
        FABIAN.posts("/sources/" + source + "/confirmation", Map.of()).statusCode(200).body("link.state", equalTo("ALIVE"));
        assertThat(flags()).doesNotContain("SOURCE_CHANGED");
        daysPass(4);
        everythingIsAsked((address, known) -> page(address, "Zwölf Millionen"));
        stateIs("ALIVE");
    }

    @Test
    void aPageThatIsGoneAlarmsAndOneThatSleepsDoesNot() {
        everythingIsAsked((address, known) -> answer(address, 503, ""));
        stateIs("UNCHECKED");
        daysPass(2);
        everythingIsAsked((address, known) -> answer(address, 404, ""));
        stateIs("UNREACHABLE");
        assertThat(flags()).contains("SOURCE_CHANGED");
    }

    @Test
    void aSiteThatWantsNoRobotsSaysNothing() {
        everythingIsAsked((address, known) -> {
            throw new FetchFailed(FetchFailed.Reason.ROBOTS_FORBID);
        });
        stateIs("UNCHECKED");
        daysPass(2);
        everythingIsAsked((address, known) -> answer(address, 403, ""));
        stateIs("UNCHECKED");
        assertThat(flags()).isEmpty();
    }

    @Test
    void asksOnceADayAndSaysWhatItKnows() {
        assertThat(everythingIsAsked((address, known) -> page(address, "Acht"))).contains(URI.create(url));
        assertThat(everythingIsAsked((address, known) -> page(address, "Neun"))).doesNotContain(URI.create(url));
        daysPass(2);
        everythingIsAsked((address, known) -> {
            assertThat(known.etag()).isEqualTo("\"1\"");
            return answer(address, 304, "");
        });
        stateIs("ALIVE");
    }

    @Test
    void neverAsksReservedNamesNorWhatIsConfidential() {
        url = "https://geheim-sandholm.de/" + UUID.randomUUID();
        cite(Map.of("confidential", true, "withheldReason", "Schutz der Quelle"));
        String reserved = "https://archiv." + UUID.randomUUID() + ".example/a";
        cite(Map.of("url", reserved));
        assertThat(everythingIsAsked((address, known) -> page(address, "x"))).doesNotContain(URI.create(url),
                URI.create(reserved));
    }

    @Test
    void ofSeveralNodesOneAsks() throws Exception {
        List<URI> asked = java.util.Collections.synchronizedList(new ArrayList<>());
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<?>> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++)
            runs.add(nodes.submit(() -> watch.askSome((address, known) -> {
                asked.add(address);
                return page(address, "Acht");
            })));
        for (Future<?> run : runs)
            run.get();
        nodes.shutdown();
        everythingIsAsked((address, known) -> page(address, "Acht"));
        assertThat(asked.stream().filter(URI.create(url)::equals)).hasSizeLessThanOrEqualTo(1);
        stateIs("ALIVE");
    }

    @Test
    void takingTheEvidenceAwayTakesTheAlarmAway() {
        everythingIsAsked((address, known) -> answer(address, 410, ""));
        String evidence = FABIAN.gets("/claims/" + claim).then().body("flags", hasItem("SOURCE_CHANGED")).extract()
                .path("evidence[0].id");
        FABIAN.asks().delete("/api/v1/claims/" + claim + "/evidence/" + evidence).then().statusCode(204);
        FABIAN.gets("/claims/" + claim).then().body("flags", not(hasItem("SOURCE_CHANGED")));
    }

    @Test
    void aReservedNameCannotBeKeptByFetching() {
        url = "https://rat.example/" + UUID.randomUUID();
        String reserved = cite(Map.of());
        FABIAN.posts("/sources/" + reserved + "/snapshots", Map.of()).statusCode(422)
                .contentType(org.hamcrest.Matchers.startsWith("application/problem+json"));
    }
}
