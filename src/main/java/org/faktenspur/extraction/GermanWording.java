package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.faktenspur.text.Token;

/**
 * Words a German clause as a main clause. Where the order, the subject or the antecedent would be a guess, the words stay as
 * they are and the claim says that it needs its context.
 */
final class GermanWording {

    private final Grammar grammar;
    private final String text;
    private final Parsed sentence;
    private final List<Clause> clauses;
    private final Wording wording = new Wording();

    GermanWording(Grammar grammar, String text, Parsed sentence, List<Clause> clauses) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    Wording of(Clause clause, boolean verbFinal) {
        Parsed words = clause.words();
        switch (clause.link()) {
            case RELATIVE -> relative(clause);
            case COORDINATED -> coordinated(clause, verbFinal);
            case SUBORDINATE -> verbFinal(words);
            default -> main(words, verbFinal);
        }
        return wording;
    }

    private void main(Parsed words, boolean verbFinal) {
        GermanFields fields = new GermanFields(grammar, words);
        if (verbFinal)
            verbFinal(words);
        else if (fields.maybeFinite(0))
            verbFirst(words, fields);
        else
            wording.say(words.words(text));
    }

    /** "Nach Angaben der X kostete der Zuschuss …": behind an attribution the verb comes first, and goes behind a phrase. */
    private void verbFirst(Parsed words, GermanFields fields) {
        int reflexive = words.size() > 1 && words.at(1).is("sich") ? 1 : 0;
        int from = 1 + reflexive;
        int to = fields.constituent(from);
        if (to == from || to == words.size() && from > 1) {
            wording.unsure().say(words.words(text));
            return;
        }
        String moved = join(words.words(text, from, to), words.at(0).word(), words.words(text, 1, from),
                words.words(text, to, words.size()));
        wording.edit(EditKind.MAIN_CLAUSE, words.words(text), moved).say(moved);
    }

    /** Verb-final becomes verb-second: the finite verb goes behind the first phrase, its separable prefix stays at the end. */
    private void verbFinal(Parsed words) {
        String moved = verbSecond(words, 0);
        if (moved == null)
            wording.unsure().say(words.words(text));
        else
            wording.edit(EditKind.MAIN_CLAUSE, words.words(text), moved).say(moved);
    }

    /** @param known how many words are known to be the first phrase; 0 to find out */
    private String verbSecond(Parsed words, int known) {
        GermanFields fields = new GermanFields(grammar, words);
        int verb = fields.finalVerb();
        int reflexive = known == 0 && words.at(0).is("sich") ? 1 : 0;
        int first = known > 0 ? known : fields.constituent(reflexive);
        if (verb < 0 || first <= reflexive || first > verb)
            return null;
        SeparableVerb separable = SeparableVerb.of(grammar, words.at(verb).lower());
        if (separable == null)
            return null;
        int close = verb;
        while (close + 1 < words.size() && fields.isVerb(close + 1))
            close++;
        return join(words.words(text, reflexive, first), separable.stem(), words.words(text, 0, reflexive),
                words.words(text, first, verb),
                words.words(text, verb + 1, close + 1), separable.prefix(), behind(words, close + 1));
    }

    private String behind(Parsed words, int from) {
        return from < words.size() && !words.at(from).isWord() ? "\b" + words.words(text, from, words.size())
                : words.words(text, from, words.size());
    }

    /** "…, an dem X ratifiziert wurde" stands without its pronoun; "…, die Y herausfordert" gets its antecedent. */
    private void relative(Clause clause) {
        Parsed words = clause.words();
        boolean preposition = clause.tie() > 0 && sentence.at(clause.tie() - 1).tag().equals("ADP")
                && !sentence.at(clause.tie() - 1).word().equals(",");
        if (preposition && new GermanFields(grammar, words).constituent(0) > 0) {
            verbFinal(words);
            return;
        }
        Antecedent antecedent = Antecedent.of(grammar, sentence, clause);
        if (antecedent != null)
            wording.from(sentence.spans(antecedent.words()));
        String subject = antecedent == null || preposition ? null
                : antecedent.nominative(text, sentence.at(clause.tie()).lower(), words);
        Parsed whole = subject == null ? null
                : sentence.of(Stream.concat(Stream.of(sentence.at(clause.tie())), words.tokens().stream()).toList());
        String moved = whole == null ? null : verbSecond(whole, 1);
        if (moved == null)
            wording.unsure().say(join(antecedent == null ? "" : antecedent.words().words(text) + ",",
                    preposition ? sentence.at(clause.tie() - 1).word() : "", sentence.at(clause.tie()).word(),
                    words.words(text)));
        else
            wording.edit(EditKind.PRONOUN_RESOLVED, sentence.at(clause.tie()).word(), subject)
                    .say(subject + moved.substring(sentence.at(clause.tie()).word().length()));
    }

    /** "… und entsandte Truppen": the subject of the clause before is said again, with its auxiliary where that is shared. */
    private void coordinated(Clause clause, boolean verbFinal) {
        Parsed words = clause.words();
        Clause host = clause.host() < 0 ? null : clauses.get(clause.host());
        GermanFields fields = new GermanFields(grammar, words);
        boolean hostVerbFinal = host != null && (isVerbFinal(host) || verbFinal);
        if (hostVerbFinal && fields.finalVerb() >= 0) {
            verbFinalCoordinated(clause, host, fields);
            return;
        }
        boolean finite = fields.secondVerb() >= 0 && (fields.maybeFinite(0) || fields.secondVerb() < words.size() - 1
                || fields.constituent(0) == words.size() - 1);
        boolean ownSubject = finite && (!fields.maybeFinite(0) || words.size() > 1 && isPronoun(words.at(1)));
        if (ownSubject) {
            wording.say(words.words(text));
            return;
        }
        List<Token> shared = host == null ? List.of() : sharedSubject(host, !finite);
        if (shared.isEmpty())
            wording.unsure().say(words.words(text));
        else
            copy(sentence.of(shared), words);
    }

    private void copy(Parsed shared, Parsed words) {
        String subject = shared.words(text);
        wording.from(sentence.spans(shared)).edit(EditKind.SUBJECT_COPIED, "", subject).say(join(subject, words.words(text)));
    }

    private boolean isVerbFinal(Clause clause) {
        return clause.link() == Clause.Link.SUBORDINATE || clause.link() == Clause.Link.RELATIVE
                || clause.link() == Clause.Link.COORDINATED && clause.host() >= 0 && clauses.get(clause.host()) != clause
                        && isVerbFinal(clauses.get(clause.host()));
    }

    private void verbFinalCoordinated(Clause clause, Clause host, GermanFields fields) {
        Parsed words = clause.words();
        int phrase = fields.constituent(0);
        boolean own = fields.isNominative(0, phrase) && (isPronoun(words.at(0)) || isArticle(words.at(0)));
        if (own) {
            verbFinal(words);
            return;
        }
        List<Token> shared = host.link() == Clause.Link.RELATIVE ? List.of() : firstNominative(host.words());
        String moved = shared.isEmpty() ? null
                : verbSecond(sentence.of(Stream.concat(shared.stream(), words.tokens().stream()).toList()), shared.size());
        if (moved == null)
            wording.unsure().say(words.words(text));
        else
            wording.from(sentence.spans(sentence.of(shared))).edit(EditKind.SUBJECT_COPIED, "", sentence.of(shared).words(text))
                    .say(moved);
    }

    private static boolean isArticle(Token token) {
        return token.tag().equals("DET") && (token.is("der") || token.is("das") || token.is("die") || token.is("ein"));
    }

    private boolean isPronoun(Token token) {
        return grammar.has("subject-pronouns", token.lower());
    }

    private List<Token> firstNominative(Parsed words) {
        GermanFields fields = new GermanFields(grammar, words);
        int end = fields.constituent(0);
        return fields.isNominative(0, end) ? words.tokens().subList(0, end) : List.of();
    }

    /** The subject of a main clause: the phrase before its finite verb, or the one behind it. */
    private List<Token> sharedSubject(Clause host, boolean withAuxiliary) {
        Parsed words = host.words();
        GermanFields fields = new GermanFields(grammar, words);
        int verb = fields.secondVerb();
        if (verb < 0)
            return List.of();
        int end = fields.constituent(0);
        int from = fields.isNominative(0, end) && verb >= end ? 0 : verb + 1;
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
        List<Token> subject = new ArrayList<>(sharedSubject(clauses.get(host.host()), false));
        if (withAuxiliary && !subject.isEmpty())
            subject.add(host.words().at(0));
        return subject;
    }

    static String join(String... parts) {
        return String.join(" ", Stream.of(parts).filter(part -> !part.isEmpty()).toList()).replace(" \b", "");
    }
}
