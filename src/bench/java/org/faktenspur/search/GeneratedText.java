package org.faktenspur.search;

import java.util.Random;

/** Sentences of made-up words: the n-th is as frequent as one n-th of the first, as in any language. */
final class GeneratedText {

    private static final int WORDS = 50_000;
    private static final String[] BEGINNINGS = { "Bal", "Dor", "Fen", "Gra", "Hol", "Kes", "Lum", "Mor", "Nim", "Pas", "Rud", "Sel",
            "Tar", "Ven", "Wis", "Zor" };
    private static final String[] MIDDLES = { "a", "e", "i", "o", "u", "and", "elt", "ink", "orm", "ust", "ak", "em", "il", "op",
            "ur", "as" };

    private final Random random = new Random(11);

    String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int words = 8 + random.nextInt(8); words > 0; words--)
            sentence.append(word((int) Math.pow(WORDS, random.nextDouble()))).append(' ');
        return sentence.append(random.nextInt(1000)).toString();
    }

    private static String word(int n) {
        StringBuilder word = new StringBuilder(BEGINNINGS[n % BEGINNINGS.length]);
        for (int rest = n / BEGINNINGS.length; rest > 0; rest /= MIDDLES.length)
            word.append(MIDDLES[rest % MIDDLES.length]).append("bdfgklmnprstvwxz".charAt(rest % 16));
        return word.toString();
    }
}
