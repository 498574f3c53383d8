package org.faktenspur.claim;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.faktenspur.text.WordLists;

/** What is known of the words by which claimants are called. */
final class ClaimantWords {

    private static final WordLists LISTS = WordLists.read("/org/faktenspur/claim/claimants.words");
    static final String INSTITUTIONS = "institutions-";

    private ClaimantWords() {
    }

    /** The names of the lists that a word, or an end of it, is in: of the longest end first. */
    static Set<String> lists(String word) {
        String lower = lower(word);
        Set<String> lists = new LinkedHashSet<>(LISTS.of(lower));
        for (int i = 0; i < lower.length(); i++)
            lists.addAll(LISTS.of("-" + lower.substring(i)));
        return lists;
    }

    static boolean has(String list, String word) {
        return lists(word).contains(list);
    }

    static boolean isInstitution(String word) {
        return lists(word).stream().anyMatch(list -> list.startsWith(INSTITUTIONS));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
