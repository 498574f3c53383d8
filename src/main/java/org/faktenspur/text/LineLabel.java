package org.faktenspur.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what stands before the words of a line: a bullet, the time of a ticker's entry, the place of an agency's report. */
final class LineLabel {

    private static final Pattern BULLET = Pattern
            .compile("([-–—•*·▪◦►]|\\p{N}{1,2}[.)](?!\\s*(?:\\p{L}+\\s+)?\\d{4}))\\s+(?=\\S)");
    private static final Pattern TIME = Pattern.compile(
            "(?:\\+\\+\\+\\s*)?([\\[(]?\\d{1,2}[:.]\\d{2}(?:\\s*(?:Uhr|[ap]\\.?m\\.?))?[\\])]?)(?:\\s*(?:\\+\\+\\+|[:–—|-])\\s*|\\s+(?=\\p{Lu})|(?<=[\\])])\\s*)(?=\\S)");
    private static final Pattern TICKER = Pattern.compile("(\\+\\+\\+)\\s*(?=\\S)");
    private static final Pattern AGENCY = Pattern
            .compile("((?:\\p{Lu}[\\p{L}/.-]{0,40}+[ ,]{0,2}+){1,5}+)\\(([\\p{L}/ ,]{2,20})\\)\\s*[-–—:.]{0,2}\\s*(?=\\S)");
    private static final Pattern PLACE = Pattern
            .compile("(\\p{Lu}{3}[\\p{Lu} /.-]{0,60}|\\p{Lu}\\p{Ll}+, \\d{1,2}\\. \\p{Lu}\\p{Ll}+)\\s*[–—-]\\s+(?=\\S)");

    private LineLabel() {
    }

    /** null where the line begins with its own words. */
    static Block.Label of(String text, Span line) {
        Block.Label label = match(BULLET, Block.LabelKind.BULLET, text, line);
        if (label == null)
            label = match(TIME, Block.LabelKind.TIME, text, line);
        if (label == null)
            label = match(TICKER, Block.LabelKind.TIME, text, line);
        if (label == null)
            label = agency(text, line);
        return label == null ? match(PLACE, Block.LabelKind.PLACE, text, line) : label;
    }

    private static Block.Label agency(String text, Span line) {
        Matcher matcher = AGENCY.matcher(text).region(line.begin(), line.end());
        Set<String> agencies = WordLists.layout().named("agencies");
        if (!matcher.lookingAt())
            return null;
        boolean dash = matcher.group().stripTrailing().matches("(?s).*[-–—]");
        boolean found = dash || agencies.contains(matcher.group(2).split("[/ ,]")[0].toLowerCase(Locale.ROOT));
        return found ? new Block.Label(new Span(line.begin(), matcher.end(1)), Block.LabelKind.PLACE, matcher.end()) : null;
    }

    private static Block.Label match(Pattern pattern, Block.LabelKind kind, String text, Span line) {
        Matcher matcher = pattern.matcher(text).region(line.begin(), line.end());
        return matcher.lookingAt() ? new Block.Label(new Span(matcher.start(1), matcher.end(1)), kind, matcher.end()) : null;
    }
}
