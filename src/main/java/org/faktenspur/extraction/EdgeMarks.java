package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Token;

/** Whether a mark at the edge of some words belongs to them: it opens or closes what stands between them. */
final class EdgeMarks {

    private EdgeMarks() {
    }

    /** A single mark that closes what another opened, and no apostrophe. */
    static boolean closesSingle(List<Token> tokens, int i) {
        String mark = tokens.get(i).word();
        return "’'".contains(mark) && opened(tokens, i, mark.equals("’") ? "‘" : "'");
    }

    static boolean opens(List<Token> some, int at) {
        String mark = some.get(at).word();
        return "„“\"»«(‚‘'".contains(mark) && count(some, at + 1, some.size(), ")“”\"«»‘’'") > 0;
    }

    static boolean closes(List<Token> some, int at) {
        String mark = some.get(at).word();
        if (mark.equals("%") || mark.equals("°") || mark.equals("€") || mark.equals("$"))
            return true;
        return mark.equals("'") ? opened(some, at, "'")
                : ")“”\"«»‘’".contains(mark) && count(some, 0, at, "„“\"»«(‚‘") > 0;
    }

    /** Whether a mark stands before a token, and right before a word; "the players'" is none. */
    private static boolean opened(List<Token> some, int to, String mark) {
        for (int i = 0; i + 1 < to; i++)
            if (some.get(i).word().equals(mark) && some.get(i).end() == some.get(i + 1).begin()
                    && (i == 0 || some.get(i - 1).end() < some.get(i).begin()))
                return true;
        return false;
    }

    private static int count(List<Token> some, int from, int to, String marks) {
        int count = 0;
        for (int i = from; i < to; i++)
            if (marks.contains(some.get(i).word()))
                count++;
        return count;
    }
}
