package org.faktenspur.extraction;

import java.util.List;

/**
 * The stretch of a row of words that is most like another row: how many words have to be changed, added or left out, and from
 * where to where it goes. Takes time in proportion to the product of both lengths, memory to that of the shorter.
 */
record NearMatch(int changes, int from, int to) {

    /** Two words of four letters or more are alike when at most one letter of them differs. */
    private static final int SHORTEST_MISSPELT = 4;

    /** @param wanted and given rows of at least one word each */
    static NearMatch of(List<String> wanted, List<String> given) {
        int[] cost = new int[wanted.size() + 1];
        int[] start = new int[wanted.size() + 1];
        for (int i = 0; i <= wanted.size(); i++)
            cost[i] = i;
        NearMatch best = new NearMatch(wanted.size(), 0, 1);
        for (int j = 0; j < given.size(); j++) {
            step(wanted, given.get(j), j, cost, start);
            if (cost[wanted.size()] < best.changes && start[wanted.size()] <= j)
                best = new NearMatch(cost[wanted.size()], start[wanted.size()], j + 1);
        }
        return best;
    }

    /** One column of the table: a match may start at any word at no cost. */
    private static void step(List<String> wanted, String given, int at, int[] cost, int[] start) {
        int diagonal = 0;
        int diagonalStart = at;
        start[0] = at + 1;
        for (int i = 1; i <= wanted.size(); i++) {
            int replaced = diagonal + (alike(wanted.get(i - 1), given) ? 0 : 1);
            int added = cost[i] + 1;
            int dropped = cost[i - 1] + 1;
            int replacedStart = diagonalStart;
            diagonal = cost[i];
            diagonalStart = start[i];
            cost[i] = Math.min(replaced, Math.min(added, dropped));
            start[i] = cost[i] == replaced ? replacedStart : cost[i] == added ? diagonalStart : start[i - 1];
        }
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other))
            return true;
        if (Math.min(one.length(), other.length()) < SHORTEST_MISSPELT || Math.abs(one.length() - other.length()) > 1)
            return false;
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same))
            same++;
        String oneRest = one.substring(same);
        String otherRest = other.substring(same);
        return oneRest.length() == otherRest.length() ? oneRest.substring(1).equals(otherRest.substring(1))
                : oneRest.length() > otherRest.length() ? oneRest.substring(1).equals(otherRest)
                        : otherRest.substring(1).equals(oneRest);
    }
}
