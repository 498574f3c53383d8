package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/**
 * Words a clause as a sentence that stands by itself, with as few edits as can be. Where an edit would be a guess, the words
 * stay as they are and the claim says that it needs its context.
 */
final class ClaimText {

    private static final Map<String, String> INDICATIVE = Map.ofEntries(Map.entry("sei", "ist"), Map.entry("seien", "sind"),
            Map.entry("habe", "hat"), Map.entry("werde", "wird"), Map.entry("könne", "kann"), Map.entry("müsse", "muss"),
            Map.entry("solle", "soll"), Map.entry("dürfe", "darf"), Map.entry("wolle", "will"), Map.entry("gebe", "gibt"),
            Map.entry("komme", "kommt"), Map.entry("gehe", "geht"), Map.entry("stehe", "steht"), Map.entry("bleibe", "bleibt"),
            Map.entry("liege", "liegt"), Map.entry("lasse", "lässt"), Map.entry("sehe", "sieht"), Map.entry("wisse", "weiß"),
            Map.entry("mache", "macht"), Map.entry("nehme", "nimmt"), Map.entry("finde", "findet"), Map.entry("halte", "hält"),
            Map.entry("führe", "führt"), Map.entry("bringe", "bringt"), Map.entry("laufe", "läuft"), Map.entry("gelte", "gilt"),
            Map.entry("zeige", "zeigt"), Map.entry("bestehe", "besteht"), Map.entry("steige", "steigt"),
            Map.entry("sinke", "sinkt"));
    /** Weak verbs, whose third person is certain. */
    private static final Map<String, String> PRESENT = Map.of("unterstützen", "unterstützt", "liefern", "liefert", "planen",
            "plant",
            "besitzen", "besitzt", "arbeiten", "arbeitet", "leben", "lebt", "führen", "führt", "beteiligen", "beteiligt",
            "sein", "ist",
            "haben", "hat");

    private final Grammar grammar;
    private final String text;
    private final Parsed sentence;
    private final List<Clause> clauses;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Span> context = new ArrayList<>();
    private boolean needsContext;

    ClaimText(Grammar grammar, String text, Parsed sentence, List<Clause> clauses) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    List<Edit> edits() {
        return edits;
    }

    List<Span> context() {
        return context;
    }

    boolean needsContext() {
        return needsContext;
    }

    /** @param reported whether the subjunctive and "soll" of reported speech are to be taken out */
    String of(Clause clause, boolean reported) {
        String words = switch (clause.link()) {
            case MAIN -> subjectFirst(clause.from(), clause.to());
            case SUBORDINATE -> mainClause(clause.from(), clause.to());
            case RELATIVE -> relative(clause);
            case COORDINATED -> withSharedSubject(clause);
        };
        if (reported && grammar.isGerman())
            words = withoutHearsay(indicative(words));
        Token first = sentence.at(clause.from());
        if (isPronoun(first))
            needsContext = true;
        return asSentence(words);
    }

    private boolean isPronoun(Token token) {
        return grammar.list("pronouns").contains(token.lower()) || grammar.list("demonstratives").contains(token.lower());
    }

    private String verbatim(int from, int to) {
        return from >= to ? "" : sentence.between(from, to).in(text);
    }

    /** "Nach Angaben der X kostete der Zuschuss …": behind an attribution the verb comes first, and goes behind its subject. */
    private String subjectFirst(int from, int to) {
        boolean behindAttribution = grammar.isGerman() && from > 0 && sentence.at(from).isVerb();
        int subject = behindAttribution ? NounPhrase.end(sentence, from + 1, to) : from;
        if (subject <= from + 1) {
            needsContext |= behindAttribution;
            return verbatim(from, to);
        }
        String moved = join(verbatim(from + 1, subject), sentence.at(from).word(), verbatim(subject, to));
        edits.add(new Edit(EditKind.MAIN_CLAUSE, verbatim(from, to), moved));
        return moved;
    }

    /** Verb-final becomes verb-second: the verb moves behind the first noun phrase, if there is one beyond doubt. */
    private String mainClause(int from, int to) {
        if (!grammar.isGerman())
            return verbatim(from, to);
        int subject = NounPhrase.end(sentence, from, to - 1);
        int verb = finiteAtEnd(from, to);
        if (subject == from || verb < 0 || subject >= verb) {
            needsContext = true;
            return verbatim(from, to);
        }
        String moved = join(verbatim(from, subject), sentence.at(verb).word(), verbatim(subject, verb), verbatim(verb + 1, to));
        edits.add(new Edit(EditKind.MAIN_CLAUSE, verbatim(from, to), moved));
        return moved;
    }

    private int finiteAtEnd(int from, int to) {
        for (int i = to - 1; i > from && i > to - 4; i--)
            if (grammar.list("finite-auxiliaries").contains(sentence.at(i).lower()))
                return i;
        return sentence.at(to - 1).isVerb() ? to - 1 : -1;
    }

    /** "…, an dem X ratifiziert wurde" stands without its pronoun; "…, die Y herausfordert" needs its antecedent. */
    private String relative(Clause clause) {
        boolean behindPreposition = clause.tie() > 0 && sentence.at(clause.tie() - 1).tag().equals("ADP");
        boolean ownSubject = NounPhrase.end(sentence, clause.from(), clause.to()) > clause.from();
        if (behindPreposition && ownSubject)
            return mainClause(clause.from(), clause.to());
        Span antecedent = antecedent(clause);
        if (antecedent == null || ownSubject && grammar.isGerman()) {
            needsContext = true;
            return verbatim(clause.from(), clause.to());
        }
        context.add(antecedent);
        int verb = grammar.isGerman() ? finiteAtEnd(clause.from(), clause.to()) : -1;
        String subject = antecedent.in(text);
        String joined = verb < 0 ? join(subject, verbatim(clause.from(), clause.to()))
                : join(subject, sentence.at(verb).word(), verbatim(clause.from(), verb), verbatim(verb + 1, clause.to()));
        edits.add(new Edit(EditKind.PRONOUN_RESOLVED, sentence.at(clause.tie()).word(), subject));
        return joined;
    }

    /** The noun phrase that ends right before the comma of a relative clause. */
    private Span antecedent(Clause clause) {
        int comma = clause.tie() - 1;
        while (comma > 0 && !sentence.at(comma).word().equals(","))
            comma--;
        for (int from = comma - 1; from >= 0 && from > comma - 9; from--)
            if (sentence.at(from).tag().equals("DET") && NounPhrase.end(sentence, from, comma) == comma)
                return sentence.between(from, comma);
        boolean name = comma > 0 && sentence.at(comma - 1).tag().equals("PROPN");
        int from = comma;
        while (name && from > 0 && sentence.at(from - 1).tag().equals("PROPN"))
            from--;
        return name ? sentence.between(from, comma) : null;
    }

    /**
     * "… und entsandte Truppen": the subject of the clause before is said again, with its auxiliary where that is shared too.
     */
    private String withSharedSubject(Clause clause) {
        String words = verbatim(clause.from(), clause.to());
        Clause host = clauses.get(Math.max(0, Math.min(clause.host(), clauses.size() - 1)));
        boolean verbFirst = sentence.at(clause.from()).isVerb();
        boolean ownSubject = NounPhrase.end(sentence, clause.from(), clause.to()) > clause.from() && finiteIn(clause) >= 0;
        if (!verbFirst && ownSubject || host == clause)
            return words;
        int subject = NounPhrase.end(sentence, host.from(), host.to());
        if (subject == host.from() || host.link() != Clause.Link.MAIN) {
            needsContext = true;
            return words;
        }
        boolean auxiliary = !verbFirst && finiteIn(clause) < 0 && grammar.isGerman();
        int to = auxiliary && subject < host.to() ? subject + 1 : subject;
        context.add(sentence.between(host.from(), to));
        edits.add(new Edit(EditKind.SUBJECT_COPIED, "", verbatim(host.from(), to)));
        return join(verbatim(host.from(), to), words);
    }

    private int finiteIn(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++)
            if (grammar.list("finite-auxiliaries").contains(sentence.at(i).lower())
                    || sentence.at(i).isVerb() && i < clause.to() - 1)
                return i;
        return -1;
    }

    private String indicative(String words) {
        for (Map.Entry<String, String> form : INDICATIVE.entrySet()) {
            String changed = words.replaceFirst("(?<![\\p{L}-])" + form.getKey() + "(?![\\p{L}-])", form.getValue());
            if (!changed.equals(words)) {
                edits.add(new Edit(EditKind.REPORTING_REMOVED, form.getKey(), form.getValue()));
                return changed;
            }
        }
        return words;
    }

    /** "soll Moskau unterstützen" becomes "unterstützt Moskau", but only for verbs whose forms are certain. */
    private String withoutHearsay(String words) {
        String[] split = words.split(" ");
        int modal = -1;
        for (int i = 0; i < split.length; i++)
            if (split[i].equals("soll"))
                modal = i;
        String form = PRESENT.get(split[split.length - 1]);
        if (modal < 0 || form == null)
            return words;
        edits.add(new Edit(EditKind.REPORTING_REMOVED, "soll " + split[split.length - 1], form));
        split[modal] = form;
        return String.join(" ", List.of(split).subList(0, split.length - 1));
    }

    private static String join(String... parts) {
        return String.join(" ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    static String asSentence(String words) {
        String clean = words.replaceAll("\\s+", " ").strip().replaceAll("^[„“\"»«‚(\\s]+(?=[^“”\"«»)]*$)", "");
        if (clean.isEmpty())
            return words.strip();
        int first = clean.codePointAt(0);
        String capital = Character.isLowerCase(first)
                ? new StringBuilder().appendCodePoint(Character.toUpperCase(first))
                        .append(clean.substring(Character.charCount(first))).toString()
                : clean;
        return capital.matches("(?s).*[.!?…]$") ? capital : capital + ".";
    }
}
