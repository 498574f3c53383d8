package org.faktenspur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences at stops, question and exclamation marks, unless the stop belongs to an abbreviation, an
 * ordinal ("am 11. November"), an initial ("J. Weber") or stands inside a quotation that goes on in lower case.
 */
public final class SentenceSplitter {

    private static final Pattern END = Pattern.compile(
            "([.!?…]+)([\"'“”«»‘’)\\]]*)(\\s+(?=\\S)|(?<=\\p{Ll}{3}[.!?])(?=\\p{Lu}\\p{Ll}))");
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.\\-]*$");
    private static final Pattern OPENING = Pattern.compile("[„“\"»«‚‘'(\\[–—-]*");

    /** "Friedrich II. regierte": of one letter it is an initial already. */
    private static final Pattern ROMAN = Pattern.compile("[IVX]{2,5}");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Set<String> abbreviations;
    private final Set<String> afterOrdinals;
    private final Set<String> mayEnd;
    private final Set<String> starters;
    private final ReportingTag tag;

    /**
     * @param abbreviations in lower case, with their stops
     * @param afterOrdinals words that follow an ordinal rather than begin a sentence, in lower case
     * @param mayEnd abbreviations that may be the last word of a sentence
     * @param starters words that begin a sentence more often than they follow an abbreviation
     * @param tagging verbs that may stand behind a quotation and their subject: “It works!” Marsh said
     * @param tellers those of them that an object follows
     */
    public SentenceSplitter(Set<String> abbreviations, Set<String> afterOrdinals, Set<String> mayEnd, Set<String> starters,
            Set<String> tagging, Set<String> tellers) {
        this.abbreviations = abbreviations;
        this.afterOrdinals = afterOrdinals;
        this.mayEnd = mayEnd;
        this.starters = starters;
        this.tag = new ReportingTag(tagging, tellers);
    }

    /** The sentences of a stretch of the text, in order, without the white space around them. */
    public List<Span> split(String text, Span span) {
        List<Span> sentences = new ArrayList<>();
        int begin = span.begin();
        Matcher matcher = END.matcher(text).region(span.begin(), span.end());
        while (matcher.find())
            if (endsHere(text, begin, span.end(), matcher)) {
                sentences.add(new Span(begin, matcher.end(2)));
                begin = matcher.end(3);
            }
        if (begin < span.end())
            sentences.add(new Span(begin, span.end()));
        return sentences;
    }

    private boolean endsHere(String text, int from, int limit, Matcher end) {
        String next = nextWord(text, end.end(3), limit);
        boolean stop = end.group(1).equals(".");
        if (next.isEmpty())
            return false;
        if (Character.isLowerCase(next.codePointAt(0)))
            return !stop && end.group(2).isEmpty() && !end.group(1).startsWith("…") && !end.group(1).startsWith("..");
        if (!stop)
            return end.group(2).isEmpty() || !tag.beginsAt(text, end.end(3), limit);
        Matcher last = LAST_WORD.matcher(text).region(Math.max(from, end.start() - 40), end.start());
        String word = last.find() ? last.group() : "";
        return !isInitial(word) && !isAbbreviation(word, next) && !isOrdinal(word, next);
    }

    /** "p.m." may end a sentence, and does so before a word that begins one. */
    private boolean isAbbreviation(String word, String next) {
        String abbreviation = word.toLowerCase(Locale.ROOT) + ".";
        return abbreviations.contains(abbreviation)
                && !(mayEnd.contains(abbreviation) && starters.contains(next.toLowerCase(Locale.ROOT)));
    }

    private static String nextWord(String text, int from, int limit) {
        Matcher opening = OPENING.matcher(text).region(from, limit);
        int at = opening.lookingAt() ? opening.end() : from;
        int to = at;
        while (to < limit && Character.isLetterOrDigit(text.charAt(to)))
            to++;
        return text.substring(at, to);
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** One or two digits before a month or the like; before any other word a number ends its sentence. */
    private boolean isOrdinal(String word, String next) {
        if (ROMAN.matcher(word).matches())
            return !starters.contains(next.toLowerCase(Locale.ROOT));
        return DAY.matcher(word).matches()
                && (afterOrdinals.contains(next.toLowerCase(Locale.ROOT)) || NUMBER.matcher(next).matches());
    }
}
