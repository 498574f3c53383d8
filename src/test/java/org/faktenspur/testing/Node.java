package org.faktenspur.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.restassured.specification.RequestSpecification;

/**
 * The packaged program, started as an operator starts it: a process of its own, with the sample newsroom unless told otherwise.
 */
public final class Node implements AutoCloseable {

    public static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final int port;

    private Node(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** On a database that is there for it alone. */
    public static Map<String, String> ownDatabase(Path folder) {
        if (!PostgresForTests.isWanted())
            return Map.of("FAKTENSPUR_DATABASE_FOLDER", folder.toAbsolutePath().toString());
        String name = "node_" + System.nanoTime();
        try (Connection connection = DriverManager.getConnection(PostgresForTests.address());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", PostgresForTests.address().replaceFirst("/postgres\\b", "/" + name));
    }

    public static Node start(Path folder, Map<String, String> settings) throws Exception {
        return start(JAVA, folder, settings);
    }

    public static Node start(Path java, Path folder, Map<String, String> settings) throws Exception {
        int port = freePort();
        Path log = Files.createTempFile(folder, "node", ".log");
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.port=" + port, "-Dquarkus.http.host=127.0.0.1", "-jar", JAR.toString())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("FAKTENSPUR_SAMPLE", "true");
        builder.environment().put("FAKTENSPUR_SEARCH_FOLDER", Files.createTempDirectory(folder, "search").toString());
        builder.environment().putAll(settings);
        Node node = new Node(builder.start(), log, port);
        node.awaitReady();
        return node;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready")).build();
        for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end) && process.isAlive(); Thread.sleep(100))
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200)
                    return;
            } catch (IOException e) {
                // Nobody listens yet.
            }
        process.destroyForcibly();
        throw new AssertionError("Did not become ready:\n" + log());
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** A request of somebody whom the API knows. */
    public RequestSpecification as(String username) {
        return given().baseUri(address()).header("Authorization", "Bearer sample-" + username)
                .contentType("application/json");
    }

    /** A request of a stranger, or of a browser with a cookie. */
    public RequestSpecification anybody() {
        return given().baseUri(address()).redirects().follow(false);
    }

    /** Asks it to end, as an operating system does. */
    public Process ending() {
        process.destroy();
        return process;
    }

    /** At once, and without a word. */
    public void dies() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS))
            process.destroyForcibly().waitFor();
    }

    /** @return what the program said when it was started for one thing only, behind its exit code */
    public static String command(Map<String, String> settings, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        return process.waitFor() + " " + said;
    }
}
