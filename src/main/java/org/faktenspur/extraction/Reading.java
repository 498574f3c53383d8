package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Token;

/**
 * A sentence as it is read for attributions: its words and verbs. What stands in quotation marks or brackets is no cue and is
 * passed over.
 */
final class Reading extends MarkedSentence {

    private static final int SHORTEST_MISTAKEN = 8;
    private static final Pattern PARTICIPLE = Pattern.compile("(?:ge|.{2,4}ge).+(?:t|en)");
    private static final Pattern WITH_ZU = Pattern.compile(".+zu.+en");

    final Grammar grammar;
    private final String[] lower;
    /** The lists that each word is in. */
    private final List<Set<String>> lists;
    private final boolean firstPerson;

    Reading(Grammar grammar, Parsed sentence, List<Quotation> quotations) {
        super(sentence, quotations);
        this.grammar = grammar;
        this.lower = new String[sentence.size()];
        this.lists = new ArrayList<>(sentence.size());
        boolean first = false;
        for (int i = 0; i < lower.length; i++) {
            lower[i] = sentence.at(i).lower();
            lists.add(isDegree(i) ? Set.of() : grammar.lists(lower[i]));
            first |= !isQuoted(i) && (lower[i].equals("ich") || lower[i].equals("i"));
        }
        firstPerson = first;
    }

    /** "have so far received": English "so" joins only behind a comma. */
    private boolean isDegree(int i) {
        return !grammar.isGerman() && i > 0 && lower[i].equals("so") && sentence.at(i - 1).isWord();
    }

    String lower(int i) {
        return lower[i];
    }

    /** The part of speech, of contracted words that of the first ("im": ADP); empty outside of the sentence. */
    String tag(int i) {
        return i < 0 || i >= sentence.size() ? "" : tag(grammar, sentence.at(i));
    }

    /**
     * The tagger takes capitalised words at the head of a sentence for prepositions, long ones and names that it does not know.
     */
    static String tag(Grammar grammar, Token token) {
        String tag = token.tag().indexOf('+') < 0 ? token.tag() : token.tag().substring(0, token.tag().indexOf('+'));
        boolean noPreposition = tag.equals("ADP") && token.startsUpperCase()
                && (token.word().length() >= SHORTEST_MISTAKEN ? !grammar.has("long-prepositions", token.lower())
                        : grammar.isGerman() && !grammar.has("short-prepositions", token.lower()));
        return noPreposition ? "NOUN" : tag;
    }

    boolean is(int i, String word) {
        return i >= 0 && i < end && lower[i].equals(word);
    }

    boolean in(int i, String list) {
        return i >= 0 && i < end && lists.get(i).contains(list);
    }

    /** "…, schloss eine neue Vorlage aber aus": the verb goes on with the subject of the clause before. */
    boolean isContrasted(int finite) {
        for (int i = finite + 1; i < end && !isBreak(i); i++)
            if (in(i, "contrasts"))
                return true;
        return false;
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
        if (!grammar.isGerman())
            return isOpen(i) && (in(i, "finite-auxiliaries") && !sentence.at(i).word().equals("May")
                    || EnglishVerbs.isVerb(grammar, sentence, i));
        return isOpen(i) && !(isUpper(i) && i > 0)
                && (sentence.at(i).isVerb() || in(i, "finite-auxiliaries") || in(i, "subjunctive")
                        || in(i, "subjunctive-substitutes"));
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
        if (firstPerson && (is(i - 1, "ich") || is(i + 1, "ich")))
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
}
