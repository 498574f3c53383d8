package org.faktenspur.extraction;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;


/**
 * Milliseconds of processor time that Java threads spend on one operation, in the best iteration: neither other work on the
 * machine counts, nor what the compiler does in the background.
 */
public final class CpuTime implements InternalProfiler {

    static final String NAME = "cpu";
    private static final double MILLI = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long begin;

    @Override
    public String getDescription() {
        return "Processor time for each operation";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begin = spent();
    }

    private long spent() {
        return LongStream.of(threads.getAllThreadIds()).map(threads::getThreadCpuTime).filter(time -> time > 0).sum();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
            IterationResult result) {
        double spent = (spent() - begin) / MILLI;
        return List.of(new ScalarResult(NAME, spent / result.getMetadata().getAllOps(), "ms/op", AggregationPolicy.MIN));
    }
}
