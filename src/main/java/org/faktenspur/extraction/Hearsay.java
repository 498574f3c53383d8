package org.faktenspur.extraction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes out of a German claim what only marks it as said by others: the first subjunctive and "soll". */
final class Hearsay {

    private final Grammar grammar;
    private final Wording wording;

    Hearsay(Grammar grammar, Wording wording) {
        this.grammar = grammar;
        this.wording = wording;
    }

    /** "sei" becomes "ist", "soll geliefert haben" "hat geliefert"; what is not certain stays. */
    void remove() {
        List<String> words = List.of(wording.words().split(" "));
        String indicative = words.stream().map(this::indicative).collect(Collectors.joining(" "));
        wording.say(withoutModal(indicative));
    }

    private String indicative(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1)))
            end--;
        String bare = word.substring(0, end);
        if (!grammar.list("subjunctive").contains(bare))
            return word;
        String form = pairs("indicative").getOrDefault(bare, regular(bare));
        wording.edit(EditKind.REPORTING_REMOVED, bare, form);
        return form + word.substring(bare.length());
    }

    /** "arbeite" is "arbeitet", "mache" is "macht". */
    private static String regular(String subjunctive) {
        String stem = subjunctive.substring(0, subjunctive.length() - 1);
        return stem.matches(".*(?:[dt]|[^lrhnm][nm])") && !stem.matches(".*(?:ck|ch)n?") || stem.endsWith("chn") ? stem + "et"
                : stem + "t";
    }

    private String withoutModal(String words) {
        List<String> split = List.of(words.split(" "));
        int modal = Math.max(split.indexOf("soll"), split.indexOf("sollen"));
        if (modal < 1)
            return words;
        boolean plural = split.get(modal).equals("sollen");
        String last = split.get(split.size() - 1);
        String form = last.equals("haben") ? plural ? "haben" : "hat"
                : last.equals("sein") ? plural ? "sind" : "ist"
                        : plural ? null : pairs("present").get(last);
        if (form == null)
            return words;
        wording.edit(EditKind.REPORTING_REMOVED, split.get(modal) + " … " + last, form);
        return String.join(" ", split.subList(0, modal)) + " " + form + " "
                + String.join(" ", split.subList(modal + 1, split.size() - 1));
    }

    /** A list of pairs like <code>sei=ist</code>. */
    private Map<String, String> pairs(String list) {
        return grammar.pairs(list);
    }
}
