package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out of a German claim what only marks it as said by others: the first subjunctive and "soll". */
final class Hearsay {

    private static final Pattern SYLLABIC = Pattern.compile(".*(?:[dt]|[^lrhnm][nm])");
    private static final Pattern SHORT = Pattern.compile(".*(?:ck|ch)n?");

    private final Grammar grammar;
    private final Wording wording;

    Hearsay(Grammar grammar, Wording wording) {
        this.grammar = grammar;
        this.wording = wording;
    }

    /** "sei" becomes "ist", "soll geliefert haben" "hat geliefert"; what is not certain stays. */
    void remove() {
        String[] words = wording.words().split(" ");
        for (int i = 0; i < words.length; i++)
            words[i] = indicative(words[i]);
        wording.say(String.join(" ", withoutModal(List.of(words))));
    }

    private String indicative(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1)))
            end--;
        String bare = word.substring(0, end);
        if (!grammar.has("subjunctive", bare))
            return word;
        String form = grammar.indicative(bare).orElseGet(() -> regular(bare));
        wording.edit(EditKind.REPORTING_REMOVED, bare, form);
        return form + word.substring(bare.length());
    }

    /** "arbeite" is "arbeitet", "mache" is "macht". */
    private static String regular(String subjunctive) {
        String stem = subjunctive.substring(0, subjunctive.length() - 1);
        return SYLLABIC.matcher(stem).matches() && !SHORT.matcher(stem).matches() || stem.endsWith("chn") ? stem + "et"
                : stem + "t";
    }

    private List<String> withoutModal(List<String> split) {
        int modal = Math.max(split.indexOf("soll"), split.indexOf("sollen"));
        if (modal < 1)
            return split;
        boolean plural = split.get(modal).equals("sollen");
        String last = split.get(split.size() - 1);
        String form = last.equals("haben") ? plural ? "haben" : "hat"
                : last.equals("sein") ? plural ? "sind" : "ist"
                        : plural ? null : grammar.present(last).orElse(null);
        if (form == null)
            return split;
        wording.edit(EditKind.REPORTING_REMOVED, split.get(modal) + " … " + last, form);
        List<String> without = new ArrayList<>(split.subList(0, split.size() - 1));
        without.set(modal, form);
        return without;
    }
}
