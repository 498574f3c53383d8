package org.faktenspur.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells lines that are not the article's own talk: by-lines, tags, links to other articles, agencies' marks; and captions. */
final class Boilerplate {

    private static final String AGENCIES = alternatives("agencies");
    private static final Pattern LEADING_MARKS = Pattern.compile("^[-–•*►→»>|\\s]+");
    private static final Pattern FORM = Pattern.compile("(?:#[\\p{L}\\p{N}_]+[\\s,]*){1,60}"
            + "|(?i:von|by|text|interview)\\s*:?\\s+(?:\\p{Lu}[\\p{L}.'’-]++\\s*+){2,4}+(?:(?:,|und|and|/)\\s*+(?:\\p{Lu}[\\p{L}.'’-]++\\s*+){1,4}+)*"
            + "|[(/\\s-]*(?i:" + AGENCIES + ")(?:[/, -]+\\p{L}{2,8})*\\)?\\.?"
            + "|(?i:stand|aktualisiert|updated|published|veröffentlicht)\\b.{0,14}\\d.{0,24}"
            + "|(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\p{L}+|(?i:tel|telefon|fax|e-mail|mail|web)\\.?\\s*:.{0,60}|©.*|\\p{N}{1,2}\\.\\s?(?:\\p{L}+\\s|\\p{N}{1,2}\\.)\\s?\\p{N}{4}(?:,? .{0,20})?");
    private static final Pattern CAPTION = Pattern
            .compile("(?i)(?:" + alternatives("captions") + ")\\s*:.{12,}|.*\\((?:" + alternatives("captions")
                    + ")\\s*:?[^)]*\\)\\s*");

    private static final int LONGEST = 1000;

    private Boilerplate() {
    }

    private static String alternatives(String list) {
        return WordLists.layout().named(list).stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    static boolean is(String line) {
        String bare = LEADING_MARKS.matcher(line).replaceFirst("");
        String lower = bare.toLowerCase(Locale.ROOT);
        Set<String> beginnings = WordLists.layout().named("boilerplate-beginnings");
        boolean form = line.length() <= LONGEST && (FORM.matcher(bare).matches() || FORM.matcher(line).matches());
        return form || bare.codePoints().noneMatch(Character::isLetterOrDigit)
                || WordLists.layout().named("boilerplate-lines").contains(lower)
                || beginnings.stream().anyMatch(lower::startsWith);
    }

    static boolean isCaption(String line) {
        return (line.indexOf('(') >= 0 || line.indexOf(':') >= 0) && CAPTION.matcher(line).matches();
    }
}
