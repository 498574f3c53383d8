package org.faktenspur.extraction;

import java.util.Set;

import org.faktenspur.extraction.Clause.Link;
import org.faktenspur.text.Token;

/** Tells what a segment of an English sentence begins with, and so whether it opens a clause of its own. */
final class EnglishOpener {

    private static final Set<String> SUBJECT = Set.of("DET", "PRON", "PROPN", "NUM");
    private static final Set<String> BEFORE_VERB = Set.of("ADV", "PART", "AUX", "PUNCT", "CCONJ");
    private static final int LONGEST_APPOSITION = 16;

    private final Grammar grammar;
    private final Parsed sentence;
    private final VerbForm[] forms;

    EnglishOpener(Grammar grammar, Parsed sentence) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.forms = sentence.forms(grammar);
    }

    /** What a conjunction opens here that has a subject and a finite verb behind it; else null. */
    Link subordinate(int i, int to) {
        String word = sentence.at(i).lower();
        boolean fact = grammar.has("subordinators", word);
        boolean time = grammar.has("time-conjunctions", word);
        boolean kept = grammar.has("keeping", word)
                || word.equals("provided") && sentence.at(Math.min(i + 1, to - 1)).is("that");
        if (!fact && !kept && !time || i + 2 >= to || forms[i + 1].isVerb())
            return null;
        int verb = firstFinite(i + 1, to);
        if (word.equals("since")
                && (sentence.at(i + 1).tag().equals("NUM") || grammar.has("times", sentence.at(i + 1).lower())))
            return null;
        if (verb < 0 || word.equals("so") && !sentence.at(i + 1).is("that"))
            return null;
        return fact || time && isPast(verb) ? Link.SUBORDINATE : Link.KEPT;
    }

    private boolean isPast(int verb) {
        String word = sentence.at(verb).lower();
        return word.endsWith("ed") || grammar.has("past", word);
    }

    int relative(Segment segment) {
        Token first = sentence.at(segment.from());
        Set<String> pronouns = grammar.list("relatives");
        int pronoun = pronouns.contains(first.lower()) || first.is("where") ? segment.from() : -1;
        boolean preposition = first.tag().equals("ADP") && segment.size() > 1
                && pronouns.contains(sentence.at(segment.from() + 1).lower());
        pronoun = preposition ? segment.from() + 1 : pronoun;
        return pronoun >= 0 && firstFinite(pronoun, segment.to()) >= 0 ? pronoun : -1;
    }

    boolean isParticipial(Draft top, Segment segment) {
        Token first = sentence.at(segment.from());
        return top.complete && segment.size() > 2 && first.tag().equals("VERB") && first.lower().endsWith("ing")
                && !grammar.has("no-participles", first.lower());
    }

    /** ", the mayor of X," behind a name; a list of names is none. */
    boolean isApposition(Draft top, Segment segment) {
        Token first = sentence.at(segment.from());
        boolean article = first.is("the") || first.is("a") || first.is("an");
        if (!article || top.isEmpty() || segment.size() < 2 || segment.size() > LONGEST_APPOSITION || firstFinite(segment) >= 0)
            return false;
        boolean closed = segment.to() >= sentence.size() || sentence.at(segment.to()).word().equals(",");
        boolean list = segment.to() + 1 < sentence.size()
                && grammar.has("coordinators", sentence.at(segment.to() + 1).lower());
        return closed && !list && sentence.at(top.last()).tag().equals("PROPN")
                && NounPhrase.end(sentence, segment.from(), segment.to()) > segment.from();
    }

    /** "received and logged by Friday": two verbs with the same rest are one statement. */
    boolean isTwinVerb(Draft top, Segment segment, int verb) {
        return verb == segment.from() && segment.border() == Segment.Border.CONJUNCTION && forms[top.last()].isVerb();
    }

    /** "aged between 28 and 45". */
    boolean isRange(Segment segment) {
        int and = segment.coordinator();
        return and > 1 && (sentence.at(and - 2).is("between") || and > 2 && sentence.at(and - 3).is("between"));
    }

    boolean isVerbFirst(Segment segment, int verb) {
        for (int i = segment.from(); i < verb; i++)
            if (!BEFORE_VERB.contains(sentence.at(i).tag()))
                return false;
        return true;
    }

    boolean hasSubject(Segment segment, int verb) {
        int first = segment.from();
        while (first < verb && sentence.at(first).tag().equals("ADV"))
            first++;
        if (first == verb)
            return false;
        boolean certain = SUBJECT.contains(sentence.at(first).tag()) || segment.border() != Segment.Border.CONJUNCTION
                || grammar.has("finite-auxiliaries", sentence.at(verb).lower());
        return certain && forms[verb] == VerbForm.FINITE || certain && !sentence.at(verb - 1).word().equals(",");
    }

    boolean isSaying(int verb) {
        return grammar.has("saying", sentence.at(verb).lower());
    }

    int firstFinite(Segment segment) {
        return firstFinite(segment.from(), segment.to());
    }

    int firstFinite(int from, int to) {
        for (int i = from; i < to; i++)
            if (forms[i].maybeFinite())
                return i;
        return -1;
    }
}
