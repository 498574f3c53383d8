package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.text.Token;

/**
 * Cuts a stretch of a sentence into clauses that state something of their own: coordinated ones with a verb of their own,
 * subordinate ones that state a fact, relative ones that add one. Conditions, purposes, infinitives, dass-clauses and
 * enumerations stay with what they belong to. German clauses are told by commas and their verb at the end (topological
 * fields), English ones by their conjunctions.
 */
final class Clauses {

    private static final int SHORTEST = 3;
    private static final Set<String> BREAKS = Set.of(";", ":", "–", "—");

    private final Grammar grammar;
    private final Parsed sentence;
    private final List<Clause> clauses = new ArrayList<>();
    private final int limit;

    private Clauses(Grammar grammar, Parsed sentence, int limit) {
        this.grammar = grammar;
        this.sentence = sentence;
        this.limit = limit;
    }

    static List<Clause> in(Grammar grammar, Parsed sentence, int from, int to) {
        Clauses clauses = new Clauses(grammar, sentence, to);
        clauses.cut(from);
        return clauses.clauses;
    }

    private void cut(int begin) {
        int from = begin;
        Clause.Link link = Clause.Link.MAIN;
        int tie = -1;
        if (from < limit && grammar.list("subordinators").contains(sentence.at(from).lower()) && closingComma(from) > 0) {
            tie = from++;
            link = Clause.Link.SUBORDINATE;
        }
        int host = -1;
        for (int i = from + 1; i < limit; i++) {
            Cut cut = cutAt(i, from, link);
            if (cut == null)
                continue;
            add(from, i, link, tie, host);
            link = cut.link;
            tie = cut.tie;
            from = cut.next;
            host = link == Clause.Link.MAIN ? -1 : Math.max(0, clauses.size() - 1);
            i = Math.max(i, from);
        }
        add(from, limit, link, tie, host);
    }

    private record Cut(int next, Clause.Link link, int tie) {
    }

    private void add(int from, int to, Clause.Link link, int tie, int host) {
        while (from < to && !sentence.at(from).isWord() && !"„“\"»«(".contains(sentence.at(from).word()))
            from++;
        while (to > from && ",;:–—-".contains(sentence.at(to - 1).word()))
            to--;
        if (from < to)
            clauses.add(new Clause(from, to, link, tie, host));
    }

    private Cut cutAt(int i, int from, Clause.Link link) {
        Token token = sentence.at(i);
        if (BREAKS.contains(token.word()))
            return hasVerb(from, i) && hasVerb(i + 1, nextBreak(i + 1)) ? new Cut(i + 1, Clause.Link.MAIN, -1) : null;
        if (token.word().equals(","))
            return atComma(i, from, link);
        if (isCoordinator(token) && i > from + 1)
            return coordinated(i, from, link);
        if (!grammar.isGerman() && grammar.list("subordinators").contains(token.lower()) && hasSubject(i + 1)
                && hasVerb(from, i))
            return new Cut(i + 1, Clause.Link.SUBORDINATE, i);
        return null;
    }

    private Cut atComma(int comma, int from, Clause.Link link) {
        int next = comma + 1;
        if (next >= limit || !hasVerb(from, comma))
            return null;
        Token first = sentence.at(next);
        if (grammar.list("subordinators").contains(first.lower()))
            return hasVerb(next, closing(next)) ? new Cut(next + 1, Clause.Link.SUBORDINATE, next) : null;
        int pronoun = relativePronoun(next);
        if (pronoun > 0 && addsAFact(comma) && hasVerb(pronoun + 1, closing(next)))
            return new Cut(pronoun + 1, Clause.Link.RELATIVE, pronoun);
        if (isCoordinator(first))
            return coordinated(next, from, link);
        boolean closed = link == Clause.Link.SUBORDINATE || link == Clause.Link.RELATIVE;
        if (closed && sentence.at(comma - 1).isVerb() && grammar.isGerman() && !keeps(first) && hasVerb(next, closing(next)))
            return new Cut(next, Clause.Link.MAIN, -1);
        if (closed && !grammar.isGerman() && hasVerb(next, limit) && !keeps(first))
            return new Cut(next, Clause.Link.MAIN, -1);
        return null;
    }

    /** The index of a relative pronoun at, or one preposition behind, a comma; else -1. */
    private int relativePronoun(int at) {
        Set<String> pronouns = grammar.list("relatives");
        if (pronouns.contains(sentence.at(at).lower()) && endsInVerb(at))
            return at;
        boolean behindPreposition = grammar.list("prepositions").contains(sentence.at(at).lower()) && at + 1 < limit
                && pronouns.contains(sentence.at(at + 1).lower());
        return behindPreposition && endsInVerb(at) ? at + 1 : -1;
    }

    /** German subordinate clauses have their finite verb last; that tells "der" the pronoun from "der" the article. */
    private boolean endsInVerb(int from) {
        if (!grammar.isGerman())
            return true;
        int last = closing(from) - 1;
        return last > from && sentence.at(last).isVerb();
    }

    /** A relative clause adds a fact to somebody definite; of somebody indefinite it says which one is meant. */
    private boolean addsAFact(int comma) {
        for (int i = comma - 1; i >= 0 && i > comma - 6; i--) {
            Token token = sentence.at(i);
            if (token.tag().equals("DET") || token.is("zu"))
                return !(token.lower().startsWith("ein") || token.lower().startsWith("kein") || token.is("a") || token.is("an")
                        || token.lower().startsWith("jede") || token.is("diejenigen") || token.is("alle"))
                        || sentence.at(comma + 1).tag().equals("ADP");
            if (token.isVerb())
                return sentence.at(comma - 1).tag().equals("PROPN");
        }
        return sentence.at(comma - 1).isNoun();
    }

    private Cut coordinated(int coordinator, int from, Clause.Link link) {
        int next = coordinator + 1;
        int close = nextBreak(next);
        boolean infinitive = isInfinitive(coordinator, from);
        if (close - next < SHORTEST || !hasVerb(from, coordinator) || !hasVerb(next, close) || infinitive
                || keeps(sentence.at(next)))
            return null;
        boolean subordinate = link == Clause.Link.SUBORDINATE || link == Clause.Link.RELATIVE;
        if (!subordinate && isKept(from, coordinator))
            return null;
        if (!isFiniteSoon(next, close) && !sharesAuxiliary(from, coordinator, close))
            return null;
        return new Cut(next, Clause.Link.COORDINATED, coordinator);
    }

    private boolean isFiniteSoon(int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.at(i).isVerb() && (i == 0 || !sentence.at(i - 1).is("zu") && !sentence.at(i - 1).is("to")))
                return grammar.list("finite-auxiliaries").contains(sentence.at(i).lower()) || i < to - 1 || !grammar.isGerman();
        return false;
    }

    private boolean sharesAuxiliary(int from, int to, int close) {
        return grammar.isGerman() && sentence.at(close - 1).isVerb() && sentence.at(to - 1).isVerb() && finite(from, to) >= 0;
    }

    /** The first finite auxiliary of a stretch, or -1. */
    private int finite(int from, int to) {
        for (int i = from; i < to; i++)
            if (grammar.list("finite-auxiliaries").contains(sentence.at(i).lower()))
                return i;
        return -1;
    }

    private boolean isInfinitive(int coordinator, int from) {
        return coordinator > from + 1 && sentence.at(coordinator - 1).isVerb()
                && (sentence.at(coordinator - 2).is("zu") || sentence.at(coordinator - 2).is("to"));
    }

    /** Whether the coordination stands inside a condition, purpose or dass-clause that is open here. */
    private boolean isKept(int from, int at) {
        for (int i = at - 1; i > from; i--)
            if (sentence.at(i - 1).word().equals(","))
                return keeps(sentence.at(i));
        return false;
    }

    private boolean keeps(Token token) {
        return grammar.list("keeping").contains(token.lower()) || grammar.list("that").contains(token.lower());
    }

    private boolean isCoordinator(Token token) {
        return grammar.list("coordinators").contains(token.lower());
    }

    private boolean hasSubject(int from) {
        return NounPhrase.end(sentence, from, limit) > from;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++)
            if (sentence.at(i).isVerb())
                return true;
        return false;
    }

    private int closingComma(int from) {
        for (int i = from + 2; i < limit; i++)
            if (sentence.at(i).word().equals(",") && (sentence.at(i - 1).isVerb() || !grammar.isGerman()))
                return i;
        return -1;
    }

    /** Behind the last word before the next comma or the end. */
    private int closing(int from) {
        for (int i = from + 1; i < limit; i++)
            if (sentence.at(i).word().equals(",") || BREAKS.contains(sentence.at(i).word()))
                return i;
        return limit;
    }

    private int nextBreak(int from) {
        for (int i = from; i < limit; i++)
            if (",;:".contains(sentence.at(i).word()))
                return i;
        return limit;
    }
}
