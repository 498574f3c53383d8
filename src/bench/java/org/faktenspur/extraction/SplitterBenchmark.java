package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.faktenspur.text.Block;
import org.faktenspur.text.BlockSplitter;
import org.faktenspur.text.Language;
import org.faktenspur.text.Tagger;
import org.faktenspur.text.Token;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole splitter beside its floor, which is to cut sentences and tokens and to tag them, on texts of growing length. The
 * compiler works in the foreground, so that it is done when the measurement begins.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = { SplitterBenchmark.HEAP, "-XX:+UseSerialGC", "-Xbatch" })
public class SplitterBenchmark {

    /** What 100 pages must pass in. */
    static final String HEAP = "-Xmx64m";
    private static final int WARM_AFTER = 4_000;

    @Param({ "DE", "EN" })
    public Language language;

    @Param({ "1", "10", "100" })
    public int pages;

    private final Extractor splitter = new RuleExtractor();
    private String text;

    @Setup
    public void write() {
        text = Pages.of(language, pages);
        warmUp();
    }

    /**
     * Seconds say little about how much was compiled: on a busy machine a program gets few of them. So both measurements begin
     * behind the same number of pages, which both of them have read.
     */
    private void warmUp() {
        for (int read = 0; read < WARM_AFTER; read += pages) {
            floor();
            whole();
        }
    }

    @Benchmark
    public List<Token> floor() {
        return tokens(text, language);
    }

    @Benchmark
    public Extraction whole() {
        return splitter.extract(text, language, null);
    }

    /** What every splitter has to do before a rule can look at the text; headings are tagged here too. */
    static List<Token> tokens(String text, Language language) {
        Tagger tagger = Tagger.of(language);
        Grammar grammar = Grammar.of(language);
        List<Token> tokens = new ArrayList<>();
        for (Block block : BlockSplitter.split(text))
            grammar.sentences().split(text, block.span()).forEach(sentence -> tokens.addAll(tagger.tokens(text, sentence)));
        return tokens;
    }
}
