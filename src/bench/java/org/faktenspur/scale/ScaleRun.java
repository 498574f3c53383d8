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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Asks a running server that stands on a {@link GeneratedNewsroom} for each of its pages and lists, one after the other and
 * each time for another claim, and prints how long they took: one line of comma separated values for each.
 */
public final class ScaleRun {

    private static final int WARM_UP = 15;
    private static final int COUNTED = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;
    private final int requests;
    /** Null where the database does not count. */
    private final Statements statements;

    private ScaleRun(String server, int requests, Statements statements) {
        this.server = server;
        this.requests = requests;
        this.statements = statements;
    }

    /**
     * Arguments: the server's address, how many requests of each kind, and for PostgreSQL with pg_stat_statements the database's
     * JDBC address, user and password.
     */
    public static void main(String[] arguments) throws Exception {
        int requests = Integer.parseInt(arguments[1]);
        if (arguments.length < 5) {
            new ScaleRun(arguments[0], requests, null).run();
            return;
        }
        try (Statements statements = new Statements(arguments[2], arguments[3], arguments[4])) {
            new ScaleRun(arguments[0], requests, statements).run();
        }
    }

    private void run() throws Exception {
        signIn();
        System.out.println("kind,p50 ms,p95 ms,p99 ms,bytes,statements,blocks");
        for (Map.Entry<String, List<String>> kind : kinds().entrySet())
            measure(kind.getKey(), kind.getValue());
    }

    private void signIn() throws Exception {
        String form = "username=" + GeneratedNewsroom.EDITOR + "&password="
                + URLEncoder.encode(GeneratedNewsroom.PASSWORD, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/sign-in")).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        int status = browser.send(request, BodyHandlers.discarding()).statusCode();
        if (status != 303)
            throw new IOException("Signing in answered " + status);
    }

    /** What is asked for, and at which addresses: new ones and old ones, near the beginning and deep in the list. */
    private Map<String, List<String>> kinds() throws Exception {
        List<JsonNode> published = claims("status=PUBLISHED");
        List<JsonNode> working = claims("status=IN_RESEARCH");
        List<JsonNode> open = claims("status=OPEN");
        String middle = published.get(published.size() / 2).get("id").asText();
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put("my work", List.of("/desk"));
        kinds.put("queue", List.of("/desk/claims"));
        kinds.put("queue by status", List.of("/desk/claims?status=OPEN", "/desk/claims?status=IN_REVIEW"));
        kinds.put("queue by age", List.of("/desk/claims?status=OPEN&sort=AGE", "/desk/claims?status=DISMISSED&sort=AGE"));
        kinds.put("queue by worth", List.of("/desk/claims?sort=CHECK_WORTHINESS"));
        kinds.put("queue by assignee", List.of("/desk/claims?assignee=checker3", "/desk/claims?assignee=checker7"));
        kinds.put("queue by rating", List.of("/desk/claims?rating=FALSE", "/desk/claims?rating=SATIRE"));
        kinds.put("queue by flag", List.of("/desk/claims?flag=RECHECK_DUE", "/desk/claims?flag=AWAITING_REPLY"));
        kinds.put("queue by words", List.of("/desk/claims?q=Lindhafen", "/desk/claims?q=Impfstoffe+Rautenwald"));
        kinds.put("queue, deep", List.of("/desk/claims?cursor=" + middle));
        kinds.put("articles", List.of("/desk/articles"));
        kinds.put("reading desk", paths("/desk/articles/", working, "article", ""));
        kinds.put("sign-off sheet", paths("/desk/articles/", published, "article", "/sign-off"));
        kinds.put("workbench", paths("/desk/claims/", working, "id", ""));
        kinds.put("workbench, published", paths("/desk/claims/", published, "id", ""));
        kinds.put("dashboard", List.of("/desk/dashboard"));
        kinds.put("balance report", List.of("/desk/dashboard/balance"));
        kinds.put("desk search", List.of("/desk/search?q=Lindhafen", "/desk/search?q=Munition", "/desk/search?q=Rautenwald+Impfstof"));
        kinds.put("notifications", List.of("/desk/notifications"));
        kinds.put("sources", List.of("/desk/sources"));
        kinds.put("audit", List.of("/admin/audit"));
        kinds.put("api claims", List.of("/api/v1/claims?limit=50", "/api/v1/claims?limit=50&status=PUBLISHED"));
        kinds.put("api claim", paths("/api/v1/claims/", published, "id", ""));
        kinds.put("api history", paths("/api/v1/claims/", published, "id", "/history"));
        kinds.put("api similar", paths("/api/v1/claims/", open, "id", "/similar"));
        kinds.put("api articles", List.of("/api/v1/articles?limit=50"));
        kinds.put("api sentences", paths("/api/v1/articles/", working, "article", "/sentences"));
        kinds.put("api claims:search", List.of("/api/v1/claims:search?query=Lindhafen", "/api/v1/claims:search?query=Impfstoffe"));
        kinds.put("home", fresh("/?lang=de&fresh=", 200));
        kinds.put("public claim", paths("/claims/", published, "id", ""));
        kinds.put("public article", paths("/articles/", published, "article", ""));
        kinds.put("corrections", fresh("/corrections?fresh=", 200));
        kinds.put("public search", fresh("/search?q=Lindhafen&fresh=", 200));
        kinds.put("feed", fresh("/feeds/claims.atom?fresh=", 200));
        kinds.put("sitemap", fresh("/sitemap.xml?fresh=", 200));
        return kinds;
    }

    private List<JsonNode> claims(String filter) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 5; page++) {
            HttpRequest request = request("/api/v1/claims?limit=100&" + filter + cursor);
            JsonNode answer = JSON.readTree(browser.send(request, BodyHandlers.ofString()).body());
            answer.get("items").forEach(found::add);
            if (answer.get("next").isNull())
                break;
            cursor = "&cursor=" + URLEncoder.encode(answer.get("next").asText(), StandardCharsets.UTF_8);
        }
        return found;
    }

    private static List<String> paths(String before, List<JsonNode> claims, String field, String behind) {
        return claims.stream().map(claim -> before + claim.get(field).asText() + behind).distinct().toList();
    }

    /** Readers' pages are kept, so each is asked for once under each address. */
    private static List<String> fresh(String path, int number) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < number; i++)
            paths.add(path + i);
        return paths;
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server + path)).header("Authorization", "Bearer " + GeneratedNewsroom.TOKEN)
                .GET().build();
    }

    private void measure(String kind, List<String> paths) throws Exception {
        double[] times = new double[requests];
        long bytes = 0;
        for (int i = -WARM_UP; i < requests; i++) {
            long begin = System.nanoTime();
            HttpResponse<byte[]> answer = get(paths.get(Math.floorMod(i, paths.size())));
            if (answer.statusCode() != 200) {
                System.out.println(kind + ",answered " + answer.statusCode() + " at " + answer.uri().getPath() + ",,,");
                return;
            }
            if (i >= 0)
                times[i] = (System.nanoTime() - begin) / 1e6;
            bytes = answer.body().length;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%s,%.1f,%.1f,%.1f,%d,%s%n", kind, share(times, 50), share(times, 95), share(times, 99),
                bytes, counted(paths));
    }

    /** On average, for pages that were not asked for before. */
    private String counted(List<String> paths) throws Exception {
        if (statements == null)
            return ",";
        Statements.Count before = statements.now();
        for (int i = 0; i < COUNTED; i++)
            get(paths.get((requests + i) % paths.size()));
        Statements.Count after = statements.now();
        return (after.statements() - before.statements()) / COUNTED + "," + (after.blocks() - before.blocks()) / COUNTED;
    }

    /** Follows redirections by itself: a public page's address without its words leads to the one with them. */
    private HttpResponse<byte[]> get(String path) throws Exception {
        HttpResponse<byte[]> answer = browser.send(path.startsWith("/api") ? request(path)
                : HttpRequest.newBuilder(URI.create(server + path)).GET().build(), BodyHandlers.ofByteArray());
        String location = answer.headers().firstValue("Location").orElse(null);
        return location == null || answer.statusCode() / 100 != 3 ? answer
                : get(location.startsWith("http") ? URI.create(location).getRawPath() : location);
    }

    private static double share(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
