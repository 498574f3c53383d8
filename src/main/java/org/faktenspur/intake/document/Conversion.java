package org.faktenspur.intake.document;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.tika.Tika;

/**
 * Has documents converted to XHTML by processes of their own, with little memory and little time, and few at once. A file
 * that fills the memory or never ends brings down its own process and nothing else.
 */
@ApplicationScoped
class Conversion {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String MEMORY = "-Xmx256m";
    private static final int FIRST_EXIT_CODE = 10;
    /** What the JVM exits with when it was told to on running out of memory. */
    private static final int OUT_OF_MEMORY = 3;
    /** Markup and all; the text in it has its own limit. */
    private static final long LONGEST_XHTML = 32L * 1024 * 1024;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    static int exitCode(Unreadable.Reason reason) {
        return FIRST_EXIT_CODE + reason.ordinal();
    }

    /** @return XHTML in UTF-8 */
    byte[] toXhtml(Path file, int mostCharacters) throws Unreadable {
        try {
            if (!free.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                throw new Unreadable(Unreadable.Reason.BUSY);
            try {
                return convert(file, mostCharacters, PATIENCE);
            } finally {
                free.release();
            }
        } catch (IOException e) {
            throw new Unreadable(Unreadable.Reason.BROKEN, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable(Unreadable.Reason.TOO_SLOW, e);
        }
    }

    private static byte[] convert(Path file, int mostCharacters, Duration patience)
            throws IOException, InterruptedException, Unreadable {
        Path out = Files.createTempFile("converted", ".xhtml");
        Process process = start(file, mostCharacters, out);
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS))
                throw new Unreadable(Unreadable.Reason.TOO_SLOW);
            if (process.exitValue() != 0)
                throw new Unreadable(reason(process.exitValue()));
            if (Files.size(out) > LONGEST_XHTML)
                throw new Unreadable(Unreadable.Reason.TOO_LONG);
            return Files.readAllBytes(out);
        } finally {
            process.destroyForcibly().waitFor();
            Files.delete(out);
        }
    }

    private static Process start(Path file, int mostCharacters, Path out) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY,
                "-XX:+ExitOnOutOfMemoryError", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-cp",
                classPath(), ConversionMain.class.getName(), file.toAbsolutePath().toString(), String.valueOf(mostCharacters));
        builder.environment().clear();
        return builder.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** As packaged, our own archive and the folder of all the others; in tests and development, what this JVM has. */
    private static String classPath() {
        Set<String> entries = new LinkedHashSet<>(List.of(place(ConversionMain.class), inFolder(Tika.class)));
        entries.add(System.getProperty("java.class.path"));
        return String.join(File.pathSeparator, entries);
    }

    private static String place(Class<?> type) {
        URL url = type.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String inFolder(Class<?> type) {
        return Path.of(place(type)).resolveSibling("*").toString();
    }

    private static Unreadable.Reason reason(int exitCode) {
        int ordinal = exitCode - FIRST_EXIT_CODE;
        Unreadable.Reason[] reasons = Unreadable.Reason.values();
        if (exitCode == OUT_OF_MEMORY)
            return Unreadable.Reason.TOO_LARGE;
        return ordinal >= 0 && ordinal < reasons.length ? reasons[ordinal] : Unreadable.Reason.BROKEN;
    }
}
