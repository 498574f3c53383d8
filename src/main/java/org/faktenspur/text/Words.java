package org.faktenspur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and marks of a text as numbers, equal words having equal numbers, so that two texts can be compared quickly.
 * White space is between them and part of none.
 */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{Z}\\p{L}\\p{M}\\p{N}]");

    final int[] ids;
    private final int[] begins;
    private final int[] ends;

    private Words(int[] ids, int[] begins, int[] ends) {
        this.ids = ids;
        this.begins = begins;
        this.ends = ends;
    }

    /** @param numbers what words are numbered so far; grows */
    static Words of(String text, Map<String, Integer> numbers) {
        List<int[]> found = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find())
            found.add(new int[] { numbers.computeIfAbsent(words.group(), word -> numbers.size()), words.start(), words.end() });
        return new Words(column(found, 0), column(found, 1), column(found, 2));
    }

    private static int[] column(List<int[]> rows, int column) {
        return rows.stream().mapToInt(row -> row[column]).toArray();
    }

    int size() {
        return ids.length;
    }

    int begin(int word) {
        return begins[word];
    }

    int end(int word) {
        return ends[word];
    }

    /** The words that a stretch of the text touches, as a half-open range of their numbers. */
    Span touchedBy(Span span) {
        int first = Arrays.binarySearch(ends, span.begin() + 1);
        int behind = Arrays.binarySearch(begins, span.end());
        int from = first < 0 ? -first - 1 : first;
        return new Span(from, Math.max(from, behind < 0 ? -behind - 1 : behind));
    }

    int[] in(Span range) {
        return Arrays.copyOfRange(ids, range.begin(), range.end());
    }
}
