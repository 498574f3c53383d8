package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Cuts a stretch of a sentence into clauses that state something of their own: coordinated ones with a verb of their own,
 * subordinate ones that state a fact, relative ones that add one. Conditions, purposes, infinitives, dass-clauses and
 * enumerations stay with what they belong to.
 */
final class Clauses {

    private Clauses() {
    }

    /** @param verbFinal whether the words stand behind a conjunction that is no part of them ("dass") */
    static List<Clause> in(Grammar grammar, Parsed sentence, boolean verbFinal) {
        List<Draft> drafts = grammar.isGerman() ? GermanClauses.in(grammar, sentence, verbFinal)
                : EnglishClauses.in(grammar, sentence);
        Map<Draft, TreeSet<Integer>> statements = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            TreeSet<Integer> words = statements.computeIfAbsent(draft.statement(), one -> new TreeSet<>());
            words.addAll(draft.words);
            if (!draft.states && draft.tie >= 0)
                words.add(draft.tie);
        }
        statements.values().removeIf(TreeSet::isEmpty);
        List<Draft> order = new ArrayList<>(statements.keySet());
        order.sort(Comparator.comparing(draft -> statements.get(draft).first()));
        return order.stream()
                .map(draft -> new Clause(sentence.of(statements.get(draft)), draft.link, draft.tie, host(draft, order)))
                .filter(clause -> clause.words().size() > 0).toList();
    }

    private static int host(Draft draft, List<Draft> order) {
        return draft.host == null ? -1 : order.indexOf(draft.host.statement());
    }
}
