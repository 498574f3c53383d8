package org.faktenspur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a language, as named lists of words in lower case, read from a text file: <code>[name]</code> opens a
 * list, <code>#</code> a comment, words stand apart by white space, an underscore stands for a space in a phrase.
 */
public final class WordLists {

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> byWord = new HashMap<>();

    /** How articles are laid out, whatever their language. */
    private static final class Layout {
        private static final WordLists LISTS = read("/org/faktenspur/text/layout.words");
    }

    private WordLists() {
    }

    /** The name between the brackets; rules ask for it by a literal, which so is the very same string. */
    private static String name(String line) {
        return line.substring(1, line.indexOf(']')).intern();
    }

    /** @param resource an absolute path on the class path */
    public static WordLists read(String resource) {
        WordLists lists = new WordLists();
        try (InputStream in = WordLists.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> current = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("["))
                    current = lists.lists.computeIfAbsent(name(line), name -> new HashSet<>());
                else if (!line.startsWith("#") && !line.isBlank())
                    for (String word : line.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        current.add(word.replace('_', ' '));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A word list is missing: " + resource, e);
        }
        lists.lists.forEach(
                (name, words) -> words.forEach(word -> lists.byWord.computeIfAbsent(word, one -> new HashSet<>()).add(name)));
        return lists;
    }

    /** The names of the lists that a word is in, of several asked for at once. */
    public Set<String> of(String word) {
        return byWord.getOrDefault(word, Set.of());
    }

    /** Whether a word is in the list of this name; most words are in none, so the word is looked up first. */
    public boolean has(String list, String word) {
        assert lists.containsKey(list) : list;
        Set<String> names = byWord.get(word);
        return names != null && names.contains(list);
    }

    static WordLists layout() {
        return Layout.LISTS;
    }

    /** @throws IllegalArgumentException when there is no list of this name */
    public Set<String> named(String name) {
        Set<String> list = lists.get(name);
        if (list == null)
            throw new IllegalArgumentException("No word list " + name);
        return list;
    }
}
