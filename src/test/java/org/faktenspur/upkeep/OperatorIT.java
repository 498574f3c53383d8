package org.faktenspur.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.faktenspur.testing.Node;
import org.faktenspur.testing.PostgresForTests;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an operator does with the packaged program, done with the packaged program. */
class OperatorIT {

    private static final String TEXT = "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt.";

    @TempDir
    Path folder;

    /** This one, and a newer one where there is one. */
    static List<Path> javas() throws Exception {
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed))
            return List.of(Path.of(System.getProperty("java.home"), "bin/java"));
        try (Stream<Path> all = Files.list(installed)) {
            return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"))),
                    all.filter(java -> java.getFileName().toString().matches(".*\\b25\\b.*")))
                    .map(java -> java.resolve("bin/java")).filter(Files::isExecutable).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theProgramRunsAndEndsWhenItIsToldTo(Path java) throws Exception {
        try (Node node = Node.start(java, folder, Node.ownDatabase(folder))) {
            String article = importText(node, "fabian", TEXT);
            node.as("fabian").get("/api/v1/articles/" + article).then().statusCode(200);
            node.anybody().get("/").then().statusCode(200);
            assertThat(node.ending().waitFor()).isEqualTo(143);
        }
    }

    @Test
    void whoHasAskedIsAnsweredBeforeTheProgramEnds() throws Exception {
        byte[] body = ("{\"text\": \"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/v1/extractions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer sample-fabian\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\nConnection: close\r\n\r\n";
        try (Node node = Node.start(folder, Node.ownDatabase(folder));
                Socket asked = new Socket("127.0.0.1", URI.create(node.address()).getPort())) {
            OutputStream out = asked.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length / 2);
            out.flush();
            assertThat(isReady(node)).as("behind the request that is half here").isTrue();
            Process process = node.ending();
            while (isReady(node))
                Thread.onSpinWait();
            out.write(body, body.length / 2, body.length - body.length / 2);
            out.flush();
            assertThat(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200").contains("40 Millionen Euro");
            assertThat(process.waitFor()).isEqualTo(143);
        }
    }

    /** Whether it still says that it takes new requests. */
    private static boolean isReady(Node node) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(node.address() + "/q/health/ready")).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void linesToOpenPagesDoNotKeepItFromEnding() throws Exception {
        Map<String, String> settings = new HashMap<>(Node.ownDatabase(folder));
        settings.put("QUARKUS_SHUTDOWN_TIMEOUT", "10m");
        try (Node node = Node.start(folder, settings); InputStream line = line(node)) {
            assertThat(line.read()).isNotEqualTo(-1);
            Process process = node.ending();
            line.readAllBytes();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("ended long before it would have given up").isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        }
    }

    private static InputStream line(Node node) throws Exception {
        String session = node.anybody().formParam("username", "fabian").formParam("password", "fabian-faktenspur")
                .post("/sign-in").then().statusCode(303).extract().cookie("session");
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.address() + "/desk/live?on=claims&after=0"))
                .header("Cookie", "session=" + session).build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void whatItDoesNotKnowItExplains() throws Exception {
        assertThat(Node.command(Map.of(), "import")).startsWith("2 ").contains("import FOLDER");
        assertThat(Node.command(Map.of(), "export", folder.resolve("x").toString(), folder.resolve("nothing").toString()))
                .startsWith("1 ").contains("no such file");
    }

    @Test
    void besideARunningProgramItSaysSoAndNothingElse() throws Exception {
        assumeTrue(!PostgresForTests.isWanted(), "PostgreSQL is there for several");
        Map<String, String> settings = Node.ownDatabase(folder.resolve("data"));
        String inUse = "A program is running on this database. Stop it first, or take a backup of it instead.\n";
        try (Node node = Node.start(folder, settings)) {
            for (String[] command : new String[][] { { "export", folder.resolve("out").toString() },
                    { "export", folder.resolve("out").toString(), folder.resolve("data/faktenspur").toString() },
                    { "import", folder.toString() }, { "move", folder.resolve("data/faktenspur.mv.db").toString() } })
                assertThat(Node.command(settings, command)).startsWith("1 ").endsWith(inUse).doesNotContain("\tat ");
        }
    }

    @Test
    void anEmptyDatabaseIsNotTakenForTheNewsroom() throws Exception {
        Map<String, String> settings = Node.ownDatabase(folder.resolve("elsewhere"));
        assertThat(Node.command(settings, "export", folder.resolve("out").toString())).startsWith("1 ")
                .contains("There is nothing to export in jdbc:").doesNotContain("password");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(Node.command(settings, "import", folder.resolve("nothing").toString())).startsWith("1 ")
                .contains("There is no " + folder.resolve("nothing/manifest.json"));
    }

    @Test
    void logsAreJsonWithTheRequestsNameWhereThatIsWanted() throws Exception {
        Map<String, String> settings = new java.util.HashMap<>(Node.ownDatabase(folder));
        settings.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        settings.put("QUARKUS_LOG_CATEGORY__ORG_HIBERNATE__LEVEL", "INFO");
        try (Node node = Node.start(folder, settings)) {
            assertThat(node.log().lines().filter(line -> line.contains("\"loggerName\":\"io.quarkus\""))).isNotEmpty()
                    .allMatch(line -> line.startsWith("{") && line.contains("\"mdc\":{"));
        }
    }

    @Test
    void aBackupTakenUnderLoadIsWholeAndOpens() throws Exception {
        assumeTrue(!PostgresForTests.isWanted(), "PostgreSQL has tools of its own");
        Path data = folder.resolve("data");
        String backup;
        int before;
        try (Node node = Node.start(folder, Node.ownDatabase(data)); Load load = new Load(node)) {
            load.until(10);
            before = load.written();
            node.as("ada").contentType("application/x-www-form-urlencoded").redirects().follow(false).post("/admin/backups")
                    .then().statusCode(303);
            load.until(before + 10);
            try (Stream<Path> copies = Files.list(data.resolve("backups"))) {
                backup = copies.findFirst().orElseThrow().toString();
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(backup)))).isEqualTo("rw-------");
        assertThat(Node.command(Map.of(), "verify-audit", backup)).startsWith("0 ").contains("The audit chain is whole");
        assertThat(data.resolve("second-factor.key")).exists();
        try (ZipFile zip = new ZipFile(backup)) {
            assertThat(zip.stream().map(ZipEntry::getName)).as("and not the key").containsExactly("faktenspur.mv.db");
        }
        Path restored = folder.resolve("restored");
        unpack(backup, restored);
        try (Node node = Node.start(folder, Map.of("FAKTENSPUR_DATABASE_FOLDER", restored.toString()))) {
            node.as("erika").get("/api/v1/audit/verification").then().statusCode(200).body("valid",
                    org.hamcrest.Matchers.equalTo(true));
            int articles = node.as("fabian").get("/api/v1/articles?limit=100").path("items.size()");
            assertThat(articles).isGreaterThanOrEqualTo(before);
        }
        assertThat(Node.command(Map.of(), "verify-audit", restored + "/faktenspur.mv.db"))
                .startsWith("0 ").contains("The audit chain is whole");
    }

    private static void unpack(String backup, Path to) throws Exception {
        Files.createDirectories(to);
        try (ZipFile zip = new ZipFile(backup)) {
            for (var entry : zip.stream().toList())
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, to.resolve(entry.getName()));
                }
        }
    }

    @Test
    void aDumpTakenUnderLoadIsWholeAndOpens() throws Exception {
        Optional<Path> tools = postgresTools();
        assumeTrue(PostgresForTests.isWanted() && tools.isPresent(), "needs pg_dump");
        Map<String, String> settings = Node.ownDatabase(folder);
        String dump = folder.resolve("dump").toString();
        try (Node node = Node.start(folder, settings); Load load = new Load(node)) {
            load.until(5);
            run(tools.get().resolve("pg_dump"), "-Fc", "-f", dump, "-d", forTools(settings));
            load.until(load.written() + 5);
        }
        Map<String, String> restored = Node.ownDatabase(folder);
        run(tools.get().resolve("pg_restore"), "-d", forTools(restored), dump);
        assertThat(Node.command(Map.of(), "verify-audit", restored.get("QUARKUS_DATASOURCE_JDBC_URL"))).startsWith("0 ")
                .contains("The audit chain is whole");
    }

    private static Optional<Path> postgresTools() throws Exception {
        Path installed = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(installed))
            return Optional.empty();
        try (Stream<Path> versions = Files.list(installed)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("pg_dump"))).max(Comparator.naturalOrder());
        }
    }

    private static String forTools(Map<String, String> settings) {
        return settings.get("QUARKUS_DATASOURCE_JDBC_URL").replaceFirst("^jdbc:", "");
    }

    private static void run(Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void whatWasAcknowledgedSurvivesTheDeathOfTheProgram() throws Exception {
        Map<String, String> settings = Node.ownDatabase(folder.resolve("data"));
        List<String> acknowledged = new ArrayList<>();
        try (Node node = Node.start(folder, settings)) {
            for (int i = 0; i < 5; i++)
                acknowledged.add(importText(node, "fabian", TEXT));
            node.dies();
        }
        try (Node node = Node.start(folder, settings)) {
            acknowledged.forEach(article -> node.as("fabian").get("/api/v1/articles/" + article).then().statusCode(200));
            node.as("erika").get("/api/v1/audit/verification").then().body("valid", org.hamcrest.Matchers.equalTo(true));
        }
    }

    @Test
    void everythingMovesOutAndIn() throws Exception {
        Map<String, String> first = Node.ownDatabase(folder.resolve("first"));
        try (Node node = Node.start(folder, first)) {
            importText(node, "fabian", TEXT);
        }
        assertThat(Node.command(first, "export", folder.resolve("out").toString())).contains("Exported").startsWith("0");
        Map<String, String> second = Node.ownDatabase(folder.resolve("second"));
        assertThat(Node.command(second, "import", folder.resolve("out").toString())).startsWith("0")
                .contains("the audit chain is whole");
        assertThat(Node.command(second, "import", folder.resolve("out").toString())).startsWith("1").contains("not empty");
        try (Node node = Node.start(folder, second)) {
            node.as("fabian").get("/api/v1/articles").then().statusCode(200);
            node.anybody().get("/").then().statusCode(200);
        }
    }

    @Test
    void theEmbeddedDatabaseMovesToPostgresWithOneCommand() throws Exception {
        assumeTrue(PostgresForTests.isWanted());
        Map<String, String> first = Node.ownDatabase(folder);
        try (Node node = Node.start(folder, first)) {
            importText(node, "fabian", TEXT);
        }
        Path out = folder.resolve("out");
        Node.command(first, "export", out.toString());
        Path embedded = folder.resolve("embedded.mv.db");
        fill(embedded, out);
        Map<String, String> second = Node.ownDatabase(folder);
        assertThat(Node.command(second, "move", embedded.toString())).startsWith("0 ").contains("the audit chain is whole");
        Path again = folder.resolve("again");
        Node.command(second, "export", again.toString());
        assertThat(MovingTest.content(again)).isEqualTo(MovingTest.content(out));
    }

    /** Makes an embedded database of an export. */
    private static void fill(Path file, Path export) throws Exception {
        String address = "jdbc:h2:file:" + file.toString().replace(".mv.db", "")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        Flyway.configure().dataSource(address, null, null)
                .locations("filesystem:src/main/resources/db/migration", "filesystem:src/main/database/h2/db/h2").load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(address)) {
            Import.from(export, connection);
        }
    }

    static String importText(Node node, String who, String text) {
        return node.as(who).body(Map.of("title", "Hafen", "text", text, "kind", "OWN", "language", "de"))
                .post("/api/v1/articles").then().statusCode(201).extract().path("id");
    }

    /** Somebody who imports one article after the other. */
    private static final class Load implements AutoCloseable {

        private final AtomicInteger written = new AtomicInteger();
        private final AtomicBoolean enough = new AtomicBoolean();
        private final Thread writer;

        Load(Node node) {
            writer = new Thread(() -> {
                while (!enough.get()) {
                    importText(node, "fabian", TEXT);
                    written.incrementAndGet();
                }
            });
            writer.start();
        }

        int written() {
            return written.get();
        }

        void until(int most) throws InterruptedException {
            while (written.get() < most && writer.isAlive())
                Thread.sleep(20);
            assertThat(written.get()).isGreaterThanOrEqualTo(most);
        }

        @Override
        public void close() throws InterruptedException {
            enough.set(true);
            writer.join();
        }
    }
}
