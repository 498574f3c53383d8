package org.faktenspur.source;

import java.text.Normalizer;
import java.util.Locale;

/** Whether a passage stands in a document: in these words, however spaces, line breaks, hyphens and quotation marks are set. */
public enum Quotation {
    FOUND,
    NOT_FOUND,
    /** Nobody but a person can look: the document is a picture, or there is no passage yet. */
    NOT_CHECKABLE;

    private static final String GAP = "\\s*(…|\\.\\.\\.|\\[…\\]|\\[\\.\\.\\.\\]|\\(…\\)|\\(\\.\\.\\.\\))\\s*";

    /**
     * Where the passage leaves something out ("…"), its parts have to follow one another.
     *
     * @param text of the document; null where none can be read
     */
    public static Quotation of(String passage, String text) {
        if (text == null || passage == null || plain(passage).isEmpty())
            return NOT_CHECKABLE;
        String document = plain(text);
        int from = 0;
        for (String part : passage.split(GAP)) {
            String wanted = plain(part);
            int at = document.indexOf(wanted, from);
            if (at < 0)
                return NOT_FOUND;
            from = at + wanted.length();
        }
        return FOUND;
    }

    /** Only letters, digits and what tells numbers apart; soft hyphens and those at the end of a line are the typesetter's. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\u00ad|[-\u2010]\\s*\\R\\s*", "")
                .replaceAll("[^\\p{L}\\p{N}%€$.,-]+", "").replaceAll("[.,-]+(?!\\p{N})", "").toLowerCase(Locale.ROOT);
    }
}
