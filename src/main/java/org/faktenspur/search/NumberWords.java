package org.faktenspur.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.faktenspur.text.Language;

/** Numbers written as words, up to 999 999. "Ein" and "one" are none: they mostly mean no number. */
final class NumberWords {

    private static final Map<Language, Map<String, Double>> KNOWN = Map.of(Language.DE,
            known("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn"
                    + " achtzehn neunzehn",
                    "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"),
            Language.EN,
            known("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    + " eighteen nineteen",
                    "twenty thirty forty fifty sixty seventy eighty ninety"));
    private static final Map<String, Double> SHARES = Map.of("hälfte", 50d, "half", 50d, "drittel", 33d, "third", 33d,
            "viertel", 25d, "quarter", 25d);
    private static final Pattern GERMAN = Pattern
            .compile("(?:(\\p{L}+)tausend)?(?:(\\p{L}*)hundert)?(?:und)?(?:(\\p{L}+)und)?(\\p{L}*)");

    private NumberWords() {
    }

    private static Map<String, Double> known(String fromTwo, String tens) {
        Map<String, Double> values = new HashMap<>();
        List<String> ones = List.of(fromTwo.split(" "));
        ones.forEach(word -> values.put(word, ones.indexOf(word) + 2d));
        List<String> tensOf = List.of(tens.split(" "));
        tensOf.forEach(word -> values.put(word, 10d * (tensOf.indexOf(word) + 2)));
        return values;
    }

    /** Null for a word that is no number. A share of something is its percentage. */
    static Double value(String lower, Language language) {
        Double share = SHARES.get(lower);
        if (share != null)
            return share;
        Double known = KNOWN.get(language).get(lower);
        return known != null || language != Language.DE ? known : german(lower);
    }

    /** "zweihundertfünfzig", "achtunddreißig": the ones stand before the tens. */
    private static Double german(String lower) {
        Matcher parts = GERMAN.matcher(lower);
        if (!lower.contains("und") && !lower.contains("tausend") || !parts.matches() || lower.length() < 8)
            return null;
        Double thousands = part(parts.group(1), 0);
        Double hundreds = lower.contains("hundert") ? part(parts.group(2), 1) : Double.valueOf(0);
        Double ones = part(parts.group(3), 0);
        Double rest = part(parts.group(4), 0);
        if (thousands == null || hundreds == null || ones == null || rest == null)
            return null;
        double value = 1000 * thousands + 100 * hundreds + ones + rest;
        return value > 1 ? value : null;
    }

    private static Double part(String word, double otherwise) {
        if (word == null || word.isEmpty())
            return otherwise;
        return word.equals("ein") ? Double.valueOf(1) : KNOWN.get(Language.DE).get(word);
    }
}
