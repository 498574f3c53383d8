package org.faktenspur.workflow;

import java.util.regex.Pattern;

/**
 * Whether a claim is worded as whoever stands behind it would assert it: without attribution and without a verdict. Only
 * words that are certain signs are refused; "soll" can be a plan and "laut" a noise.
 */
final class Wording {

    private static final Pattern SIGNS = Pattern.compile("\\bangeblich\\w*|\\bfälschlich(erweise|)\\b|\\bBerichten zufolge\\b"
            + "|\\bnach eigenen Angaben\\b|\\bes stimmt nicht, dass\\b|\\bes ist falsch, dass\\b"
            + "|\\balleged(ly)?\\b|\\breportedly\\b|\\bsupposedly\\b|\\bfalsely\\b|\\baccording to reports\\b"
            + "|\\bit is (not true|false) that\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Wording() {
    }

    static boolean isNeutral(String text) {
        return !text.isBlank() && !SIGNS.matcher(text).find();
    }
}
