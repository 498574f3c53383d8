package org.faktenspur.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several things that begin at the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {
    }

    /** @return what came of each, in their order */
    public static <T> List<T> all(List<Callable<T>> deeds) {
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : threads.invokeAll(deeds.stream().map(deed -> together(start, deed)).toList()))
                outcomes.add(outcome.get());
            return outcomes;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdown();
        }
    }

    /** The same deed several times. */
    public static <T> List<T> all(int times, Callable<T> deed) {
        return all(Collections.nCopies(times, deed));
    }

    private static <T> Callable<T> together(CyclicBarrier start, Callable<T> deed) {
        return () -> {
            start.await();
            return deed.call();
        };
    }
}
