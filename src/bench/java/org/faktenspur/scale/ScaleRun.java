package org.faktenspur.scale;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Asks a running server that stands on a {@link GeneratedNewsroom} for each of its pages and lists, one after the other, and
 * prints how long they took: one line of comma separated values for each, as soon as it is known. No page takes more than the
 * time that it is given, and one that fails is named and left behind.
 */
public final class ScaleRun {

    private static final int WARM_UP = 12;
    private static final int FEWEST = 5;
    private static final int MOST = 200;
    private static final int COUNTED = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient desk = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final HttpClient reader = HttpClient.newHttpClient();
    private final String server;
    private final Duration budget;
    private final Path process;
    /** Null where the database does not count. */
    private final Statements statements;

    private ScaleRun(String[] arguments, Statements statements) {
        this.server = arguments[0];
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
        signIn();
        System.out.println("kind,p50 ms,p95 ms,p99 ms,bytes,statements,blocks,requests,resident MB");
        for (Map.Entry<String, List<String>> kind : new Visits(this::json).all().entrySet())
            try {
                measure(kind.getKey(), kind.getValue());
            } catch (IOException e) {
                System.out.println(kind.getKey() + ",failed: " + e.getMessage() + ",,,,,,,");
            }
    }

    private void signIn() throws Exception {
        String form = "username=" + GeneratedNewsroom.EDITOR + "&password="
                + URLEncoder.encode(GeneratedNewsroom.PASSWORD, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/sign-in")).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        int status = desk.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 303)
            throw new IOException("Signing in answered " + status);
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path));
    }

    private void measure(String kind, List<String> paths) throws Exception {
        int next = 0;
        for (long end = System.nanoTime() + budget.toNanos() / 4; next < WARM_UP && (next < 2 || System.nanoTime() < end);)
            get(paths.get(next++ % paths.size()));
        double[] times = new double[MOST];
        int taken = 0;
        long bytes = 0;
        for (long end = System.nanoTime() + budget.toNanos(); taken < MOST
                && (taken < FEWEST || System.nanoTime() < end); taken++) {
            long begin = System.nanoTime();
            bytes = get(paths.get(next++ % paths.size())).length;
            times[taken] = (System.nanoTime() - begin) / 1e6;
        }
        double[] sorted = Arrays.copyOf(times, taken);
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%s,%.1f,%.1f,%.1f,%d,%s,%d,%d%n", kind, share(sorted, 50), share(sorted, 95),
                share(sorted, 99), bytes, counted(paths, next), taken, resident());
    }

    /** On average, for pages that were not asked for before. */
    private String counted(List<String> paths, int next) throws Exception {
        if (statements == null)
            return ",";
        Statements.Count before = statements.now();
        for (int i = 0; i < COUNTED; i++)
            get(paths.get((next + i) % paths.size()));
        Statements.Count after = statements.now();
        return Math.round((after.statements() - before.statements()) / (double) COUNTED) + ","
                + (after.blocks() - before.blocks()) / COUNTED;
    }

    private long resident() throws IOException {
        return Files.lines(process).filter(line -> line.startsWith("VmRSS")).mapToLong(line -> Long.parseLong(
                line.replaceAll("\\D", ""))).sum() / 1024;
    }

    /** Follows redirections by itself: a public page's address without its words leads to the one with them. */
    private byte[] get(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE).GET();
        if (path.startsWith("/api"))
            request.header("Authorization", "Bearer " + GeneratedNewsroom.TOKEN);
        boolean atTheDesk = path.startsWith("/desk") || path.startsWith("/admin");
        HttpResponse<byte[]> answer = (atTheDesk ? desk : reader).send(request.build(), BodyHandlers.ofByteArray());
        String location = answer.headers().firstValue("Location").orElse(null);
        if (location != null && answer.statusCode() / 100 == 3)
            return get(location.startsWith("http") ? URI.create(location).getRawPath() : location);
        if (answer.statusCode() != 200)
            throw new IOException(answer.statusCode() + " at " + path);
        return answer.body();
    }

    private static double share(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
