package org.faktenspur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;

/**
 * Matches two sequences in order, by Bram Cohen's patience diff: what occurs once in both is matched first, then what lies
 * between. Takes n log n steps, however different the two are; only short gaps without anything unique go to a diff by
 * Myers, whose steps grow with the product of length and difference.
 */
final class Patience {

    private static final int LONGEST_GAP = 600;
    private static final int DEEPEST = 40;

    private final int[] before;
    private final int[] after;
    private final int[] partner;

    private Patience(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.length];
        Arrays.fill(partner, -1);
    }

    /** For each of the first its match in the second, ascending; -1 where it has none. */
    static int[] match(int[] before, int[] after) {
        Patience patience = new Patience(before, after);
        patience.match(0, before.length, 0, after.length, 0);
        return patience.partner;
    }

    private void match(int a, int aEnd, int b, int bEnd, int depth) {
        while (a < aEnd && b < bEnd && before[a] == after[b])
            partner[a++] = b++;
        while (a < aEnd && b < bEnd && before[aEnd - 1] == after[bEnd - 1])
            partner[--aEnd] = --bEnd;
        if (a == aEnd || b == bEnd)
            return;
        List<int[]> pairs = depth < DEEPEST ? ascending(unique(a, aEnd, b, bEnd)) : List.of();
        if (pairs.isEmpty()) {
            matchGap(a, aEnd, b, bEnd);
            return;
        }
        for (int[] pair : pairs) {
            partner[pair[0]] = pair[1];
            match(a, pair[0], b, pair[1], depth + 1);
            a = pair[0] + 1;
            b = pair[1] + 1;
        }
        match(a, aEnd, b, bEnd, depth + 1);
    }

    /** Pairs of places with what occurs exactly once on either side, in the order of the first. */
    private List<int[]> unique(int a, int aEnd, int b, int bEnd) {
        Map<Integer, Integer> there = once(after, b, bEnd);
        List<int[]> pairs = new ArrayList<>();
        once(before, a, aEnd).forEach((id, place) -> {
            int other = place < 0 ? -1 : there.getOrDefault(id, -1);
            if (other >= 0)
                pairs.add(new int[] { place, other });
        });
        pairs.sort((x, y) -> Integer.compare(x[0], y[0]));
        return pairs;
    }

    /** Where each id stands; -1 for those that stand in several places. */
    private static Map<Integer, Integer> once(int[] ids, int from, int to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++)
            places.merge(ids[i], i, (first, again) -> -1);
        return places;
    }

    /** The longest part in which the second places ascend too. */
    private static List<int[]> ascending(List<int[]> pairs) {
        List<int[]> tops = new ArrayList<>();
        Map<int[], int[]> below = new HashMap<>();
        for (int[] pair : pairs) {
            int pile = Collections.binarySearch(tops, pair, (x, y) -> Integer.compare(x[1], y[1]));
            pile = pile < 0 ? -pile - 1 : pile;
            if (pile > 0)
                below.put(pair, tops.get(pile - 1));
            if (pile == tops.size())
                tops.add(pair);
            else
                tops.set(pile, pair);
        }
        List<int[]> longest = new ArrayList<>();
        for (int[] pair = tops.isEmpty() ? null : tops.get(tops.size() - 1); pair != null; pair = below.get(pair))
            longest.add(pair);
        Collections.reverse(longest);
        return longest;
    }

    private void matchGap(int a, int aEnd, int b, int bEnd) {
        if (aEnd - a + bEnd - b > LONGEST_GAP)
            return;
        List<Integer> here = Arrays.stream(before, a, aEnd).boxed().toList();
        List<Integer> there = Arrays.stream(after, b, bEnd).boxed().toList();
        DiffUtils.diff(here, there, true).getDeltas().stream().filter(delta -> delta.getType() == DeltaType.EQUAL)
                .forEach(delta -> {
                    for (int i = 0; i < delta.getSource().size(); i++)
                        partner[a + delta.getSource().getPosition() + i] = b + delta.getTarget().getPosition() + i;
                });
    }
}
