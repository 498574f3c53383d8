package org.faktenspur.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.faktenspur.Main;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Asks a running server that stands on a {@link GeneratedNewsroom} for its pages and lists, one kind after the other, then
 * makes the writing calls of the API and sends the desk's forms, and prints how long they took: one line of comma separated values
 * for each kind, and at the end which of the program's routes nobody asked for. A page that fails is named and left behind.
 */
public final class ScaleRun {

    private static final int WARM_UP = 12;
    private static final int FEWEST = 5;
    private static final int MOST = 200;
    private static final int COUNTED = 6;
    /** Where one alone takes longer than what is given to its kind, a few have to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WAYS_TO_WARM_UP = 5;
    private static final int WAYS = 40;
    private static final int WAYS_AT_THE_DESK = 25;
    private static final int RARELY = 5;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Routes routes;
    private final People people;
    private final Duration budget;
    private final Path process;
    /** Null where the database does not count. */
    private final Statements statements;

    private ScaleRun(String[] arguments, Statements statements) throws Exception {
        this.routes = new Routes(Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        this.people = new People(arguments[0], routes);
        this.budget = Duration.ofMillis((long) (Double.parseDouble(arguments[1]) * 1000));
        this.process = Path.of("/proc", arguments[2], "status");
        this.statements = statements;
    }

    /**
     * Arguments: the server's address, how many seconds for each kind of page, the server's process number, and the JDBC address,
     * user and password of its database, if that counts statements: H2, or PostgreSQL with pg_stat_statements.
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
        Map<String, List<String>> all = new Visits(people).all();
        if (kinds != null)
            all.keySet().removeIf(kind -> !kind.matches(kinds));
        for (Map.Entry<String, List<String>> kind : all.entrySet())
            try {
                ask(kind.getKey(), kind.getValue());
            } catch (IOException e) {
                System.out.println(kind.getKey() + ",failed: " + e.getMessage() + ",,,,,,,");
            }
        if (kinds == null || "writing".matches(kinds)) {
            write();
            routes.neverAsked().forEach(route -> System.out.println("# never asked: " + route));
        }
    }

    private void ask(String kind, List<String> paths) throws Exception {
        int next = 0;
        long begin = System.nanoTime();
        for (; next < WARM_UP && (next < 1 || System.nanoTime() - begin < budget.toNanos() / 4);)
            people.get(paths.get(next++ % paths.size()));
        Taken taken = new Taken();
        for (begin = System.nanoTime(); taken.times() < MOST && goesOn(taken, begin);) {
            String path = paths.get(next++ % paths.size());
            taken.by(() -> people.get(path));
        }
        Taken counted = new Taken();
        begin = System.nanoTime();
        for (int i = 0; statements != null && i < COUNTED && (i < 1 || System.nanoTime() - begin < PATIENCE.toNanos()); i++) {
            String path = paths.get((next + i) % paths.size());
            counted.by(() -> people.get(path), statements);
        }
        print(kind, taken, counted);
    }

    private boolean goesOn(Taken taken, long begin) {
        long spent = System.nanoTime() - begin;
        return spent < budget.toNanos() || taken.times() < FEWEST && spent < PATIENCE.toNanos();
    }

    /** Last, for it changes the newsroom. */
    private void write() throws Exception {
        String old = JSON.readTree(people.get("/api/v1/claims?status=PUBLISHED&sort=age&limit=1")).get("items").get(0).get("id")
                .asText();
        Calls calls = new Calls(people, statements);
        WholeWay whole = new WholeWay(calls);
        DeskWay desk = new DeskWay(calls);
        Sundries sundries = new Sundries(calls);
        Administration administration = new Administration(calls);
        for (int i = 0; i < WAYS_TO_WARM_UP + WAYS; i++) {
            if (i == WAYS_TO_WARM_UP)
                calls.clear();
            walk(() -> whole.walk(old));
            if (i < WAYS_TO_WARM_UP + WAYS_AT_THE_DESK) {
                walk(() -> desk.walk(old));
                walk(sundries::walk);
            }
        }
        for (int i = 0; i < RARELY; i++) {
            walk(whole::book);
            walk(administration::walk);
        }
        for (Map.Entry<String, Taken> deed : calls.kinds().entrySet())
            print(deed.getKey(), deed.getValue(), deed.getValue());
    }

    /** Some things that are done one after the other. */
    private interface Way {
        void walk() throws Exception;
    }

    /** What was done on a way that was broken off counts all the same. */
    private static void walk(Way way) throws Exception {
        try {
            way.walk();
        } catch (IOException e) {
            System.out.println("# broken off: " + e.getMessage());
        }
    }

    private void print(String kind, Taken taken, Taken counted) throws IOException {
        System.out.println(kind + "," + taken + "," + counted.statements() + "," + taken.times() + "," + resident());
    }

    private long resident() throws IOException {
        return Files.lines(process).filter(line -> line.startsWith("VmRSS")).mapToLong(line -> Long.parseLong(
                line.replaceAll("\\D", ""))).sum() / 1024;
    }
}
