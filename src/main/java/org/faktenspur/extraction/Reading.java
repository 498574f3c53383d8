package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/** A sentence as it is read for attributions: what stands in quotation marks or brackets is no cue and is passed over. */
final class Reading {

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "–", "—", "-");
    private static final int SHORTEST_MISTAKEN = 8;
    private static final Pattern PARTICIPLE = Pattern.compile("(?:ge|.{2,4}ge).+(?:t|en)");
    private static final Pattern WITH_ZU = Pattern.compile(".+zu.+en");
    private static final Set<String> STRONG = Set.of(";", ":");

    final Grammar grammar;
    final Parsed sentence;
    final List<Quotation> quotations;
    /** Behind the last word. */
    final int end;
    private final String[] lower;
    /** The lists that each word is in. */
    private final List<Set<String>> lists;
    /** The number of the quotation that covers a token, or -1. */
    private final int[] quoted;
    private final boolean[] bracketed;
    private final boolean firstPerson;

    Reading(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.quotations = quotations;
        this.end = sentence.endOfWords();
        int size = sentence.size();
        lower = new String[size];
        lists = new ArrayList<>(size);
        quoted = new int[size];
        bracketed = new boolean[size];
        boolean first = false;
        int depth = 0;
        int quotation = 0;
        for (int i = 0; i < size; i++) {
            Token token = sentence.at(i);
            lower[i] = token.lower();
            lists.add(grammar.lists(lower[i]));
            while (quotation < quotations.size() && quotations.get(quotation).outer().end() <= token.begin())
                quotation++;
            quoted[i] = quotation < quotations.size() && quotations.get(quotation).covers(token) ? quotation : -1;
            depth = Math.max(0, depth + (token.word().equals("(") ? 1 : 0));
            bracketed[i] = depth > 0;
            depth = Math.max(0, depth - (token.word().equals(")") ? 1 : 0));
            first |= quoted[i] < 0 && (lower[i].equals("ich") || lower[i].equals("i"));
        }
        firstPerson = first;
    }

    String lower(int i) {
        return lower[i];
    }

    /** The part of speech, of contracted words that of the first ("im": ADP); empty outside of the sentence. */
    String tag(int i) {
        return i < 0 || i >= sentence.size() ? "" : tag(grammar, sentence.at(i));
    }

    /** The tagger takes long capitalised words at the head of a sentence for prepositions. */
    static String tag(Grammar grammar, Token token) {
        String tag = token.tag().indexOf('+') < 0 ? token.tag() : token.tag().substring(0, token.tag().indexOf('+'));
        boolean noPreposition = tag.equals("ADP") && token.startsUpperCase() && token.word().length() >= SHORTEST_MISTAKEN
                && !grammar.has("long-prepositions", token.lower());
        return noPreposition ? "NOUN" : tag;
    }

    boolean is(int i, String word) {
        return i >= 0 && i < end && lower[i].equals(word);
    }

    boolean in(int i, String list) {
        return i >= 0 && i < end && lists.get(i).contains(list);
    }

    /** Whether the sentence itself says this word, outside of quotations and brackets. */
    boolean isOpen(int i) {
        return i >= 0 && i < end && quoted[i] < 0 && !bracketed[i];
    }

    boolean isQuoted(int i) {
        return i >= 0 && i < sentence.size() && quoted[i] >= 0;
    }

    boolean isBracketed(int i) {
        return bracketed[i];
    }

    /** The quotation that covers a token. */
    Quotation quotation(int i) {
        return quotations.get(quoted[i]);
    }

    boolean isMark(int i, String mark) {
        return isOpen(i) && sentence.at(i).word().equals(mark);
    }

    boolean isComma(int i) {
        return isMark(i, ",");
    }

    /** Whether a clause can end here: at a comma, colon, semicolon or dash, and at both ends of the sentence. */
    boolean isBreak(int i) {
        return i < 0 || i >= end || isOpen(i) && BREAKS.contains(sentence.at(i).word()) && !isHyphen(i);
    }

    /** "81-jährige": a mark without space on either side joins. */
    private boolean isHyphen(int i) {
        return sentence.at(i).word().equals("-") && i > 0 && sentence.at(i - 1).end() == sentence.at(i).begin();
    }

    boolean isStrongBreak(int i) {
        return i < 0 || i >= end || isOpen(i) && STRONG.contains(sentence.at(i).word());
    }

    boolean isUpper(int i) {
        return sentence.at(i).startsUpperCase();
    }

    boolean isNoun(int i) {
        if (i < 0 || i >= end)
            return false;
        boolean common = tag(i).equals("NOUN") || tag(i).equals("X");
        return tag(i).equals("PROPN") || isInnerName(i) || common && (isUpper(i) || !grammar.isGerman());
    }

    /** "al-Jazeera", "eBay": names that begin small. */
    private boolean isInnerName(int i) {
        String word = sentence.at(i).word();
        return Character.isLowerCase(word.charAt(0)) && word.chars().anyMatch(Character::isUpperCase);
    }

    boolean isVerb(int i) {
        return isOpen(i) && !(isUpper(i) && i > 0 && grammar.isGerman())
                && (sentence.at(i).isVerb() || in(i, "finite-auxiliaries") || in(i, "subjunctive"));
    }

    /** A verb that can carry a clause: no infinitive with "zu", no participle before its auxiliary. */
    boolean isFinite(int i) {
        if (!isVerb(i) || is(i - 1, "zu") || is(i - 1, "to"))
            return false;
        if (in(i, "finite-auxiliaries"))
            return true;
        if (!grammar.isGerman())
            return !lower[i].endsWith("ing");
        return !PARTICIPLE.matcher(lower[i]).matches() && !WITH_ZU.matcher(lower[i]).matches();
    }

    boolean hasFinite(int from, int to) {
        for (int i = from; i < to; i++)
            if (isFinite(i))
                return true;
        return false;
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++)
            if (isVerb(i))
                return true;
        return false;
    }

    /** The first subjunctive of reported speech; inside of quotations there is none. */
    boolean isSubjunctive(int i) {
        if (!grammar.isGerman() || !isOpen(i) || isUpper(i))
            return false;
        return in(i, "subjunctive") || !firstPerson && tag(i).equals("VERB") && lower[i].endsWith("e")
                && !lower[i].endsWith("te") && lower[i].length() > 3;
    }

    /** Forms that stand for the first subjunctive where that is no different from the indicative. */
    boolean isSubstitute(int i) {
        return isOpen(i) && in(i, "subjunctive-substitutes");
    }

    boolean hasSubjunctive(int from, int to) {
        for (int i = from; i < to; i++)
            if (isSubjunctive(i) || isSubstitute(i))
                return true;
        return false;
    }

    /** The first clause break at or behind a token. */
    int nextBreak(int from) {
        int i = from;
        while (i < end && !isBreak(i))
            i++;
        return i;
    }

    /** The span of some tokens without the marks at their edges; null where no words are left. */
    Span words(int from, int to) {
        int first = from;
        int last = Math.min(to, end);
        while (first < last && !sentence.at(first).isWord() && !"„“”\"»«([".contains(sentence.at(first).word()))
            first++;
        while (last > first && ",:;–—-".contains(sentence.at(last - 1).word()))
            last--;
        return last > first ? sentence.between(first, last) : null;
    }
}
