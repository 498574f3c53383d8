package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.faktenspur.text.Span;

/**
 * Finds where words that somebody claims to quote stand in a text: exactly; else with white space, dashes, quotation marks and
 * capitals made alike; else nearly, where some words are missing, added or misspelt. What is not found that way is no quote.
 */
final class QuoteAligner {

    /** Where a quotation leaves words out. */
    private static final Pattern GAP = Pattern.compile("\\s*(?:\\[…\\]|…|\\[\\.\\.\\.\\]|\\.\\.\\.)\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’.,:][\\p{L}\\p{M}\\p{N}]+)*");
    private static final String CLOSING = ".!?;:,\"'“”„«»‘’ ";
    /** One word in seven may differ, and none that is a number. */
    private static final int WORDS_FOR_ONE_ERROR = 7;

    private final String text;
    private final PlainText plain;
    private final List<Span> words;

    QuoteAligner(String text) {
        this.text = text;
        this.plain = new PlainText(text);
        this.words = words(text);
    }

    /** The spans of a quotation's pieces, in order; empty when one of them is not in the text. */
    List<Span> align(String quote) {
        List<Span> spans = new ArrayList<>();
        for (String piece : GAP.split(quote.strip())) {
            int behind = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end();
            Optional<Span> found = piece.isBlank() ? Optional.empty() : find(trimmed(piece), behind);
            if (found.isEmpty())
                return List.of();
            spans.add(found.get());
        }
        return spans;
    }

    private Optional<Span> find(String piece, int behind) {
        if (piece.isEmpty())
            return Optional.empty();
        for (int at = text.indexOf(piece, behind); at >= 0; at = text.indexOf(piece, at + 1))
            if (isWhole(at) && isWhole(at + piece.length()))
                return Optional.of(new Span(at, at + piece.length()));
        return plain.find(piece, behind).filter(found -> isWhole(found.begin()) && isWhole(found.end()))
                .or(() -> nearly(piece, behind));
    }

    /** Whether no word is cut here. */
    private boolean isWhole(int at) {
        return at == 0 || at == text.length() || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Marks at the edges belong to the sentence, not to the claim. */
    private static String trimmed(String piece) {
        int begin = 0;
        int end = piece.length();
        while (end > begin && CLOSING.indexOf(piece.charAt(end - 1)) >= 0)
            end--;
        while (begin < end && CLOSING.indexOf(piece.charAt(begin)) >= 0)
            begin++;
        return piece.substring(begin, end);
    }

    /** The stretch of words with the fewest changes (Sellers 1980), if these are few enough. */
    private Optional<Span> nearly(String piece, int behind) {
        List<String> wanted = words(piece).stream().map(word -> PlainText.of(word.in(piece))).toList();
        int allowed = wanted.size() / WORDS_FOR_ONE_ERROR;
        List<Span> places = words.stream().filter(word -> word.begin() >= behind).toList();
        if (allowed == 0 || places.isEmpty())
            return Optional.empty();
        List<String> given = places.stream().map(word -> PlainText.of(word.in(text))).toList();
        NearMatch match = NearMatch.of(wanted, given);
        if (match.changes() > allowed || !sameNumbers(wanted, given.subList(match.from(), match.to())))
            return Optional.empty();
        return Optional.of(new Span(places.get(match.from()).begin(), places.get(match.to() - 1).end()));
    }

    private static boolean sameNumbers(List<String> wanted, List<String> given) {
        return numbers(wanted).equals(numbers(given));
    }

    private static List<String> numbers(List<String> words) {
        return words.stream().filter(word -> word.chars().anyMatch(Character::isDigit)).toList();
    }

    private static List<Span> words(String text) {
        return WORD.matcher(text).results().map(QuoteAligner::span).toList();
    }

    private static Span span(MatchResult word) {
        return new Span(word.start(), word.end());
    }
}
