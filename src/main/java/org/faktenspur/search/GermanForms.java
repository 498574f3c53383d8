package org.faktenspur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import de.danielnaber.jwordsplitter.GermanWordSplitter;

/**
 * German: endings come off as in CISTEM (Weißweiler and Fraser, "Developing a Stemmer for German Based on a Comparative
 * Analysis of Publicly Available Stemmers", 2017), and "-ung" and "-in" too, so that a delivery and delivering are one;
 * prefixes that a verb leaves at the end of its sentence count for nothing.
 */
final class GermanForms extends Forms {

    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 3;
    private static final int MOST_REMEMBERED = 100_000;
    private static final Pattern PARTICIPLE = Pattern.compile("ge(.{4,}(?:t|en))");
    private static final Pattern SEPARABLE = Pattern.compile(
            "(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|um|vor|weg|zu|zuruck|zusammen)(?:ge|zu)?(.{3,}(?:en|ern|eln|t|te|ten))");

    private final GermanWordSplitter splitter;
    private final Map<String, List<String>> splits = new ConcurrentHashMap<>();

    GermanForms() {
        try {
            splitter = new GermanWordSplitter(true);
            splitter.setStrictMode(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of German words does not load", e);
        }
        read("/org/faktenspur/search/de.forms");
    }

    @Override
    String folded(String lower) {
        String plain = withoutAccents(lower.replace("ß", "ss"));
        return plain.replace("ae", "a").replace("oe", "o").replaceAll("(?<![aeq])ue", "u");
    }

    @Override
    String stem(String folded) {
        Matcher participle = PARTICIPLE.matcher(folded);
        String stem = participle.matches() ? participle.group(1) : folded;
        for (String shorter = shortened(stem); !shorter.equals(stem); shorter = shortened(stem))
            stem = shorter;
        return stem;
    }

    private static String shortened(String stem) {
        int length = stem.length();
        if (length > 6 && stem.endsWith("ung"))
            return stem.substring(0, length - 3);
        if (length > 5 && (stem.endsWith("er") || stem.endsWith("em") || stem.endsWith("nd") || stem.endsWith("in")))
            return stem.substring(0, length - 2);
        return length > 3 && "esnt".indexOf(stem.charAt(length - 1)) >= 0 && length > 4 ? stem.substring(0, length - 1) : stem;
    }

    @Override
    List<String> parts(String lower) {
        if (lower.length() < SHORTEST_COMPOUND)
            return List.of();
        if (splits.size() > MOST_REMEMBERED)
            splits.clear();
        return splits.computeIfAbsent(lower, this::taken);
    }

    private List<String> taken(String lower) {
        if (irregular(folded(lower)) != null)
            return List.of();
        List<String> parts = split(lower);
        if (parts.size() < 2)
            parts = split(lower.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü"));
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.length() >= SHORTEST_PART))
            return List.copyOf(parts);
        Matcher separable = SEPARABLE.matcher(folded(lower));
        return separable.matches() ? List.of(separable.group(1)) : List.of();
    }

    private synchronized List<String> split(String word) {
        return splitter.splitWord(word);
    }
}
