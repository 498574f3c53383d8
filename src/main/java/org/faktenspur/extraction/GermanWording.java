package org.faktenspur.extraction;

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
    private final SharedSubject subjects;
    private final VerbSecond verbs;
    private final Wording wording = new Wording();

    GermanWording(Grammar grammar, String text, Parsed sentence, List<Clause> clauses) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.clauses = clauses;
        this.subjects = new SharedSubject(grammar, clauses);
        this.verbs = new VerbSecond(grammar, text);
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
        if (fields.waitsForClause()) {
            String said = "es " + words.words(text);
            wording.edit(EditKind.MAIN_CLAUSE, words.words(text), said).say(said);
            return;
        }
        int reflexive = words.size() > 1 && words.at(1).is("sich") ? 1 : 0;
        int from = 1 + reflexive;
        int phrase = fields.constituent(from);
        int to = fields.opensClause(phrase + 1) ? phrase : fields.withApposition(phrase);
        if (isMaybeObject(words, from) || to <= from || to == words.size() && from > 1) {
            wording.unsure().say(words.words(text));
            return;
        }
        String moved = VerbSecond.join(words.words(text, from, to), words.at(0).word(), words.words(text, 1, from),
                verbs.behind(words, to));
        wording.edit(EditKind.MAIN_CLAUSE, words.words(text), moved).say(moved);
    }

    /** "…, schloss eine neue Vorlage aber aus": the phrase may be what the subject before it acts upon. */
    private boolean isMaybeObject(Parsed words, int phrase) {
        boolean contrasted = words.tokens().stream().anyMatch(token -> grammar.has("contrasts", token.lower()));
        return contrasted && phrase < words.size() && words.at(phrase).tag().equals("DET") && !words.at(phrase).is("der");
    }

    /** Verb-final becomes verb-second: the finite verb goes behind the first phrase, its separable prefix stays at the end. */
    private void verbFinal(Parsed words) {
        String moved = verbs.of(words, 0);
        if (moved == null)
            wording.unsure().say(words.words(text));
        else
            wording.edit(EditKind.MAIN_CLAUSE, words.words(text), moved).say(moved);
    }

    /** "…, an dem X ratifiziert wurde" stands without its pronoun; "…, die Y herausfordert" gets its antecedent. */
    private void relative(Clause clause) {
        Parsed words = clause.words();
        boolean preposition = clause.tie() > 0 && sentence.at(clause.tie() - 1).tag().equals("ADP")
                && !sentence.at(clause.tie() - 1).word().equals(",");
        Antecedent antecedent = Antecedent.of(grammar, sentence, clause);
        if (preposition && isWithAntecedent(clause, antecedent))
            return;
        if (preposition && new GermanFields(grammar, words).constituent(0) > 0) {
            if (antecedent != null && !antecedent.isEmpty(grammar))
                wording.from(sentence.spans(antecedent.words())).unsure();
            verbFinal(words);
            return;
        }
        if (antecedent != null)
            wording.from(sentence.spans(antecedent.words()));
        String subject = antecedent == null || preposition ? null
                : antecedent.nominative(text, sentence.at(clause.tie()).lower(), words);
        Parsed whole = subject == null ? null
                : sentence.of(Stream.concat(Stream.of(sentence.at(clause.tie())), words.tokens().stream()).toList());
        String moved = whole == null ? null : verbs.of(whole, 1);
        if (moved == null)
            wording.unsure().say(VerbSecond.join(antecedent == null ? "" : antecedent.words().words(text) + ",",
                    preposition ? sentence.at(clause.tie() - 1).word() : "", sentence.at(clause.tie()).word(),
                    words.words(text)));
        else
            wording.edit(EditKind.PRONOUN_RESOLVED, sentence.at(clause.tie()).word(), subject)
                    .say(subject + moved.substring(sentence.at(clause.tie()).word().length()));
    }

    /** "die Brücke, über die 9000 Autos fahren": the pronoun is the article that the noun gets behind the preposition. */
    private boolean isWithAntecedent(Clause clause, Antecedent antecedent) {
        Token noun = antecedent == null ? null : antecedent.governed(sentence, sentence.at(clause.tie()).lower());
        if (noun == null || antecedent.isEmpty(grammar))
            return false;
        List<Token> phrase = List.of(sentence.at(clause.tie() - 1), sentence.at(clause.tie()), noun);
        String moved = verbs.of(sentence.of(Stream.concat(phrase.stream(), clause.words().tokens().stream()).toList()), 3);
        if (moved == null)
            return false;
        wording.from(sentence.spans(antecedent.words()))
                .edit(EditKind.PRONOUN_RESOLVED, sentence.at(clause.tie()).word(),
                        sentence.at(clause.tie()).word() + " " + noun.word())
                .say(moved);
        return true;
    }

    /** "… und entsandte Truppen": the subject of the clause before is said again, with its auxiliary where that is shared. */
    private void coordinated(Clause clause, boolean verbFinal) {
        Parsed words = clause.words();
        Clause host = clause.host() < 0 ? null : clauses.get(clause.host());
        GermanFields fields = new GermanFields(grammar, words);
        boolean hostVerbFinal = host != null && (isVerbFinal(host) || verbFinal);
        FiniteVerb verb = FiniteVerb.of(grammar, words);
        if (hostVerbFinal && verb.last() >= 0) {
            verbFinalCoordinated(clause, host, fields);
            return;
        }
        boolean finite = verb.second() >= 0 && (fields.maybeFinite(0) || verb.second() < words.size() - 1
                || fields.constituent(0) == words.size() - 1);
        boolean ownSubject = finite && (!fields.maybeFinite(0) || words.size() > 1 && subjects.isPronoun(words.at(1)));
        if (ownSubject) {
            wording.say(words.words(text));
            return;
        }
        List<Token> shared = host == null ? List.of() : subjects.of(host, !finite);
        if (shared.isEmpty())
            wording.unsure().say(words.words(text));
        else
            copy(sentence.of(shared), words);
    }

    private void copy(Parsed shared, Parsed words) {
        String subject = shared.words(text);
        wording.from(sentence.spans(shared)).edit(EditKind.SUBJECT_COPIED, "", subject)
                .say(VerbSecond.join(subject, words.words(text)));
    }

    private boolean isVerbFinal(Clause clause) {
        return clause.link() == Clause.Link.SUBORDINATE || clause.link() == Clause.Link.RELATIVE
                || clause.link() == Clause.Link.COORDINATED && clause.host() >= 0 && clauses.get(clause.host()) != clause
                        && isVerbFinal(clauses.get(clause.host()));
    }

    private void verbFinalCoordinated(Clause clause, Clause host, GermanFields fields) {
        Parsed words = clause.words();
        int phrase = fields.constituent(0);
        boolean own = fields.isNominative(0, phrase)
                && (subjects.isPronoun(words.at(0)) || SharedSubject.isArticle(words.at(0)));
        if (own) {
            verbFinal(words);
            return;
        }
        List<Token> shared = host.link() == Clause.Link.RELATIVE ? List.of() : subjects.firstNominative(host.words());
        String moved = shared.isEmpty() ? null
                : verbs.of(sentence.of(Stream.concat(shared.stream(), words.tokens().stream()).toList()), shared.size());
        if (moved == null)
            wording.unsure().say(words.words(text));
        else
            wording.from(sentence.spans(sentence.of(shared))).edit(EditKind.SUBJECT_COPIED, "", sentence.of(shared).words(text))
                    .say(moved);
    }
}
