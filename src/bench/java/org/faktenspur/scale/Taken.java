package org.faktenspur.scale;

import java.util.Locale;
import java.util.stream.DoubleStream;

/** How long some requests of one kind took, and what the database counted meanwhile. */
final class Taken {

    private final DoubleStream.Builder times = DoubleStream.builder();
    private int number;
    private long bytes;
    private int counted;
    private long statements;
    private long blocks;

    /** A request, with its answer. */
    interface Request {
        byte[] send() throws Exception;
    }

    byte[] by(Request request) throws Exception {
        long begin = System.nanoTime();
        byte[] answer = request.send();
        times.add((System.nanoTime() - begin) / 1e6);
        number++;
        bytes = answer.length;
        return answer;
    }

    /** @param counter null where the database does not count */
    byte[] by(Request request, Statements counter) throws Exception {
        if (counter == null)
            return by(request);
        Statements.Count before = counter.now();
        byte[] answer = by(request);
        Statements.Count after = counter.now();
        statements += after.statements() - before.statements();
        blocks += after.blocks() - before.blocks();
        counted++;
        return answer;
    }

    int times() {
        return number;
    }

    /** On average; nothing where nothing was counted. */
    String statements() {
        return counted == 0 ? "," : Math.round(statements / (double) counted) + "," + (blocks == 0 ? "" : blocks / counted);
    }

    /** Percentiles and the size of the last answer. */
    @Override
    public String toString() {
        double[] sorted = times.build().sorted().toArray();
        return String.format(Locale.ROOT, "%.1f,%.1f,%.1f,%d", share(sorted, 50), share(sorted, 95), share(sorted, 99), bytes);
    }

    private static double share(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
