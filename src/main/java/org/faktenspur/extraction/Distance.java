package org.faktenspur.extraction;

import java.util.Set;

import org.faktenspur.text.Token;

/** Counts words that a text keeps at a distance by its marks: die „Experten“ des Ministeriums. */
final class Distance {

    private static final String OPENING = "„“\"»";
    private static final String CLOSING = "“”\"«";
    private static final int LONGEST = 2;
    /** Behind these, marks set off what somebody said or what something is called. */
    private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "VERB", "AUX");

    private Distance() {
    }

    static boolean isMark(Token token) {
        return OPENING.contains(token.word());
    }

    static int in(Parsed words) {
        int count = 0;
        for (int i = 0; i + 2 < words.size(); i++)
            if (OPENING.contains(words.at(i).word()) && (i == 0 || isDistanced(words.at(i - 1)))) {
                int close = i + 1;
                while (close < words.size() && close <= i + LONGEST && words.at(close).isWord())
                    close++;
                if (close > i + 1 && close < words.size() && CLOSING.contains(words.at(close).word())
                        && words.at(close - 1).isNoun() && close + 1 < words.size()) {
                    count++;
                    i = close;
                }
            }
        return count;
    }

    private static boolean isDistanced(Token before) {
        return before.isWord() && !NAMING.contains(before.tag());
    }
}
