package org.faktenspur.text;

import java.util.Arrays;
import java.util.Optional;

/** What became of words that are no longer there as they were: the words that stand in their place now. */
final class ChangedWords {

    private static final double SAME_QUOTE = 0.5;

    private final SentenceWords before;
    private final SentenceWords after;
    private final int[] partner;

    ChangedWords(WordMatches words) {
        this.before = words.before;
        this.after = words.after;
        this.partner = words.partner;
    }

    /** As a range of words of the new text; empty when the words, and the sentence around them, are gone. */
    Optional<Span> of(Span range) {
        Span image = image(range);
        if (image.length() == 0)
            return Optional.empty();
        Span sentence = before.range(before.of(range.begin()));
        boolean sentenceIsThere = likeness(sentence, image(sentence)) >= SAME_QUOTE
                && image.length() <= 3 * range.length() + 3;
        return likeness(range, image) < SAME_QUOTE && !sentenceIsThere ? Optional.empty() : Optional.of(image);
    }

    /** The words of the new text that stand where these stood: from the first to the last match, and up to what is beside. */
    private Span image(Span range) {
        int begin = beginOfImage(range);
        int end = endOfImage(range);
        if (begin >= 0 && end < 0)
            end = after.range(after.of(begin)).end();
        if (begin < 0 && end >= 0)
            begin = after.range(after.of(Math.max(0, end - 1))).begin();
        return begin < 0 || end <= begin ? new Span(0, 0) : new Span(begin, end);
    }

    private int beginOfImage(Span range) {
        int first = range.begin();
        while (first < range.end() && partner[first] < 0)
            first++;
        boolean inside = range.begin() > before.range(before.of(range.begin())).begin();
        if (first > range.begin() && inside && partner[range.begin() - 1] >= 0)
            return partner[range.begin() - 1] + 1;
        return first < range.end() ? partner[first] : -1;
    }

    private int endOfImage(Span range) {
        int last = range.end() - 1;
        while (last >= range.begin() && partner[last] < 0)
            last--;
        boolean inside = range.end() < before.range(before.of(range.end() - 1)).end();
        if (last < range.end() - 1 && inside && partner[range.end()] >= 0)
            return partner[range.end()];
        return last >= range.begin() ? partner[last] + 1 : -1;
    }

    private double likeness(Span range, Span image) {
        long same = Arrays.stream(partner, range.begin(), range.end())
                .filter(word -> word >= image.begin() && word < image.end()).count();
        return 2.0 * same / Math.max(1, range.length() + image.length());
    }
}
