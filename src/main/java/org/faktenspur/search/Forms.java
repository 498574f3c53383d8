package org.faktenspur.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.faktenspur.text.Language;

/** What a word of a language is found under: however it is written, inflected and put together. */
abstract class Forms {

    static final int MOST_REMEMBERED = 100_000;

    private static final Forms GERMAN = new GermanForms();
    private static final Forms ENGLISH = new EnglishForms();

    /** Of words as they come: most of any text is made of the same few thousand. */
    private final Map<String, String> roots = new ConcurrentHashMap<>();
    private final Map<String, String> irregular = new HashMap<>();

    static Forms of(Language language) {
        return language == Language.DE ? GERMAN : ENGLISH;
    }

    /** The same for all ways to write a word: without accents, "ä" as "ae", "ß" as "ss". */
    abstract String written(String lower);

    /** The same for all forms of a word and most that are derived from it; it need not be a word itself. */
    final String root(String lower) {
        if (roots.size() > MOST_REMEMBERED)
            roots.clear();
        return roots.computeIfAbsent(lower, this::found);
    }

    private String found(String lower) {
        String written = written(lower);
        String known = irregular.get(written);
        return known != null ? known : stem(written);
    }

    abstract String stem(String written);

    /** What a compound is made of; empty for a word that is none. */
    abstract List<String> parts(String lower);

    /** The root of a word that no ending explains; null for all others. */
    final String irregular(String written) {
        return irregular.get(written);
    }

    /** @param resource lines of which all words have the root of the first; "#" begins a comment */
    final void read(String resource) {
        try (InputStream in = Forms.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(this::know);
        } catch (IOException e) {
            throw new UncheckedIOException("A list of forms is missing: " + resource, e);
        }
    }

    private void know(String line) {
        String[] words = line.strip().toLowerCase(Locale.ROOT).split("\\s+");
        String root = stem(written(words[0]));
        for (String word : words)
            irregular.put(written(word), root);
    }

    static String withoutAccents(String lower) {
        char[] from = lower.toCharArray();
        char[] to = new char[4 * from.length];
        return new String(to, 0, ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length));
    }
}
