package org.faktenspur.extraction;

import java.util.ArrayDeque;
import java.util.Deque;

/** Takes quotation marks and brackets out of words that were cut, when the mark that belongs to them was cut off. */
final class PairedMarks {

    private static final String MARKS = "„“”\"»«‚‘(";
    private static final String ALONE = "„“”\"()";

    private PairedMarks() {
    }

    static String in(String words) {
        return isMarked(words) ? paired(words) : words;
    }

    /** Few words are. */
    private static boolean isMarked(String words) {
        for (int i = 0; i < words.length(); i++) {
            char mark = words.charAt(i);
            if (mark == '"' || mark == '(' || mark == ')' || mark >= '‘' || mark == '«' || mark == '»')
                return true;
        }
        return false;
    }

    private static String paired(String words) {
        boolean[] alone = new boolean[words.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < alone.length; i++) {
            char mark = words.charAt(i);
            if (ALONE.indexOf(mark) < 0)
                continue;
            if (!open.isEmpty() && closes(words.charAt(open.peek()), mark))
                open.pop();
            else if (mark == ')' || mark == '”')
                alone[i] = true;
            else
                open.push(i);
        }
        open.forEach(i -> alone[i] = true);
        StringBuilder paired = new StringBuilder(words.length());
        for (int i = 0; i < alone.length; i++)
            if (!alone[i])
                paired.append(words.charAt(i));
        return withoutLoneMark(paired.toString().strip());
    }

    private static boolean closes(char opening, char mark) {
        return switch (opening) {
            case '„' -> mark == '“' || mark == '”' || mark == '"';
            case '“' -> mark == '”' || mark == '“';
            case '(' -> mark == ')';
            default -> mark == opening;
        };
    }

    /** Of the marks that open here and close there, one at the head that nothing follows. */
    private static String withoutLoneMark(String words) {
        boolean lone = !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0
                && words.chars().skip(1).noneMatch(mark -> "“”\"«»‘)".indexOf(mark) >= 0);
        return lone ? words.substring(1).strip() : words;
    }
}
