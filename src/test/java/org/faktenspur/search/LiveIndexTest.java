package org.faktenspur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.apache.lucene.store.FSDirectory;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class LiveIndexTest {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    @Inject
    Chronicle chronicle;

    @TempDir
    Path folder;

    @BeforeEach
    void thereIsSomethingToFind() {
        Way.imported("de", "Der Leuchtturmwärter von Kalwin zählte gestern neun Seehunde.");
    }

    @Test
    @ActivateRequestContext
    void hasEverythingAfterTheFirstStart() throws InterruptedException {
        LiveIndex index = started(folder);
        assertThat(found(index, "Seehunde")).isPositive();
        assertThat(index.lag()).isZero();
        index.stop(null);
    }

    @Test
    @ActivateRequestContext
    void catchesUpAfterARestart() throws InterruptedException {
        started(folder).stop(null);
        Way.imported("de", "Der Glockengießer von Kalwin verkaufte gestern neun Glocken.");
        LiveIndex index = started(folder);
        assertThat(index.progress().building()).isFalse();
        assertThat(found(index, "Glockengießer")).isPositive();
        assertThat(found(index, "Leuchtturmwärter")).isPositive();
        index.stop(null);
    }

    @Test
    @ActivateRequestContext
    void whatIsDamagedIsBuiltAnew() throws InterruptedException, IOException {
        started(folder).stop(null);
        try (Stream<Path> files = Files.list(folder.resolve("1"))) {
            for (Path file : files.toList())
                Files.writeString(file, "no index at all");
        }
        LiveIndex index = started(folder);
        assertThat(found(index, "Seehunde")).isPositive();
        index.stop(null);
    }

    @Test
    @ActivateRequestContext
    void whatIsCutShortIsBuiltAnew() throws InterruptedException, IOException {
        started(folder).stop(null);
        try (Stream<Path> files = Files.list(folder.resolve("1"))) {
            for (Path file : files.filter(file -> !file.getFileName().toString().startsWith("segments")).toList())
                Files.write(file, new byte[0]);
        }
        LiveIndex index = started(folder);
        assertThat(found(index, "Seehunde")).isPositive();
        index.stop(null);
    }

    @Test
    @ActivateRequestContext
    void whatIsLostIsBuiltAnew() throws InterruptedException, IOException {
        started(folder).stop(null);
        try (Stream<Path> files = Files.list(folder.resolve("1"))) {
            for (Path file : files.toList())
                Files.delete(file);
        }
        LiveIndex index = started(folder);
        assertThat(found(index, "Seehunde")).isPositive();
        index.stop(null);
    }

    @Test
    @ActivateRequestContext
    void anIndexOfAnotherDatabaseIsNone() throws InterruptedException, IOException {
        started(folder).stop(null);
        try (SearchIndex foreign = new SearchIndex(FSDirectory.open(folder.resolve("1")))) {
            foreign.clear();
            foreign.commit(new Mark(1, "0".repeat(64)));
        }
        LiveIndex index = started(folder);
        assertThat(found(index, "Seehunde")).isPositive();
        index.stop(null);
    }

    @Test
    @ActivateRequestContext
    void twoThatShareADiskHaveAnIndexEach() throws InterruptedException {
        LiveIndex first = started(folder);
        LiveIndex second = started(folder);
        assertThat(found(first, "Seehunde")).isPositive();
        assertThat(found(second, "Seehunde")).isPositive();
        assertThat(folder.resolve("2")).isDirectory();
        first.stop(null);
        second.stop(null);
    }

    @Test
    @ActivateRequestContext
    void whereNothingCanBeWrittenItIsKeptInMemory() throws InterruptedException, IOException {
        LiveIndex index = started(Files.writeString(folder.resolve("file"), "not a folder"));
        assertThat(found(index, "Seehunde")).isPositive();
        index.stop(null);
    }

    @Test
    @ActivateRequestContext
    void isBuiltAnewOnRequest() throws InterruptedException {
        LiveIndex index = started(folder);
        index.rebuild();
        waitFor(index);
        assertThat(found(index, "Seehunde")).isPositive();
        index.stop(null);
    }

    private LiveIndex started(Path where) {
        LiveIndex index = new LiveIndex(chronicle, where.toString());
        index.start(null);
        waitFor(index);
        return index;
    }

    private static void waitFor(LiveIndex index) {
        while (!index.isCurrent())
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }

    private static long found(LiveIndex index, String words) {
        return index.look(searcher -> Searching.in(searcher, Question.ofTheDesk(words, Kind.CLAIM, null, 0, 10)))
                .orElseThrow().all();
    }
}
