package org.faktenspur.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a claimant is called whatever the sentence was: articles put "der Gemeinde" and "die Gemeinde", which both are
 * "Gemeinde". Only what German grammar leaves no doubt about is changed; everything else is called as it is written.
 */
public final class ClaimantName {

    private static final int MOST_ADJECTIVES = 2;
    private static final List<String> ARTICLES = List.of("der", "die", "das", "dem", "den", "des", "einem", "einer",
            "the");

    /** Of the noun, as the article and the ending of an adjective show it. */
    private enum Gender {
        MASCULINE("er"),
        FEMININE("e"),
        NEUTER("es"),
        PLURAL("e");

        /** Of an adjective in the first case that has no article before it. */
        private final String strong;
        private final String list = ClaimantWords.INSTITUTIONS + ClaimantWords.lower(name());

        Gender(String strong) {
            this.strong = strong;
        }

        /** Those that a noun can have: one where it is known, else all. */
        private static List<Gender> of(String noun) {
            Optional<Gender> known = ClaimantWords.lists(noun).stream()
                    .flatMap(list -> Arrays.stream(values()).filter(gender -> gender.list.equals(list))).findFirst();
            return known.map(List::of).orElse(List.of(values()));
        }

        /** What adjectives end in between this article and such a noun; empty where the two do not go together. */
        private String weak(String article) {
            return switch (article) {
                case "der" -> this == MASCULINE ? "e" : this == NEUTER ? "" : "en";
                case "die" -> this == FEMININE ? "e" : this == PLURAL ? "en" : "";
                case "das" -> this == NEUTER ? "e" : "";
                case "dem", "des", "einem" -> this == MASCULINE || this == NEUTER ? "en" : "";
                case "einer" -> this == FEMININE ? "en" : "";
                default -> this == MASCULINE || this == PLURAL ? "en" : "";
            };
        }
    }

    private ClaimantName() {
    }

    /** The name in its basic form. */
    public static String basic(String written) {
        int space = written.indexOf(' ');
        String article = space < 0 ? null : article(written.substring(0, space));
        if (article == null)
            return written;
        List<String> name = new ArrayList<>(List.of(written.substring(space + 1).split(" ")));
        if (name.isEmpty() || article(name.get(0)) != null)
            return written;
        int adjectives = adjectives(name);
        boolean sure = adjectives <= MOST_ADJECTIVES && adjectives < name.size() && nominative(article, name, adjectives);
        return sure ? indefinite(article) + String.join(" ", name) : written;
    }

    /** "Einem Gutachten" is not the one that everybody knows: "ein Gutachten". */
    private static String indefinite(String article) {
        return article.equals("einem") ? "ein " : article.equals("einer") ? "eine " : "";
    }

    /** Also at the beginning of a sentence; null for every other word. */
    private static String article(String word) {
        String small = word.isEmpty() ? "" : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        return ARTICLES.contains(small) ? small : null;
    }

    /** How many of the first words are adjectives: those written small, or parts of a name as "Deutsche" is. */
    private static int adjectives(List<String> name) {
        int count = 0;
        while (count < name.size() && isAdjective(name.get(count)))
            count++;
        return count;
    }

    /** Without the ending that adjectives have behind an article. */
    private static String stem(String word) {
        int end = word.endsWith("e") ? 1 : word.endsWith("en") ? 2 : 0;
        return word.substring(0, word.length() - end);
    }

    private static boolean isAdjective(String word) {
        String stem = stem(word);
        return !stem.equals(word) && !ClaimantWords.isInstitution(word)
                && (Character.isLowerCase(word.charAt(0)) || ClaimantWords.has("adjectives", stem));
    }

    /** Puts the words behind an article into the first case; whether that could be done without guessing. */
    private static boolean nominative(String article, List<String> name, int adjectives) {
        if (article.equals("the"))
            return true;
        String noun = noun(article, name.get(adjectives));
        if (noun == null)
            return false;
        name.set(adjectives, noun);
        String weak = adjectives == 0 ? "" : name.get(0).endsWith("e") ? "e" : "en";
        Set<String> endings = Gender.of(noun).stream().filter(gender -> adjectives == 0 || gender.weak(article).equals(weak))
                .map(gender -> gender.strong).collect(Collectors.toSet());
        if (adjectives > 0 && endings.size() != 1)
            return false;
        for (int i = 0; i < adjectives; i++)
            name.set(i, stem(name.get(i)) + endings.iterator().next());
        return true;
    }

    /** The noun without the ending of the second case, or the third of many; null where that is not sure. */
    private static String noun(String article, String noun) {
        if (article.equals("des"))
            return Stream.of("es", "s").filter(noun::endsWith)
                    .map(ending -> noun.substring(0, noun.length() - ending.length())).filter(ClaimantWords::isInstitution)
                    .findFirst().orElse(null);
        if (article.equals("einem") && noun.endsWith("n") && !ClaimantWords.isInstitution(noun)
                && !ClaimantWords.has("things", noun))
            return null;
        String many = noun.endsWith("n") ? noun.substring(0, noun.length() - 1) : noun;
        return article.equals("den") && ClaimantWords.has(Gender.PLURAL.list, many) ? many : noun;
    }

    /** All that is called the same in its basic form, and nothing else. */
    public static Set<String> forms(String name) {
        String basic = basic(name);
        List<String> words = List.of(basic.replaceFirst("^eine? ", "").split(" "));
        Set<String> forms = new LinkedHashSet<>(List.of(basic));
        for (int adjectives = 0; adjectives < words.size() && adjectives <= MOST_ADJECTIVES; adjectives++)
            for (String end : List.of("e", "en"))
                for (String noun : List.of("", "s", "es", "n"))
                    add(forms, basic, inflected(words, adjectives, end, noun));
        return forms;
    }

    private static String inflected(List<String> words, int adjectives, String end, String nounEnd) {
        List<String> inflected = new ArrayList<>(words);
        for (int i = 0; i < adjectives; i++)
            inflected.set(i, words.get(i).replaceFirst("e[rs]?$", end));
        inflected.set(adjectives, words.get(adjectives) + nounEnd);
        return String.join(" ", inflected);
    }

    private static void add(Set<String> forms, String basic, String inflected) {
        for (String article : ARTICLES)
            for (String written : List.of(article, article.substring(0, 1).toUpperCase(Locale.ROOT) + article.substring(1)))
                if (basic(written + " " + inflected).equals(basic))
                    forms.add(written + " " + inflected);
    }
}
