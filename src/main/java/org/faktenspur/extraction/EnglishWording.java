package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/** Words an English clause as a sentence of its own; the order never changes, so only a subject can be missing. */
final class EnglishWording {

    private static final Set<String> NO_SUBJECT = Set.of("ADV", "PART", "AUX");
    private static final Set<String> OPENING = Set.of("ADP", "ADV", "SCONJ", "VERB", "CCONJ");
    private static final int LONGEST_SUBJECT = 14;
    private static final Set<String> BE = Set.of("is", "was", "are", "were");

    private final Grammar grammar;
    private final String text;
    private final Parsed sentence;
    private final List<Clause> clauses;
    private final Wording wording = new Wording();

    EnglishWording(Grammar grammar, String text, Parsed sentence, List<Clause> clauses) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    Wording of(Clause clause) {
        String words = clause.words().words(text);
        Clause host = clause.host() < 0 ? null : clauses.get(clause.host());
        if (host == null || host == clause)
            return wording.say(words);
        switch (clause.link()) {
            case RELATIVE -> relative(clause, host, words);
            case COORDINATED -> coordinated(clause, host, words);
            case APPOSITION -> apposition(clause, host, words);
            case PARTICIPIAL -> copy(subject(host), words, EditKind.SUBJECT_COPIED).unsure();
            default -> wording.say(words);
        }
        return wording;
    }

    private void relative(Clause clause, Clause host, String words) {
        List<Token> antecedent = before(clause, host);
        Token pronoun = sentence.at(clause.tie());
        boolean object = pronoun.is("where") || pronoun.is("whom")
                || clause.tie() > 0 && sentence.at(clause.tie() - 1).tag().equals("ADP")
                || !pronoun.is("whose") && !clause.words().at(0).isVerb() && !clause.words().at(0).tag().equals("ADV");
        if (antecedent.isEmpty() || object) {
            wording.from(spans(antecedent)).unsure()
                    .say(VerbSecond.join(sentence.of(antecedent).words(text), pronoun.word(), words));
            return;
        }
        String subject = sentence.of(antecedent).words(text) + (pronoun.is("whose") ? "'s" : "");
        wording.from(spans(antecedent)).edit(EditKind.PRONOUN_RESOLVED, pronoun.word(), subject).say(subject + " " + words);
    }

    private List<Span> spans(List<Token> tokens) {
        return tokens.isEmpty() ? List.of() : sentence.spans(sentence.of(tokens));
    }

    /** The noun phrase of the host that ends where a clause begins. */
    private List<Token> before(Clause clause, Clause host) {
        List<Token> words = host.words().tokens().stream().filter(token -> token.end() <= clause.words().at(0).begin())
                .toList();
        int to = words.size();
        while (to > 0 && !words.get(to - 1).isWord())
            to--;
        Parsed phrase = sentence.of(words.subList(0, to));
        for (int from = Math.max(0, to - 10); from < to; from++)
            if (!phrase.at(from).tag().equals("PRON") && NounPhrase.end(phrase, from, to) == to
                    && (from == 0 || !phrase.at(from - 1).tag().equals("ADP") || !phrase.at(from - 1).is("of")))
                return phrase.tokens().subList(from, to);
        return List.of();
    }

    private void apposition(Clause clause, Clause host, String words) {
        List<Token> named = before(clause, host);
        if (named.isEmpty())
            wording.unsure().say(words);
        else {
            String subject = sentence.of(named).words(text);
            wording.from(spans(named)).edit(EditKind.APPOSITION, words, subject + " is " + words).say(subject + " is " + words);
        }
    }

    private void coordinated(Clause clause, Clause host, String words) {
        Parsed clauseWords = clause.words();
        int first = 0;
        while (first < clauseWords.size() && clauseWords.at(first).tag().equals("ADV"))
            first++;
        if (first < clauseWords.size() && !clauseWords.at(first).isVerb())
            wording.say(words);
        else {
            List<Token> shared = new ArrayList<>(
                    host.link() == Clause.Link.RELATIVE && host.host() >= 0 ? before(host, clauses.get(host.host()))
                            : subject(host));
            if (!shared.isEmpty() && first < clauseWords.size())
                shared.addAll(auxiliaries(host.words(), clauseWords.at(first)));
            copy(shared, words, EditKind.SUBJECT_COPIED);
        }
    }

    /** "has signed it and sent troops", "was arrested and charged": the auxiliary is shared with the subject. */
    private List<Token> auxiliaries(Parsed host, Token verb) {
        VerbForm[] forms = host.forms(grammar);
        boolean participle = verb.lower().endsWith("ed") || verb.lower().endsWith("en");
        for (int i = 0; i < forms.length; i++)
            if (forms[i].maybeFinite()) {
                if (isNegated(host.at(i)))
                    return List.of();
                boolean auxiliary = i + 1 < forms.length && forms[i + 1].isVerb() && host.at(i).tag().equals("AUX");
                boolean shared = forms[Math.min(i + 1, forms.length - 1)] == VerbForm.PARTICIPLE
                        ? participle || BE.contains(host.at(i).lower()) && verb.lower().endsWith("ing")
                        : !verb.lower().endsWith("s") && !participle;
                return auxiliary && shared && !grammar.has("finite-auxiliaries", verb.lower()) ? List.of(host.at(i))
                        : List.of();
            }
        return List.of();
    }

    private Wording copy(List<Token> shared, String words, EditKind kind) {
        if (shared.isEmpty())
            return wording.unsure().say(words);
        String subject = sentence.of(shared).words(text);
        return wording.from(spans(shared)).edit(kind, "", subject).say(subject + " " + words);
    }

    private List<Token> subject(Clause host) {
        Parsed words = host.words();
        VerbForm[] forms = words.forms(grammar);
        for (int verb = 1; verb < forms.length; verb++)
            if (forms[verb].maybeFinite())
                return beforeVerb(words, verb);
        return host.host() >= 0 && clauses.get(host.host()) != host && forms.length > 0 && forms[0].maybeFinite()
                ? subject(clauses.get(host.host()))
                : List.of();
    }

    /** "don't know it and believe …": what is denied of the first need not be of the second. */
    private static boolean isNegated(Token token) {
        return token.lower().endsWith("n't") || token.lower().endsWith("n’t");
    }

    /** All words before the verb, but for an adverbial that a comma closes and adverbs next to the verb. */
    private static List<Token> beforeVerb(Parsed words, int verb) {
        int to = verb;
        while (to > 0 && (NO_SUBJECT.contains(words.at(to - 1).tag()) || words.at(to - 1).word().equals(",")
                || isNegated(words.at(to - 1))))
            to--;
        int from = 0;
        for (int i = 0; i < to; i++)
            if (words.at(i).word().equals(",")
                    && (OPENING.contains(words.at(from).tag()) || words.at(from).lower().endsWith("ed")
                            || EnglishVerbs.isNeverFinite(words.at(from).lower())))
                from = i + 1;
        while (from < to && words.at(from).tag().equals("ADV"))
            from++;
        boolean subject = from < to && !words.at(from).tag().equals("ADP") && to - from <= LONGEST_SUBJECT;
        return subject ? words.tokens().subList(from, to) : List.of();
    }
}
