package org.faktenspur.fetch;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.vertx.core.Future;

/** The end of all patience with one fetch. */
record Deadline(long nanoTime) {

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    private long left() {
        return nanoTime - System.nanoTime();
    }

    boolean isOver() {
        return left() <= 0;
    }

    /** Waits for it, but not longer. */
    <T> T await(Future<T> future) throws FetchFailed, ExecutionException {
        try {
            return future.toCompletionStage().toCompletableFuture().get(Math.max(0, left()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new FetchFailed(FetchFailed.Reason.TOO_SLOW, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchFailed(FetchFailed.Reason.TOO_SLOW, e);
        }
    }
}
