package org.faktenspur.extraction;

import java.util.Set;

import org.faktenspur.text.Token;

/** Finds where a noun phrase ends, from its parts of speech alone: articles, adjectives, nouns, and what hangs on them. */
final class NounPhrase {

    private static final Set<String> INNER = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");
    private static final Set<String> LINKS = Set.of("von", "des", "der", "aus", "für", "im", "in", "vom", "of", "for", "from",
            "at", "beim",
            "bei", "zur", "zum");

    private NounPhrase() {
    }

    /**
     * The index behind the phrase that begins at a token; the same index where none begins there. A preposition is crossed
     * where a noun phrase follows it ("der Sprecher von X"), a bracket or quotation marks where they belong to a name.
     */
    static int end(Parsed sentence, int from, int limit) {
        if (from < limit && sentence.at(from).tag().equals("PRON"))
            return from + 1;
        int at = from;
        int last = from;
        boolean noun = false;
        while (at < limit) {
            Token token = sentence.at(at);
            if (noun && (token.tag().equals("DET") || token.tag().equals("PRON")) && !LINKS.contains(token.lower()))
                break;
            // "der Hafen 40 Millionen Euro": a number that counts something begins a phrase of its own.
            if (noun && token.tag().equals("NUM") && at + 1 < limit && sentence.at(at + 1).isNoun())
                break;
            if (INNER.contains(token.tag()) || LINKS.contains(token.lower()) && noun && startsNoun(sentence, at + 1, limit))
                noun |= token.isNoun();
            else if (opensName(sentence, at, limit))
                at = closing(sentence, at, limit);
            else if (!isLinkedName(sentence, at, limit, noun))
                break;
            at++;
            if (sentence.at(at - 1).isNoun() || ")“”\"".contains(sentence.at(at - 1).word())
                    || sentence.at(at - 1).tag().equals("X"))
                last = at;
        }
        return noun ? last : from;
    }

    /** Behind the apposition that follows a phrase between commas ("X, die Leiterin der Y,"), else the end of the phrase. */
    static int endWithApposition(Parsed sentence, int from, int limit) {
        int end = end(sentence, from, limit);
        if (end == from || end + 1 >= limit || !sentence.at(end).word().equals(",")
                || sentence.at(end + 1).tag().equals("PRON"))
            return end;
        int behind = end(sentence, end + 1, limit);
        boolean closed = behind > end + 1 && (behind >= limit || ",:".contains(sentence.at(behind).word()));
        return closed ? behind : end;
    }

    private static boolean isLinkedName(Parsed sentence, int at, int limit, boolean noun) {
        Token token = sentence.at(at);
        return noun && (token.is("und") || token.is("and")) && startsNoun(sentence, at + 1, limit)
                && !hasVerbSoon(sentence, at + 1, limit) || noun && token.tag().equals("X") && token.startsUpperCase();
    }

    private static boolean hasVerbSoon(Parsed sentence, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 6); i++)
            if (sentence.at(i).isVerb())
                return true;
        return false;
    }

    private static boolean startsNoun(Parsed sentence, int at, int limit) {
        return at < limit && INNER.contains(sentence.at(at).tag());
    }

    private static boolean opensName(Parsed sentence, int at, int limit) {
        return "(„\"“".contains(sentence.at(at).word()) && closing(sentence, at, limit) > at;
    }

    private static int closing(Parsed sentence, int at, int limit) {
        String close = sentence.at(at).word().equals("(") ? ")" : "“”\"";
        for (int i = at + 1; i < Math.min(limit, at + 6); i++)
            if (close.contains(sentence.at(i).word()))
                return i;
        return -1;
    }
}
