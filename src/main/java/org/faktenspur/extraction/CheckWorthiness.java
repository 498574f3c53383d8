package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.faktenspur.text.Token;

/**
 * How much a claim is worth checking, as a sum that a reader can recompute: each feature that is seen adds its weight once.
 * The weights were set by hand.
 */
final class CheckWorthiness {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Map<Feature, String> LEXICONS = Map.of(Feature.OFFICIAL_ACT, "official", Feature.MILITARY, "military",
            Feature.LAW, "law", Feature.HEALTH, "health", Feature.ECONOMY, "economy", Feature.ACCUSATION, "accusation",
            Feature.COMPARISON, "comparison", Feature.NEGATION, "negation");
    private static final Map<Feature, Double> WEIGHTS = Map.ofEntries(Map.entry(Feature.BASE, 0.22),
            Map.entry(Feature.NUMBER, 0.18),
            Map.entry(Feature.DATE, 0.08), Map.entry(Feature.NAMED_ACTORS, 0.14), Map.entry(Feature.OFFICIAL_ACT, 0.2),
            Map.entry(Feature.MILITARY, 0.14), Map.entry(Feature.LAW, 0.12), Map.entry(Feature.HEALTH, 0.12),
            Map.entry(Feature.ECONOMY, 0.12), Map.entry(Feature.ACCUSATION, 0.18), Map.entry(Feature.COMPARISON, 0.07),
            Map.entry(Feature.NEGATION, 0.03), Map.entry(Feature.NAMED_SOURCE, 0.06), Map.entry(Feature.UNNAMED_SOURCE, 0.03),
            Map.entry(Feature.LONG, 0.12), Map.entry(Feature.SHORT, -0.1), Map.entry(Feature.SUBORDINATE, -0.04),
            Map.entry(Feature.PREDICTION, -0.12), Map.entry(Feature.HEDGED, -0.08), Map.entry(Feature.EVALUATIVE, -0.12),
            Map.entry(Feature.NEEDS_CONTEXT, -0.04));
    private static final int LONG = 12;
    private static final int SHORT = 5;

    private final Grammar grammar;
    private final List<Reason> reasons = new ArrayList<>();

    private CheckWorthiness(Grammar grammar) {
        this.grammar = grammar;
    }

    static List<Reason> reasons(Grammar grammar, List<Token> tokens, Modality modality, Speaker speaker, Clause.Link link,
            boolean needsContext) {
        CheckWorthiness sum = new CheckWorthiness(grammar);
        sum.words(tokens);
        sum.addIf(link != Clause.Link.MAIN && link != Clause.Link.COORDINATED, Feature.SUBORDINATE);
        sum.addIf(modality == Modality.PREDICTION, Feature.PREDICTION);
        sum.addIf(modality == Modality.HEDGED, Feature.HEDGED);
        sum.addIf(needsContext, Feature.NEEDS_CONTEXT);
        if (speaker != null)
            sum.add(grammar.list("unnamed").contains(speaker.label().toLowerCase(Locale.ROOT)) ? Feature.UNNAMED_SOURCE
                    : Feature.NAMED_SOURCE,
                    speaker.label());
        return sum.reasons;
    }

    /** The sum of the weights, between 0 and 1. */
    static double of(List<Reason> reasons) {
        double sum = reasons.stream().mapToDouble(Reason::weight).sum();
        return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100.0;
    }

    private void words(List<Token> tokens) {
        add(Feature.BASE, null);
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        addFirst(words.stream().filter(token -> isNumber(token) && !YEAR.matcher(token.word()).matches()).map(Token::word)
                .toList(), Feature.NUMBER);
        addFirst(words.stream().map(Token::word).filter(word -> YEAR.matcher(word).matches()).toList(), Feature.DATE);
        String names = words.stream().skip(1).filter(token -> token.tag().equals("PROPN") && token.startsUpperCase())
                .map(Token::word)
                .distinct().limit(3).collect(Collectors.joining(", "));
        if (!names.isEmpty())
            add(Feature.NAMED_ACTORS, names);
        LEXICONS.keySet().stream().sorted().forEach(feature -> addFirst(words.stream()
                .filter(token -> grammar.list(LEXICONS.get(feature)).contains(token.lower())).map(Token::word).toList(),
                feature));
        addFirst(words.stream().filter(grammar::isEvaluative).map(Token::word).toList(),
                Feature.EVALUATIVE);
        addIf(words.size() >= LONG, Feature.LONG);
        addIf(words.size() <= SHORT, Feature.SHORT);
    }

    private static boolean isNumber(Token token) {
        return token.tag().equals("NUM") || Character.isDigit(token.word().codePointAt(0));
    }

    private void addFirst(List<String> found, Feature feature) {
        if (!found.isEmpty())
            add(feature, found.get(0));
    }

    private void addIf(boolean seen, Feature feature) {
        if (seen)
            add(feature, null);
    }

    private void add(Feature feature, String words) {
        reasons.add(new Reason(feature, words, WEIGHTS.get(feature)));
    }
}
