package org.faktenspur.search;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Says how alike two claims are: what share of their weight lies in roots that both have, where a rare root weighs more
 * (its inverse document frequency); less where they differ in what makes another claim of the same words.
 */
final class Measure {

    /** What one of two claims has alone is a detail of it; a number or date that only one gives makes them less alike. */
    private static final double MORE_EXACT = 0.85;
    private static final Map<String, String> OPPOSITES = Map.of("up", "down", "allowed", "forbidden", "opened", "closed",
            "gained", "lost");

    private final ToDoubleFunction<String> weight;

    /** @param weight of a root; positive */
    Measure(ToDoubleFunction<String> weight) {
        this.weight = weight;
    }

    Likeness between(Proposition one, Proposition other) {
        if (one.language() != other.language())
            return new Likeness(0, Set.of());
        double score = overlap(one.roots(), other.roots());
        if (score < Likeness.SHOWN / 2)
            return new Likeness(score, Set.of());
        if (isMoreExact(one.values(), other.values()))
            score *= MORE_EXACT;
        Set<Difference> differences = differences(one, other);
        for (Difference difference : differences)
            score *= difference.left;
        return new Likeness(score, differences);
    }

    /** Twice what they share, of what both have (Dice). */
    private double overlap(Map<String, Double> one, Map<String, Double> other) {
        double whole = weight(one) + weight(other);
        Map<String, Double> shared = new HashMap<>(one);
        shared.keySet().retainAll(other.keySet());
        return whole == 0 ? 0 : 2 * weight(shared) / whole;
    }

    private double weight(Map<String, Double> roots) {
        return roots.entrySet().stream().mapToDouble(root -> root.getValue() * weight.applyAsDouble(root.getKey())).sum();
    }

    private static boolean isMoreExact(Set<Value> one, Set<Value> other) {
        return !one.equals(other) && (one.containsAll(other) || other.containsAll(one));
    }

    private static Set<Difference> differences(Proposition one, Proposition other) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        for (Value.Kind kind : Value.Kind.values())
            if (differ(of(kind, one.values()), of(kind, other.values())))
                found.add(kind == Value.Kind.NUMBER ? Difference.NUMBER : Difference.DATE);
        boolean opposite = OPPOSITES.entrySet().stream().anyMatch(pair -> isOpposite(one, other, pair)
                || isOpposite(other, one, pair));
        if (one.negated() != other.negated())
            found.add(Difference.NEGATION);
        else if (opposite)
            found.add(Difference.OPPOSITE);
        Cast cast = Cast.of(one);
        Cast others = Cast.of(other);
        if (cast.isSwappedIn(others))
            found.add(Difference.ROLES);
        else if (cast.differsFrom(others, one.roots().keySet(), other.roots().keySet()))
            found.add(Difference.NAME);
        return found;
    }

    /** Each has one that the other has not. */
    private static boolean differ(Set<Value> one, Set<Value> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    private static Set<Value> of(Value.Kind kind, Set<Value> values) {
        Set<Value> some = new HashSet<>(values);
        some.removeIf(value -> value.kind() != kind);
        return some;
    }

    private static boolean isOpposite(Proposition one, Proposition other, Map.Entry<String, String> pair) {
        return has(one, pair.getKey(), pair.getValue()) && has(other, pair.getValue(), pair.getKey());
    }

    private static boolean has(Proposition said, String direction, String not) {
        return said.directions().contains(direction) && !said.directions().contains(not);
    }
}
