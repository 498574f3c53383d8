package org.faktenspur.claim;

import java.util.Locale;
import java.util.Set;

import org.faktenspur.text.WordLists;

/** What is known of the words by which claimants are called. */
final class ClaimantWords {

    private static final WordLists LISTS = WordLists.read("/org/faktenspur/claim/claimants.words");
    private static final Set<String> INSTITUTIONS = Set.of("institutions-masculine", "institutions-feminine",
            "institutions-neuter", "institutions-plural", "institutions-english");

    private ClaimantWords() {
    }

    /** Whether a word, or the end of it, is in a list. */
    static boolean has(String list, String word) {
        String lower = lower(word);
        if (LISTS.has(list, lower))
            return true;
        for (int i = 0; i < lower.length(); i++)
            if (LISTS.has(list, "-" + lower.substring(i)))
                return true;
        return false;
    }

    static boolean isInstitution(String word) {
        return INSTITUTIONS.stream().anyMatch(list -> has(list, word));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
