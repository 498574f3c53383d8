package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of a German claim what only marks it as said by others: the subjunctive of reported speech and "soll". */
final class Hearsay {

    private static final Pattern SYLLABIC = Pattern.compile(".*(?:[dt]|[^lrhnm][nm])");
    private static final Pattern SHORT = Pattern.compile(".*(?:ck|ch)n?");

    private final Grammar grammar;
    private final Wording wording;
    private final boolean indirect;
    private final Set<String> verbs;

    /**
     * @param verbs the words of the clause that have the form of a first subjunctive and are verbs: "befördere"
     * @param indirect whether the words are not the speaker's own, so that a second subjunctive may stand for the first
     */
    Hearsay(Grammar grammar, Wording wording, boolean indirect, Set<String> verbs) {
        this.grammar = grammar;
        this.wording = wording;
        this.indirect = indirect;
        this.verbs = verbs;
    }

    /** "sei" becomes "ist", "soll geliefert haben" "hat geliefert"; what is not certain stays. */
    void remove() {
        String[] words = wording.words().split(" ");
        if (Stream.of(words).anyMatch(word -> word.equalsIgnoreCase("ich")))
            return;
        boolean substitutes = indirect && Stream.of(words).noneMatch(word -> grammar.has("unreal-signs", bare(word)));
        for (int i = 0; i < words.length; i++)
            words[i] = substitutes ? real(words, i) : indicative(words[i]);
        wording.say(String.join(" ", withoutModal(List.of(words))));
    }

    private String indicative(String word) {
        String bare = bare(word);
        if (!grammar.has("subjunctive", bare) && !(indirect && verbs.contains(bare)))
            return word;
        return say(word, bare, grammar.indicative(bare).orElseGet(() -> regular(bare)));
    }

    /** "kämen" is "kommen", and with a participle "hätten" is "haben": what the first subjunctive would not show. */
    private String real(String[] words, int i) {
        String bare = bare(words[i]);
        Optional<String> real = grammar.real(bare);
        boolean auxiliary = grammar.has("finite-auxiliaries", bare);
        if (real.isEmpty() || auxiliary && !endsInParticiple(words, i))
            return indicative(words[i]);
        return say(words[i], bare, real.get());
    }

    /** Whether a participle, and no infinitive, closes the clause of an auxiliary: "hätten 20 Euro erbeutet". */
    private boolean endsInParticiple(String[] words, int auxiliary) {
        int last = auxiliary + 1;
        while (last + 1 < words.length && bare(words[last]).length() == words[last].length())
            last++;
        if (last == words.length)
            return false;
        boolean perfect = bare(words[auxiliary]).equals("hätten");
        return GermanVerbs.isSurelyParticiple(bare(words[last]))
                || perfect && grammar.has("participles-like-infinitives", bare(words[last]));
    }

    private static String bare(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1)))
            end--;
        return word.substring(0, end);
    }

    private String say(String word, String bare, String form) {
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
