package org.faktenspur.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.faktenspur.text.Span;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Rule;

/** Stretches of an article's text that somebody points at, and what they say as a sentence of their own. */
public final class Words {

    private static final Pattern LEADING = Pattern.compile(
            "^(?:[\\s\\p{Z},;:–—]+|(?:und|oder|sowie|aber|doch|denn|and|or|but)\\s+)+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRAILING = Pattern.compile(
            "(?:[\\s\\p{Z},;:–—]+|\\s(?:und|oder|sowie|aber|doch|denn|and|or|but))+$",
            Pattern.CASE_INSENSITIVE);

    private Words() {
    }

    /** The stretch without white space at its ends; refused when it is not in the text, or nothing but space. */
    static Span in(String text, Span span) {
        if (span.end() > text.length())
            throw new Refused(Rule.NOT_WORDS_OF_THE_TEXT);
        int begin = span.begin();
        int end = span.end();
        while (begin < end && isSpace(text.charAt(begin)))
            begin++;
        while (end > begin && isSpace(text.charAt(end - 1)))
            end--;
        if (begin == end)
            throw new Refused(Rule.NOT_WORDS_OF_THE_TEXT);
        return new Span(begin, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The place itself, or the beginning of the word that it is inside of: nobody means half a word. */
    static int border(String text, int at) {
        int place = Math.max(0, Math.min(at, text.length()));
        while (place > 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place))
                && Character.isLetterOrDigit(text.charAt(place - 1)))
            place--;
        return place;
    }

    /** Where words that somebody copied stand in the text; empty unless they stand there once. White space does not matter. */
    public static Optional<Span> quoted(String text, String quote) {
        if (quote == null || quote.isBlank())
            return Optional.empty();
        String pattern = Pattern.compile("[\\s\\p{Z}]+").splitAsStream(quote.strip()).map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\p{Z}]+"));
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find())
            return Optional.empty();
        Span span = new Span(found.start(), found.end());
        return found.find() ? Optional.empty() : Optional.of(span);
    }

    /**
     * A part of a claim's words without the marks and conjunctions that joined it to the other part; empty if nothing is left.
     */
    static Optional<Span> part(String text, int begin, int end) {
        String words = text.substring(begin, end);
        Matcher leading = LEADING.matcher(words);
        int from = leading.find() ? leading.end() : 0;
        Matcher trailing = TRAILING.matcher(words).region(from, words.length());
        int to = trailing.find() ? trailing.start() : words.length();
        return words.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(new Span(begin + from, begin + to))
                : Optional.empty();
    }

    /** What they say, as a sentence. */
    static String sentence(String text, List<Span> spans) {
        String words = spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" ")).replaceAll("\\s+", " ")
                .strip();
        String upper = words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
        return upper.matches("(?s).*[.!?…][\"“”«»’)\\]]*") ? upper : upper + ".";
    }
}
