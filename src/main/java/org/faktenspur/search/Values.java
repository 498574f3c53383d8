package org.faktenspur.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.faktenspur.text.Language;

/** Reads the numbers and times in a claim as values: "zwölf", "12" and "12,0" are one, so are "1,5 Mio." and "1.500.000". */
final class Values {

    private static final Pattern DATE = Pattern.compile("\\b(\\d{1,2})\\.(\\d{1,2})\\.(?:(\\d{4})\\b)?");
    private static final Pattern ISO_DATE = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)*|\\p{L}+");
    private static final Map<Language, List<String>> MONTHS = Map.of(
            Language.DE, List.of("januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober",
                    "november", "dezember"),
            Language.EN, List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
                    "october", "november", "december"));
    private static final Map<Language, List<String>> DAYS = Map.of(
            Language.DE, List.of("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
            Language.EN, List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"));
    private static final Map<Language, List<String>> SEASONS = Map.of(
            Language.DE, List.of("frühjahr", "sommer", "herbst", "winter", "frühling"),
            Language.EN, List.of("spring", "summer", "autumn", "winter", "fall"));
    private static final Map<String, Double> TIMES = Map.ofEntries(Map.entry("hundert", 1e2), Map.entry("hundred", 1e2),
            Map.entry("tausend", 1e3), Map.entry("thousand", 1e3), Map.entry("million", 1e6), Map.entry("millionen", 1e6),
            Map.entry("millions", 1e6), Map.entry("mio", 1e6), Map.entry("m", 1e6), Map.entry("milliarde", 1e9),
            Map.entry("milliarden", 1e9), Map.entry("mrd", 1e9), Map.entry("billion", 1e9), Map.entry("bn", 1e9),
            Map.entry("billionen", 1e12), Map.entry("dutzend", 12d), Map.entry("dozen", 12d));

    private final Language language;
    private final Set<Value> found = new HashSet<>();
    private Double open;

    private Values(Language language) {
        this.language = language;
    }

    static Set<Value> in(String text, Language language) {
        Values values = new Values(language);
        Matcher tokens = TOKEN.matcher(values.withoutDates(text));
        while (tokens.find())
            values.read(tokens.group());
        values.close();
        return values.found;
    }

    private String withoutDates(String text) {
        String rest = ISO_DATE.matcher(text).replaceAll(date -> {
            date(date.group(3), date.group(2), date.group(1));
            return " ";
        });
        return DATE.matcher(rest).replaceAll(date -> {
            date(date.group(1), date.group(2), date.group(3));
            return " ";
        });
    }

    private void date(String day, String month, String year) {
        found.add(new Value(Value.Kind.NUMBER, Integer.parseInt(day)));
        found.add(new Value(Value.Kind.MONTH, Integer.parseInt(month) - 1));
        if (year != null)
            found.add(new Value(Value.Kind.YEAR, Integer.parseInt(year)));
    }

    private void read(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        Double times = TIMES.get(lower);
        if (open != null && times != null) {
            open *= times;
            return;
        }
        Double number = Character.isDigit(token.charAt(0)) ? number(token) : NumberWords.value(lower, language);
        if (number == null && times != null)
            number = times;
        close();
        open = number;
        if (number == null && Character.isUpperCase(token.charAt(0)))
            time(lower);
    }

    private void close() {
        if (open != null)
            found.add(isYear(open) ? new Value(Value.Kind.YEAR, open) : new Value(Value.Kind.NUMBER, open));
        open = null;
    }

    private static boolean isYear(double number) {
        return number >= 1800 && number < 2200 && number == Math.rint(number);
    }

    private void time(String lower) {
        add(Value.Kind.MONTH, MONTHS, lower);
        add(Value.Kind.DAY, DAYS, lower);
        add(Value.Kind.SEASON, SEASONS, lower);
    }

    private void add(Value.Kind kind, Map<Language, List<String>> names, String lower) {
        int which = names.get(language).indexOf(lower);
        if (which >= 0)
            found.add(new Value(kind, kind == Value.Kind.SEASON ? which % 4 : which));
    }

    /** In German a comma is before the fraction and a stop between thousands; in English it is the other way round. */
    private Double number(String digits) {
        char fraction = language == Language.DE ? ',' : '.';
        List<String> parts = new ArrayList<>(List.of(digits.split("[.,]")));
        int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean thousands = last >= 0 && digits.charAt(last) != fraction && parts.get(parts.size() - 1).length() == 3;
        if (last < 0 || thousands)
            return parse(String.join("", parts));
        String end = parts.remove(parts.size() - 1);
        return parse(String.join("", parts) + "." + end);
    }

    private static Double parse(String digits) {
        return digits.length() > 18 ? null : Double.valueOf(digits);
    }
}
