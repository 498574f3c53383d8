package org.faktenspur.extraction;

import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Token;

/** Tells a plan ("soll 2027 starten") from hearsay ("soll geliefert haben", "soll Moskau unterstützen"). */
final class Tense {

    private static final Set<String> PERFECT = Set.of("haben", "sein", "worden", "have", "been");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Verbs of change, which with "soll" are planned rather than rumoured. */
    private static final Set<String> PLANNED = Set.of("starten", "beginnen", "werden", "entstehen", "eröffnen", "verbessern",
            "fahren",
            "bauen", "kommen", "stattfinden", "folgen", "erscheinen", "ersetzen", "ermöglichen", "helfen", "verhindern",
            "gebaut",
            "eröffnet", "geschaffen", "eingeführt", "abgeschafft", "erhöht", "gesenkt", "bleiben", "gelten", "sichern",
            "erleichtern");

    private Tense() {
    }

    static boolean isHearsay(Grammar grammar, Parsed sentence, int modal, int end) {
        Token last = sentence.at(end - 1);
        if (PERFECT.contains(last.lower()))
            return !isFuture(grammar, sentence, modal, end);
        return !isFuture(grammar, sentence, modal, end) && !PLANNED.contains(last.lower()) && last.isVerb();
    }

    /** "am Freitag", "am Abend". */
    private static boolean isDay(Grammar grammar, Parsed sentence, int i) {
        return sentence.at(i - 1).is("am") && grammar.has("days", sentence.at(i).lower());
    }

    static boolean isFuture(Grammar grammar, Parsed sentence, int from, int end) {
        for (int i = 0; i < end; i++) {
            Token token = sentence.at(i);
            if (grammar.has("future", token.lower()))
                return true;
            if (i > 0 && isDay(grammar, sentence, i) && !PERFECT.contains(sentence.at(end - 1).lower()))
                return true;
            boolean ahead = i > 0
                    && (sentence.at(i - 1).is("bis") || sentence.at(i - 1).is("ab") || sentence.at(i - 1).is("by") || i > from);
            if (ahead && YEAR.matcher(token.word()).matches() && !PERFECT.contains(sentence.at(end - 1).lower()))
                return true;
        }
        return false;
    }
}
