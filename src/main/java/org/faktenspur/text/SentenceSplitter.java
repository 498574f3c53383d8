package org.faktenspur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences at stops, question and exclamation marks, unless the stop belongs to an abbreviation, an
 * ordinal ("am 11. November"), an initial ("J. Weber") or stands inside a quotation that goes on in lower case.
 */
public final class SentenceSplitter {

    private static final Pattern END = Pattern.compile("([.!?…]+)([\"'“”«»‘’)\\]]*)(\\s+)(?=\\S)");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.\\-]*$");
    private static final Pattern OPENING = Pattern.compile("[„“\"»«‚‘'(\\[–—-]*");

    private final Set<String> abbreviations;
    private final Set<String> afterOrdinals;

    /**
     * @param abbreviations in lower case, with their stops
     * @param afterOrdinals words that follow an ordinal rather than begin a sentence, in lower case
     */
    public SentenceSplitter(Set<String> abbreviations, Set<String> afterOrdinals) {
        this.abbreviations = abbreviations;
        this.afterOrdinals = afterOrdinals;
    }

    /** The sentences of a stretch of the text, in order, without the white space around them. */
    public List<Span> split(String text, Span span) {
        List<Span> sentences = new ArrayList<>();
        int begin = span.begin();
        Matcher matcher = END.matcher(text).region(span.begin(), span.end());
        while (matcher.find())
            if (endsHere(text, begin, span.end(), matcher)) {
                sentences.add(new Span(begin, matcher.end(2)));
                begin = matcher.end(3);
            }
        if (begin < span.end())
            sentences.add(new Span(begin, span.end()));
        return sentences;
    }

    private boolean endsHere(String text, int from, int limit, Matcher end) {
        String next = nextWord(text, end.end(3), limit);
        if (next.isEmpty() || Character.isLowerCase(next.codePointAt(0)))
            return false;
        if (!end.group(1).equals("."))
            return true;
        Matcher last = LAST_WORD.matcher(text).region(Math.max(from, end.start() - 40), end.start());
        String word = last.find() ? last.group() : "";
        return !isInitial(word) && !abbreviations.contains(word.toLowerCase(Locale.ROOT) + ".") && !isOrdinal(word, next);
    }

    private static String nextWord(String text, int from, int limit) {
        Matcher opening = OPENING.matcher(text).region(from, limit);
        int at = opening.lookingAt() ? opening.end() : from;
        int to = at;
        while (to < limit && Character.isLetterOrDigit(text.charAt(to)))
            to++;
        return text.substring(at, to);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** One or two digits before a month or the like; before any other word a number ends its sentence. */
    private boolean isOrdinal(String word, String next) {
        return word.matches("\\d{1,2}") && (afterOrdinals.contains(next.toLowerCase(Locale.ROOT)) || next.matches("\\d+"));
    }
}
