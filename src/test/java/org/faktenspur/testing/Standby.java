package org.faktenspur.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL and a second one that follows it, as an operator sets them up; in a folder that is there for them alone. */
public final class Standby implements AutoCloseable {

    /** Belongs to one server only. */
    private static final List<String> OWN = List.of("postmaster.pid", "postmaster.opts", "epg-lock");

    private final Path folder;
    private final EmbeddedPostgres primary;
    private EmbeddedPostgres standby;
    private int port;

    public Standby(Path folder) throws IOException, SQLException {
        this.folder = folder;
        this.primary = server(folder.resolve("primary")).start();
        execute(primaryAddress(), "select pg_start_backup('standby', true)");
        copy(folder.resolve("primary"), folder.resolve("standby"));
        execute(primaryAddress(), "select pg_stop_backup()");
        Files.createFile(folder.resolve("standby/standby.signal"));
        Files.writeString(folder.resolve("standby/postgresql.auto.conf"), "primary_conninfo = 'host=localhost port="
                + primary.getPort() + " user=postgres'\nwal_retrieve_retry_interval = '100ms'\n", StandardOpenOption.APPEND);
        startStandby();
    }

    private static EmbeddedPostgres.Builder server(Path data) {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setServerConfig("fsync", "off");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(file -> !OWN.contains(file.getFileName().toString())).toList())
                Files.copy(file, to.resolve(from.relativize(file)));
        }
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
    }

    /** Again where it was before. */
    public void startStandby() throws IOException {
        EmbeddedPostgres.Builder builder = server(folder.resolve("standby"));
        standby = (port == 0 ? builder : builder.setPort(port)).start();
        port = standby.getPort();
    }

    public void stopStandby() throws IOException {
        standby.close();
    }

    /** All its processes stand still: it takes connections, and answers nothing. */
    public void freeze() throws Exception {
        signal("-STOP");
    }

    public void thaw() throws Exception {
        signal("-CONT");
    }

    private void signal(String signal) throws Exception {
        long server = Long.parseLong(Files.readAllLines(folder.resolve("standby/postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(server).orElseThrow();
        for (ProcessHandle process : Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList())
            new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    public String primaryAddress() {
        return primary.getJdbcUrl("postgres", "postgres");
    }

    public String standbyAddress() {
        return standby.getJdbcUrl("postgres", "postgres");
    }

    /** What is written from now on stays where it is. */
    public void lag() throws SQLException {
        execute(standbyAddress(), "select pg_wal_replay_pause()");
    }

    public void catchUp() throws SQLException {
        execute(standbyAddress(), "select pg_wal_replay_resume()");
    }

    /** From now on it hears of nothing any more. */
    public void cutOff() throws SQLException, InterruptedException {
        execute(standbyAddress(), "alter system set primary_conninfo = ''");
        execute(standbyAddress(), "select pg_reload_conf()");
        while (ask(standbyAddress(), "select count(*) from pg_stat_wal_receiver") > 0)
            Thread.sleep(20);
    }

    /** The first is gone for good. */
    public void loseThePrimary() throws IOException {
        primary.close();
    }

    /** The other one takes its place, with what it has heard of. */
    public void promoteTheStandby() throws SQLException {
        execute(standbyAddress(), "select pg_promote()");
    }

    /** Leads to whichever takes changes, as an operator writes it. */
    public String addressOfBoth() {
        return primaryAddress().replaceFirst("localhost:\\d+", "localhost:" + primary.getPort() + ",localhost:" + port)
                + "&targetServerType=primary";
    }

    /** What one of them answers, as a number. */
    public static long ask(String address, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(question)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void execute(String address, String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws IOException {
        standby.close();
        primary.close();
    }
}
