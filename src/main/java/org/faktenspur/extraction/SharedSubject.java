package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.text.Token;

/** The subject of a German clause, which a coordinated clause says again. */
final class SharedSubject {

    private final Grammar grammar;
    private final List<Clause> clauses;

    SharedSubject(Grammar grammar, List<Clause> clauses) {
        this.grammar = grammar;
        this.clauses = clauses;
    }

    /** The first phrase of a clause, if it can be its subject; else nothing. */
    List<Token> firstNominative(Parsed words) {
        GermanFields fields = new GermanFields(grammar, words);
        int end = fields.constituent(0);
        return fields.isNominative(0, end) ? words.tokens().subList(0, end) : List.of();
    }

    /** The subject of a main clause: the phrase before its finite verb, or the one behind it. */
    List<Token> of(Clause host, boolean withAuxiliary) {
        Parsed words = host.words();
        GermanFields fields = new GermanFields(grammar, words);
        int verb = FiniteVerb.of(grammar, words).second();
        if (verb < 0)
            return List.of();
        int end = fields.constituent(0);
        int behind = verb + 1 < words.size() && words.at(verb + 1).is("sich") ? verb + 2 : verb + 1;
        int from = fields.isNominative(0, end) && verb >= end ? 0 : behind;
        int to = from == 0 ? verb == end || isSet(words, end, verb) ? end : 0 : fields.constituent(from);
        if (to <= from
                || from > 0 && (!fields.isNominative(from, to) || !isArticle(words.at(from)) && !isPronoun(words.at(from))))
            return copied(host, withAuxiliary);
        List<Token> shared = new ArrayList<>(words.tokens().subList(from, to));
        if (withAuxiliary)
            shared.add(words.at(verb));
        return shared;
    }

    /** Whether a prepositional phrase or an apposition stands between the subject and its verb. */
    private static boolean isSet(Parsed words, int from, int to) {
        return to > from && (words.at(from).tag().equals("ADP") || words.at(from).word().equals(","));
    }

    /** A host that itself shares its subject hands it on. */
    private List<Token> copied(Clause host, boolean withAuxiliary) {
        boolean further = host.link() == Clause.Link.COORDINATED && host.host() >= 0 && clauses.get(host.host()) != host
                && new GermanFields(grammar, host.words()).maybeFinite(0);
        if (!further)
            return List.of();
        List<Token> subject = new ArrayList<>(of(clauses.get(host.host()), false));
        if (withAuxiliary && !subject.isEmpty())
            subject.add(host.words().at(0));
        return subject;
    }

    static boolean isArticle(Token token) {
        return token.tag().equals("DET") && (token.is("der") || token.is("das") || token.is("die") || token.is("ein"));
    }

    boolean isPronoun(Token token) {
        return grammar.has("subject-pronouns", token.lower());
    }
}
