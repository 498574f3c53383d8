package org.faktenspur.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.store.FSDirectory;
import org.faktenspur.text.Language;

/**
 * How long a question takes in an index of ten thousand and of a hundred thousand claims, each with an article's words
 * around it. The claims are made, always the same ones, from words that are as unevenly frequent as those of a language.
 */
public final class SearchRun {

    private static final int[] SIZES = { 10_000, 100_000 };
    private static final int QUESTIONS = 2000;
    private static final int WARM = 3000;
    /** Its processor time, for the machine may have other work. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private SearchRun() {
    }

    /** What is asked; says nothing but how long it took. */
    private interface Asking {
        void of(SearchIndex index, String claim) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        double[][] before = null;
        for (int size : SIZES) {
            Path folder = Files.createTempDirectory("search");
            try (SearchIndex index = new SearchIndex(FSDirectory.open(folder))) {
                long start = System.nanoTime();
                List<String> claims = fill(index, size);
                System.out.printf(Locale.ROOT, "%d claims written in %.1f s, %.1f MB%n", size, (System.nanoTime() - start) / 1e9,
                        megabytes(folder));
                double[][] now = { measure(index, claims, SearchRun::twoWords), measure(index, claims, SearchRun::mistyped),
                        measure(index, claims, SearchRun::similar) };
                String[] names = { "two words", "mistyped word", "similar claims" };
                for (int i = 0; i < names.length; i++)
                    System.out.printf(Locale.ROOT, "%-16s p50 %.2f ms  p95 %.2f ms%s%n", names[i], now[i][0], now[i][1],
                            before == null ? ""
                                    : String.format(Locale.ROOT, "  (x %.2f, x %.2f)", now[i][0] / before[i][0],
                                            now[i][1] / before[i][1]));
                before = now;
            }
        }
    }

    private static List<String> fill(SearchIndex index, int size) throws IOException {
        GeneratedText texts = new GeneratedText();
        List<String> claims = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String claim = texts.sentence();
            claims.add(claim);
            UUID id = new UUID(1, i);
            Document document = Entry.document(Kind.CLAIM, id, Language.DE);
            Entry.say(document, Kind.CLAIM, Entry.LEAD, claim, Language.DE);
            Entry.compare(document, claim, Language.DE);
            Entry.say(document, Kind.CLAIM, Entry.REST, texts.sentence() + " " + texts.sentence(), Language.DE);
            entries.add(new Entry("claim" + id, new ArrayList<>(List.of(document))));
            if (entries.size() == 1000 || i == size - 1) {
                index.write(entries);
                entries.clear();
            }
        }
        index.commit(new Mark(size, ""));
        index.refresh();
        return claims;
    }

    private static double[] measure(SearchIndex index, List<String> claims, Asking asking) throws IOException {
        Random random = new Random(3);
        for (int i = 0; i < WARM; i++)
            asking.of(index, claims.get(random.nextInt(claims.size())));
        double[] millis = new double[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            String claim = claims.get(random.nextInt(claims.size()));
            long start = THREAD.getCurrentThreadCpuTime();
            asking.of(index, claim);
            millis[i] = (THREAD.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return new double[] { millis[QUESTIONS / 2], millis[QUESTIONS * 95 / 100] };
    }

    private static void twoWords(SearchIndex index, String claim) throws IOException {
        String[] words = claim.split(" ");
        ask(index, words[0] + " " + words[words.length / 2]);
    }

    private static void mistyped(SearchIndex index, String claim) throws IOException {
        String word = claim.split(" ")[1];
        ask(index, word.substring(0, word.length() - 2) + "q" + word.substring(word.length() - 1));
    }

    private static void ask(SearchIndex index, String words) throws IOException {
        index.look(searcher -> Searching.in(searcher, Question.ofTheDesk(words, null, null, 0, 20)));
    }

    /** The candidates, and the measure on sixty of them, as many as there are. */
    private static void similar(SearchIndex index, String claim) throws IOException {
        Proposition said = Proposition.of(claim, Language.DE);
        Map<String, Double> weights = new HashMap<>();
        index.look(searcher -> {
            SimilarClaims.weigh(searcher, said, weights);
            return SimilarClaims.candidates(searcher, said, weights);
        });
        Measure measure = new Measure(weights::get);
        for (int i = 0; i < 60; i++)
            measure.between(said, Proposition.of(claim, Language.DE));
    }

    private static double megabytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }
}
