package org.faktenspur.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.faktenspur.scale.People.Person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Asks a running server that stands on a {@link GeneratedNewsroom} for its pages and lists, one kind after the other, then
 * makes most writing calls of the API, and prints how long they took: one line of comma separated values for each kind. No page
 * takes more than the time that it is given, and one that fails is named and left behind.
 */
public final class ScaleRun {

    private static final int WARM_UP = 12;
    private static final int FEWEST = 5;
    private static final int MOST = 200;
    private static final int COUNTED = 6;
    private static final int WAYS_TO_WARM_UP = 5;
    private static final int WAYS = 40;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;
    private final Duration budget;
    private final Path process;
    /** Null where the database does not count. */
    private final Statements statements;

    private ScaleRun(String[] arguments, Statements statements) throws Exception {
        this.people = new People(arguments[0]);
        this.budget = Duration.ofMillis((long) (Double.parseDouble(arguments[1]) * 1000));
        this.process = Path.of("/proc", arguments[2], "status");
        this.statements = statements;
    }

    /**
     * Arguments: the server's address, how many seconds for each kind of page, the server's process number, and for PostgreSQL
     * with pg_stat_statements the database's JDBC address, user and password.
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 6) {
            new ScaleRun(arguments, null).run();
            return;
        }
        try (Statements statements = new Statements(arguments[3], arguments[4], arguments[5])) {
            new ScaleRun(arguments, statements).run();
        }
    }

    private void run() throws Exception {
        System.out.println("kind,p50 ms,p95 ms,p99 ms,bytes,statements,blocks,requests,resident MB");
        String kinds = System.getenv("KINDS");
        Map<String, List<String>> all = new Visits(this::json).all();
        if (kinds != null)
            all.keySet().removeIf(kind -> !kind.matches(kinds));
        for (Map.Entry<String, List<String>> kind : all.entrySet())
            try {
                ask(kind.getKey(), kind.getValue());
            } catch (IOException e) {
                System.out.println(kind.getKey() + ",failed: " + e.getMessage() + ",,,,,,,");
            }
        if (kinds == null)
            write();
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(people.get(path));
    }

    private void ask(String kind, List<String> paths) throws Exception {
        int next = 0;
        for (long end = System.nanoTime() + budget.toNanos() / 4; next < WARM_UP && (next < 2 || System.nanoTime() < end);)
            people.get(paths.get(next++ % paths.size()));
        Taken taken = new Taken();
        for (long end = System.nanoTime() + budget.toNanos(); taken.times() < MOST
                && (taken.times() < FEWEST || System.nanoTime() < end);) {
            String path = paths.get(next++ % paths.size());
            taken.by(() -> people.get(path));
        }
        Taken counted = new Taken();
        for (int i = 0; statements != null && i < COUNTED; i++) {
            String path = paths.get((next + i) % paths.size());
            counted.by(() -> people.get(path), statements);
        }
        print(kind, taken, counted);
    }

    /** Last, for it changes the newsroom. */
    private void write() throws Exception {
        String old = json("/api/v1/claims?status=PUBLISHED&sort=age&limit=1").get("items").get(0).get("id").asText();
        Map<String, Taken> deeds = new LinkedHashMap<>();
        WholeWay way = new WholeWay((kind, person, method, path, body) -> called(deeds, kind, person, method, path, body));
        for (int i = 0; i < WAYS_TO_WARM_UP + WAYS; i++) {
            if (i == WAYS_TO_WARM_UP)
                deeds.clear();
            way.walk(old);
        }
        for (Map.Entry<String, Taken> deed : deeds.entrySet())
            print(deed.getKey(), deed.getValue(), deed.getValue());
    }

    private JsonNode called(Map<String, Taken> deeds, String kind, Person person, String method, String path, String body)
            throws Exception {
        Taken taken = kind == null ? new Taken() : deeds.computeIfAbsent(kind, name -> new Taken());
        return JSON.readTree(taken.by(() -> people.call(person, method, path, body), statements));
    }

    private void print(String kind, Taken taken, Taken counted) throws IOException {
        System.out.println(kind + "," + taken + "," + counted.statements() + "," + taken.times() + "," + resident());
    }

    private long resident() throws IOException {
        return Files.lines(process).filter(line -> line.startsWith("VmRSS")).mapToLong(line -> Long.parseLong(
                line.replaceAll("\\D", ""))).sum() / 1024;
    }
}
