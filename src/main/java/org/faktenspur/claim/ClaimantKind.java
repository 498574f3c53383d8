package org.faktenspur.claim;

import static org.faktenspur.claim.ClaimantWords.has;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether somebody who claims something is a human being or an institution. Where nobody has said it, it is unknown: null. */
public enum ClaimantKind {
    PERSON,
    ORGANIZATION;

    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den", "des", "ein", "eine", "einem",
            "einen",
            "einer", "eines", "the", "a", "an");
    /** "Der Sprecher" may be one, and in "nach Angaben der Sprecher" they are many. */
    private static final Set<String> OF_ONE = Set.of("ein", "einem", "einen", "eines", "dem", "the", "a", "an");
    /** "NATO", "AfD". */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\p{L}{0,4}\\p{Lu}");

    /**
     * What the name itself shows, as a proposal for whoever checks the claim; null where it shows nothing: there are banks
     * that are called like people.
     */
    public static ClaimantKind of(String claimant) {
        if (claimant == null || claimant.isBlank())
            return null;
        List<String> words = new ArrayList<>(List.of(claimant.strip().split("\\s+")));
        String article = ClaimantWords.lower(words.get(0));
        if (ARTICLES.contains(article) && words.size() > 1)
            words.remove(0);
        List<String> named = words.subList(0, connecting(words));
        for (int i = 0; i < named.size(); i++)
            if (has("persons", named.get(i)))
                return isOne(named, i, article) ? PERSON : null;
        if (named.stream().anyMatch(ClaimantWords::isInstitution)
                || named.size() == 1 && INITIALS.matcher(named.get(0)).matches())
            return ORGANIZATION;
        return named.size() > 1 && has("first-names", named.get(0)) ? PERSON : null;
    }

    /** Where the words begin that name others: "Sprecher | der Bahn". */
    private static int connecting(List<String> words) {
        for (int i = 1; i < words.size(); i++)
            if (has("connecting", words.get(i)))
                return i;
        return words.size();
    }

    /** German nouns in -er do not say whether they mean one or several, unless a name follows. */
    private static boolean isOne(List<String> named, int at, String article) {
        String word = named.get(at);
        return !word.endsWith("er") || Character.isLowerCase(word.charAt(0)) || OF_ONE.contains(article)
                || at + 1 < named.size();
    }
}
