package org.faktenspur.extraction;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.faktenspur.text.Language;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints what docs/benchmarks.md shows: ratios within one run, for machines differ. */
public final class Benchmarks {

    private static final String ROW = "| %-8s | %5d | %9.0f | %9.0f | %5.2f | %6.2f | %6.0f | %6.1f |%n";
    private static final double THOUSAND = 1_000;
    private static final double MEGABYTE = 1 << 20;

    private Benchmarks() {
    }

    /** @param args JMH's own options, to run it shorter or longer */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().parent(new CommandLineOptions(args)).include(SplitterBenchmark.class.getName())
                .addProfiler(GCProfiler.class).addProfiler(CpuTime.class).shouldFailOnError(true).build()).run();
        Map<String, RunResult> byName = new TreeMap<>();
        results.forEach(result -> byName.put(name(result), result));
        System.out.println("| language | pages | floor t/s | whole t/s | ratio | growth | MB/run | MB kept |");
        for (Language language : Language.values())
            for (int pages : new int[] { 1, 10, 100 })
                System.out.printf(Locale.ROOT, ROW, language, pages, perSecond(byName, "floor", language, pages),
                        perSecond(byName, "whole", language, pages), time(byName, "whole", language, pages)
                                / time(byName, "floor", language, pages),
                        time(byName, "whole", language, pages) / time(byName, "whole", language, 1) / words(language, pages)
                                * words(language, 1),
                        allocated(byName.get("whole " + language + " " + pages)), kept(language, pages));
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1) + " " + result.getParams().getParam("language") + " "
                + result.getParams().getParam("pages");
    }

    private static double time(Map<String, RunResult> results, String what, Language language, int pages) {
        return results.get(what + " " + language + " " + pages).getSecondaryResults().get(CpuTime.NAME).getScore();
    }

    private static double perSecond(Map<String, RunResult> results, String what, Language language, int pages) {
        return words(language, pages) * THOUSAND / time(results, what, language, pages);
    }

    private static double words(Language language, int pages) {
        return SplitterBenchmark.tokens(Pages.of(language, pages), language).size();
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / MEGABYTE;
    }

    /** What the result of a text holds of the heap, the text itself not counted. */
    private static double kept(Language language, int pages) {
        String text = Pages.of(language, pages);
        Extractor splitter = new RuleExtractor();
        splitter.extract(text, language, null);
        long before = used();
        Extraction result = splitter.extract(text, language, null);
        long after = used();
        return result.claims().isEmpty() ? 0 : (after - before) / MEGABYTE;
    }

    private static long used() {
        for (int i = 0; i < 3; i++)
            System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
