package org.faktenspur.extraction;

import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Token;

/**
 * How far the words go that name a speaker: a noun phrase with its genitives and "von", its name in quotation marks or
 * brackets, but not the places and times that follow a verb of saying.
 */
final class SpeakerPhrase {

    static final Set<String> INNER = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM", "X");
    private static final Set<String> COUNTING = Set.of("rund", "etwa", "mehr", "als", "über", "knapp", "sogenannte", "so",
            "bereits");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+\\.?");
    private static final Pattern INFLECTED = Pattern.compile(".{4,}(?:te|ten|ter|tes|ene|enen|ener|nde|nden|nder)");
    private static final int LONGEST_NAME = 8;

    private final Reading reading;
    private final int limit;
    private final boolean loose;

    private SpeakerPhrase(Reading reading, int limit, boolean loose) {
        this.reading = reading;
        this.limit = limit;
        this.loose = loose;
    }

    /** Behind the phrase that begins at a token; the same index where none begins there. */
    static int end(Reading reading, int from, int limit) {
        return new SpeakerPhrase(reading, Math.min(limit, reading.end), false).end(from);
    }

    /** The same where places belong to it too, as they do in front of a verb: "ein Sprecher in Genf sagte". */
    static int endWithPlaces(Reading reading, int from, int limit) {
        return new SpeakerPhrase(reading, Math.min(limit, reading.end), true).end(from);
    }

    static boolean isPronoun(Reading reading, int i) {
        return i < reading.end && (reading.in(i, "pronouns") || reading.in(i, "demonstratives") || reading.is(i, "man")
                || reading.tag(i).equals("PRON")) && !reading.isNoun(i);
    }

    private int end(int from) {
        if (from >= limit)
            return from;
        if (isPronoun(reading, from) && !startsWithNoun(from))
            return from + 1;
        int at = from;
        int last = from;
        boolean noun = false;
        while (at < limit) {
            int next = noun ? behindNoun(at) : beforeNoun(at);
            if (next <= at)
                break;
            noun = reading.isNoun(next - 1) || isClosing(next - 1) || noun && reading.tag(next - 1).equals("NUM");
            at = next;
            if (noun)
                last = at;
        }
        return last;
    }

    private boolean startsWithNoun(int from) {
        return from + 1 < limit
                && (reading.in(from, "demonstratives") || reading.in(from, "relatives") || reading.tag(from).equals("DET"))
                && (reading.isNoun(from + 1) || reading.tag(from + 1).equals("ADJ")) || isPossessive(from);
    }

    /** "His lawyer", which the tagger takes for two phrases. */
    private boolean isPossessive(int at) {
        return !reading.grammar.isGerman() && reading.in(at, "possessives")
                && (reading.isNoun(at + 1) || reading.tag(at + 1).equals("ADJ"));
    }

    private boolean isClosing(int i) {
        String word = reading.sentence.at(i).word();
        return ")“”\"«»'’‘".contains(word) || ROMAN.matcher(word).matches();
    }

    /** The next index within a phrase whose noun is still to come. */
    private int beforeNoun(int at) {
        if (QuotedName.isAt(reading, at))
            return QuotedName.end(reading, at, limit);
        if (!reading.isOpen(at))
            return at;
        String tag = reading.tag(at);
        if (INNER.contains(tag) && !reading.isBreak(at) || reading.isNoun(at) || COUNTING.contains(reading.lower(at))
                || tag.equals("PRON")
                        && reading.in(at, "demonstratives"))
            return at + 1;
        if (isPossessive(at))
            return at + 1;
        boolean hyphenated = reading.isMark(at, "-") && !reading.isBreak(at)
                || reading.in(at, "relatives") && opensNoun(at + 1);
        return hyphenated ? at + 1 : participle(at);
    }

    /** "in Afrika durchgeführte Studien": what stands between an article and its participle. */
    private int participle(int at) {
        if (!reading.tag(at).equals("ADP") && !reading.tag(at).equals("ADV"))
            return at;
        for (int i = at + 1; i < Math.min(limit - 1, at + LONGEST_NAME); i++) {
            if (reading.isBreak(i))
                return at;
            boolean inflected = INFLECTED.matcher(reading.lower(i)).matches();
            if (inflected && !reading.isUpper(i) && reading.isNoun(i + 1) && !reading.isFinite(i))
                return i;
        }
        return at;
    }

    /** The next index behind a noun of the phrase, if the phrase goes on there. */
    private int behindNoun(int at) {
        if (QuotedName.isAt(reading, at))
            return QuotedName.end(reading, at, limit);
        Token token = reading.sentence.at(at);
        if (token.word().equals("("))
            return behindBracket(at);
        if (!reading.isOpen(at))
            return at;
        if (reading.isNoun(at) && !reading.in(at, "times"))
            return at + 1;
        boolean owner = (token.word().equals("'") || token.word().equals("’")) && reading.isNoun(at + 1)
                && token.begin() == reading.sentence.at(at - 1).end();
        if (owner || ROMAN.matcher(token.word()).matches() || token.word().equals("&") || isNumberOfName(at))
            return at + 1;
        String word = reading.lower(at);
        boolean genitiveAdjective = token.tag().equals("ADJ") && opensNoun(at + 1)
                && (word.endsWith("er") || !reading.grammar.isGerman());
        if (genitiveAdjective)
            return at + 1;
        if (NounLink.isAt(reading, at, loose, limit) && opensNoun(at + 1))
            return behindLink(at);
        return joinsAnother(at) ? at + 1 : at;
    }

    private int behindLink(int at) {
        int inner = end(reading, at + 1, limit);
        return inner > at + 1 ? inner : at;
    }

    private boolean isNumberOfName(int at) {
        return reading.tag(at).equals("NUM")
                && !(at + 1 < limit && (reading.isNoun(at + 1) || reading.tag(at + 1).equals("ADJ")))
                && reading.tag(at - 1).equals("PROPN");
    }

    private boolean opensNoun(int at) {
        return at < limit && (INNER.contains(reading.tag(at)) || reading.isNoun(at) || QuotedName.isAt(reading, at))
                && !reading.isFinite(at);
    }

    /** "Merkel und Sarkozy", unless the second has a verb of its own. */
    private boolean joinsAnother(int at) {
        if (!reading.in(at, "joiners") || !opensNoun(at + 1))
            return false;
        int other = end(reading, at + 1, limit);
        return other > at + 1 && (other >= limit || !reading.isFinite(other));
    }

    private int behindBracket(int at) {
        for (int i = at + 1; i < Math.min(limit, at + 2 * LONGEST_NAME); i++)
            if (reading.sentence.at(i).word().equals(")"))
                return i + 1;
        return at;
    }
}
