package org.faktenspur.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.faktenspur.text.Language;
import org.faktenspur.text.Span;
import org.faktenspur.text.Tagger;
import org.faktenspur.text.Token;

/**
 * Tells what a claim says that the words which it is drawn from do not: a name, a thing, a deed, a number, a denial. In doubt
 * it
 * objects, for an invented name puts a false claim into somebody's mouth, and the rules' own claim is there to fall back to.
 */
final class Grounding {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,'’\\s\\u00a0\\u202f]\\d{3})+");
    private static final Pattern NUMBER = Pattern.compile(GROUPED.pattern() + "|\\d+(?:[.,:]\\d+)*");
    private static final Pattern SEPARATOR = Pattern.compile("[.,'’\\s\\u00a0\\u202f]");
    private static final Pattern CONTRACTED = Pattern.compile("n['’]t\\b");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** What may follow a stem when a noun or a name is bent. */
    private static final Set<String> ENDINGS = Set.of("", "e", "en", "er", "ern", "em", "es", "n", "s", "'s", "’s");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyäöü]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VERB_ENDING = Pattern.compile("(?:ier)?(?:te|ten|t|e|en|er|es|st|d|ed|s)?$");
    private static final int SHORTEST_STEM = 3;

    private final Tagger tagger;
    private final Set<String> negations;
    private final Set<String> auxiliaries;

    Grounding(Language language) {
        tagger = Tagger.of(language);
        negations = Grammar.of(language).list("negation");
        auxiliaries = Grammar.of(language).list("finite-auxiliaries");
    }

    /**
     * @param claim a sentence
     * @param quoted the words that it is drawn from
     * @param context the words elsewhere that it may use
     * @return the first word of the claim that neither of them has, or that the claim leaves out though it turns the meaning
     */
    Optional<String> objection(String claim, String quoted, String context) {
        String allowed = quoted + " \n " + context;
        return number(claim, allowed).or(() -> word(claim, words(allowed))).or(() -> denial(claim, quoted, allowed));
    }

    private static Optional<String> number(String claim, String allowed) {
        Set<String> known = Set.copyOf(numbers(allowed));
        return numbers(claim).stream().filter(number -> !known.contains(number)).findFirst();
    }

    /** "38.000", "38 000" and "38,000" are the same number; "2,4" and "2.4" are. */
    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> GROUPED.matcher(found.group()).matches()
                ? SEPARATOR.matcher(found.group()).replaceAll("")
                : found.group().replace(',', '.')).distinct().toList();
    }

    private Optional<String> word(String claim, Set<String> words) {
        return tagger.tokens(claim, new Span(0, claim.length())).stream().filter(token -> !isKnown(token, words))
                .map(Token::word).findFirst();
    }

    private boolean isKnown(Token token, Set<String> words) {
        boolean doing = token.tag().equals("VERB") || token.tag().equals("ADJ");
        boolean grammatical = auxiliaries.contains(token.lower())
                || !doing && !token.isNoun() && !token.tag().equals("NUM") && !token.tag().equals("X");
        if (!token.isWord() || grammatical)
            return true;
        return PARTS.splitAsStream(token.lower()).filter(part -> !part.isEmpty() && !Character.isDigit(part.charAt(0)))
                .allMatch(part -> words.stream().anyMatch(word -> same(word, part) || doing && kindred(word, part)));
    }

    /**
     * Vowels change when verbs are bent, consonants hardly do: "bricht" and "brechen", "flögen" and "fliegen", "zurückging" and
     * "ging" are kindred, "lobte" and "kritisierte" are not.
     */
    private static boolean kindred(String one, String other) {
        String bones = consonants(one);
        String otherBones = consonants(other);
        int shorter = Math.min(bones.length(), otherBones.length());
        return bones.equals(otherBones) ? shorter > 1
                : shorter >= SHORTEST_STEM && (bones.contains(otherBones) || otherBones.contains(bones));
    }

    private static String consonants(String verb) {
        return DOUBLED.matcher(VOWELS.matcher(VERB_ENDING.matcher(verb).replaceFirst("")).replaceAll("")).replaceAll("$1");
    }

    /** "Vertrag" and "Vertrages" are, "Anna" and "Annabel" are not. */
    private static boolean same(String one, String other) {
        int stem = 0;
        while (stem < Math.min(one.length(), other.length()) && one.charAt(stem) == other.charAt(stem))
            stem++;
        for (; stem >= SHORTEST_STEM; stem--)
            if (ENDINGS.contains(one.substring(stem)) && ENDINGS.contains(other.substring(stem)))
                return true;
        return one.equals(other);
    }

    private Optional<String> denial(String claim, String quoted, String allowed) {
        if (denies(claim) && !denies(allowed) || !denies(claim) && denies(quoted))
            return Optional.of(negations.stream().sorted().findFirst().orElseThrow());
        return Optional.empty();
    }

    private boolean denies(String text) {
        return words(text).stream().anyMatch(negations::contains) || CONTRACTED.matcher(text).find();
    }

    private static Set<String> words(String text) {
        return PARTS.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
