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
 * Analysis of Publicly Available Stemmers", 2017), and "-ung", "-igkeit" and "-in" too, so that a delivery and delivering are
 * one;
 * prefixes that a verb leaves at the end of its sentence count for nothing.
 */
final class GermanForms extends Forms {

    private static final int SHORTEST_COMPOUND = 7;
    private static final int SHORTEST_PART = 3;
    private static final Pattern GE = Pattern.compile("ge(.{4,})");
    private static final Pattern SEPARABLE = Pattern.compile(
            "(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|um|vor|weg|zu|zurueck|zusammen)(?:ge|zu)?(.{3,}(?:en|ern|eln|t|te|ten))");

    /** To promote is not to demand, to count not to pay, a ferry no journey. */
    private static final Pattern UMLAUT_COUNTS = Pattern.compile(
            "(?:ge|be|er|auf|aus|ein|an|durch|ver|ueber)?(?:foerder|zaehl|faehr|fuehr|schoen|drueck|hoer|erklaer|baer|waehr|gruen)");

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
    String written(String lower) {
        return withoutAccents(lower.replace("ß", "ss").replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
    }

    @Override
    String stem(String written) {
        String folded = UMLAUT_COUNTS.matcher(written).lookingAt() ? written : folded(written);
        Matcher ge = GE.matcher(folded);
        String stem = ge.matches() ? ge.group(1) : folded;
        for (String shorter = shortened(stem); !shorter.equals(stem); shorter = shortened(stem))
            stem = shorter;
        return stem;
    }

    /** A plural and its singular differ in no more than an umlaut. */
    private static String folded(String written) {
        return written.replace("ae", "a").replace("oe", "o").replaceAll("(?<![aeq])ue", "u");
    }

    private static String shortened(String stem) {
        int length = stem.length();
        if (length > 9 && stem.endsWith("igkeit"))
            return stem.substring(0, length - 6);
        if (length > 6 && stem.endsWith("ung"))
            return stem.substring(0, length - 3);
        if (length > 5 && (stem.endsWith("er") || stem.endsWith("em") || stem.endsWith("nd") || stem.endsWith("in")))
            return stem.substring(0, length - 2);
        char last = stem.charAt(length - 1);
        boolean ending = length > 3 && (last == 'e' || last == 'n') || length > 4 && (last == 's' || last == 't');
        return ending ? stem.substring(0, length - 1) : stem;
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
        if (irregular(written(lower)) != null)
            return List.of();
        List<String> parts = split(lower);
        if (parts.size() < 2)
            parts = split(lower.replace("ae", "ä").replace("oe", "ö").replace("ue", "ü"));
        if (parts.size() > 1 && parts.stream().allMatch(part -> part.length() >= SHORTEST_PART))
            return List.copyOf(parts);
        Matcher separable = SEPARABLE.matcher(written(lower));
        return separable.matches() ? List.of(separable.group(1)) : List.of();
    }

    private synchronized List<String> split(String word) {
        return splitter.splitWord(word);
    }
}
