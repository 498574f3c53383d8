package org.faktenspur.intake;

import java.util.UUID;

import org.faktenspur.text.Language;

/**
 * The next stretch of a long text, cut where it hurts least.
 *
 * @param begin in the whole text, in UTF-16 code units
 * @param last whether nothing comes after it
 * @param firstSentence the index of its first sentence in the whole text
 */
record Piece(UUID splitting, String text, int begin, boolean last, int firstSentence, Language language, String title) {

    private static final int LONGEST = 40_000;
    private static final String[] SEAMS = { "\n\n", "\n", ". ", " " };

    static Piece next(Splitting splitting) {
        String whole = splitting.revision.text;
        int begin = splitting.position;
        int end = end(whole, begin, LONGEST);
        return new Piece(splitting.id, whole.substring(begin, end), begin, end == whole.length(), splitting.sentences,
                splitting.revision.article.language, splitting.revision.article.title);
    }

    int end() {
        return begin + text.length();
    }

    /** Between paragraphs if it can be, else between lines, sentences or words, in the second half of what would fit. */
    static int end(String text, int begin, int longest) {
        int furthest = begin + longest;
        if (furthest >= text.length())
            return text.length();
        for (String seam : SEAMS) {
            int found = text.lastIndexOf(seam, furthest - seam.length());
            if (found >= begin + longest / 2)
                return found + seam.length();
        }
        return Character.isLowSurrogate(text.charAt(furthest)) ? furthest - 1 : furthest;
    }
}
