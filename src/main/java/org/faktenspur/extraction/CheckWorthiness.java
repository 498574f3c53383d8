package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.faktenspur.text.Token;

/**
 * How much a claim is worth checking, as a sum that a reader can recompute: each feature that is seen adds its weight once.
 * The weights were set by hand.
 */
final class CheckWorthiness {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Fields and signs that are told by single words, by the list of these. */
    static final Map<String, Feature> FIELDS = Map.ofEntries(Map.entry("official", Feature.OFFICIAL_ACT),
            Map.entry("military", Feature.MILITARY), Map.entry("law", Feature.LAW), Map.entry("health", Feature.HEALTH),
            Map.entry("economy", Feature.ECONOMY), Map.entry("politics", Feature.POLITICS),
            Map.entry("accusation", Feature.ACCUSATION),
            Map.entry("comparison", Feature.COMPARISON), Map.entry("negation", Feature.NEGATION),
            Map.entry("cause", Feature.CAUSE),
            Map.entry("past", Feature.PAST_EVENT), Map.entry("money", Feature.MONEY), Map.entry("percent", Feature.PERCENT));
    private static final Map<Feature, Double> WEIGHTS = Map.ofEntries(Map.entry(Feature.BASE, 0.28),
            Map.entry(Feature.NUMBER, 0.16),
            Map.entry(Feature.DATE, 0.08), Map.entry(Feature.MONEY, 0.04), Map.entry(Feature.PERCENT, 0.06),
            Map.entry(Feature.NAMED_ACTORS, 0.12), Map.entry(Feature.OFFICIAL_ACT, 0.16), Map.entry(Feature.MILITARY, 0.12),
            Map.entry(Feature.LAW, 0.1), Map.entry(Feature.HEALTH, 0.1), Map.entry(Feature.ECONOMY, 0.1),
            Map.entry(Feature.POLITICS, 0.08),
            Map.entry(Feature.ACCUSATION, 0.16), Map.entry(Feature.COMPARISON, 0.08), Map.entry(Feature.NEGATION, 0.02),
            Map.entry(Feature.CAUSE, 0.06), Map.entry(Feature.PAST_EVENT, 0.05), Map.entry(Feature.NAMED_SOURCE, 0.06),
            Map.entry(Feature.UNNAMED_SOURCE, 0.02), Map.entry(Feature.SHORT, -0.08), Map.entry(Feature.SUBORDINATE, -0.03),
            Map.entry(Feature.PREDICTION, -0.1), Map.entry(Feature.HEDGED, -0.06), Map.entry(Feature.EVALUATIVE, -0.1),
            Map.entry(Feature.PERSONAL, -0.14), Map.entry(Feature.NEEDS_CONTEXT, -0.06));
    /** Every word beyond the seventh is one more particular, up to a limit. */
    private static final double PER_WORD = 0.012;
    private static final int USUAL = 7;
    private static final double MOST = 0.18;
    private static final int SHORT = 4;
    /** So many names are given as a reason. */
    private static final int NAMES = 3;

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
            sum.add(grammar.has("unnamed", speaker.label().toLowerCase(Locale.ROOT)) ? Feature.UNNAMED_SOURCE
                    : Feature.NAMED_SOURCE, speaker.label());
        return sum.reasons;
    }

    /** The sum of the weights, between 0 and 1. */
    static double of(List<Reason> reasons) {
        double sum = reasons.stream().mapToDouble(Reason::weight).sum();
        return Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100.0;
    }

    private void words(List<Token> tokens) {
        Map<Feature, String> seen = new EnumMap<>(Feature.class);
        Set<String> names = new LinkedHashSet<>();
        int words = 0;
        for (Token token : tokens)
            if (token.isWord()) {
                if (words++ > 0 && names.size() < NAMES && token.tag().equals("PROPN") && token.startsUpperCase())
                    names.add(token.word());
                see(token, seen);
            }
        if (!names.isEmpty())
            seen.put(Feature.NAMED_ACTORS, String.join(", ", names));
        add(Feature.BASE, null);
        seen.forEach(this::add);
        if (words > USUAL)
            reasons.add(new Reason(Feature.LONG, null,
                    Math.round(Math.min(MOST, PER_WORD * (words - USUAL)) * 100) / 100.0));
        addIf(words <= SHORT, Feature.SHORT);
    }

    private void see(Token token, Map<Feature, String> seen) {
        if (token.tag().equals("NUM") || Character.isDigit(token.word().codePointAt(0)))
            seen.putIfAbsent(YEAR.matcher(token.word()).matches() ? Feature.DATE : Feature.NUMBER, token.word());
        for (Feature field : grammar.features(token))
            seen.putIfAbsent(field, token.word());
    }

    private void addIf(boolean seen, Feature feature) {
        if (seen)
            add(feature, null);
    }

    private void add(Feature feature, String words) {
        reasons.add(new Reason(feature, words, WEIGHTS.get(feature)));
    }
}
