package org.faktenspur.extraction;

import java.util.List;
import java.util.Set;

import org.faktenspur.text.Token;

/** Tells clauses that state nothing without the clause beside them: "er sagte", "das geschah zu einem Zeitpunkt". */
final class Emptiness {

    private static final int LONGEST_SPEECH_ACT = 4;
    private static final Set<String> FUNCTIONAL = Set.of("PRON", "AUX", "DET", "PART", "CCONJ", "SCONJ", "INTJ");

    private Emptiness() {
    }

    /** @param clauses all of the stretch that the clause stands in */
    static boolean is(Grammar grammar, List<Clause> clauses, Clause clause) {
        return clauses.size() > 1 && isBareSpeechAct(grammar, clause.words()) || waitsForRelative(grammar, clauses, clause)
                || isWithoutContent(grammar, clause.words());
    }

    /** "Das haben wir", "We did": words that stand for what was said before. */
    private static boolean isWithoutContent(Grammar grammar, Parsed words) {
        return words.tokens().stream().allMatch(token -> !token.isWord() || FUNCTIONAL.contains(token.tag())
                || grammar.has("finite-auxiliaries", token.lower()));
    }

    /** Somebody and a verb of saying, and nothing that they said. */
    private static boolean isBareSpeechAct(Grammar grammar, Parsed words) {
        int verb = -1;
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            count += words.at(i).isWord() ? 1 : 0;
            if (words.at(i).isVerb() && verb >= 0)
                return false;
            verb = words.at(i).isVerb() ? i : verb;
        }
        return verb >= 0 && count <= LONGEST_SPEECH_ACT && says(grammar, words.at(verb))
                && (!hasNoun(words, 0, verb) || !hasNoun(words, verb + 1, words.size()));
    }

    private static boolean says(Grammar grammar, Token verb) {
        return grammar.verbs().of(verb.lower()).stream().anyMatch(form -> !form.verb().infinitive().endsWith("geben")
                && (form.verb().kind() == ReportingVerb.Kind.SAY || form.verb().kind() == ReportingVerb.Kind.THINK));
    }

    private static boolean hasNoun(Parsed words, int from, int to) {
        for (int i = from; i < to; i++)
            if (words.at(i).isNoun() || words.at(i).tag().equals("PRON"))
                return true;
        return false;
    }

    private static boolean waitsForRelative(Grammar grammar, List<Clause> clauses, Clause clause) {
        Parsed words = clause.words();
        int last = words.size() - 1;
        boolean empty = last > 0 && grammar.has("empty-nouns", words.at(last).lower())
                && grammar.has("indefinite", words.at(last - 1).lower());
        return empty && clauses.stream().anyMatch(other -> other != clause && other.link() == Clause.Link.RELATIVE
                && clauses.get(Math.max(0, other.host())) == clause);
    }
}
