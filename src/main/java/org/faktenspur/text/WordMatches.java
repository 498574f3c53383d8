package org.faktenspur.text;

import java.util.Arrays;

/** Which words of a text are which words of its next version: first in order, then with sentences that stand elsewhere now. */
final class WordMatches {

    final SentenceWords before;
    final SentenceWords after;
    /** For each old sentence the new one with the same words, or -1. */
    final int[] sameSentence;
    /** For each word of the old text its match in the new one, ascending; -1 where it has none. */
    final int[] inOrder;
    /** The same with sentences that moved. */
    final int[] partner;
    /** For each word of the new text its match in the old one, or -1. */
    final int[] origin;

    WordMatches(SentenceWords before, SentenceWords after) {
        this.before = before;
        this.after = after;
        this.sameSentence = Patience.match(before.keys(), after.keys());
        this.inOrder = matchWords();
        this.partner = inOrder.clone();
        this.origin = new int[after.words().size()];
        Arrays.fill(origin, -1);
        markOrigins(new Span(0, partner.length));
        new MovedSentences(this).adopt();
    }

    /** Between sentences that match, word by word. */
    private int[] matchWords() {
        int[] matches = new int[before.words().size()];
        Arrays.fill(matches, -1);
        int a = 0;
        int b = 0;
        for (int sentence = 0; sentence < sameSentence.length; sentence++) {
            if (sameSentence[sentence] < 0)
                continue;
            Span here = before.range(sentence);
            Span there = after.range(sameSentence[sentence]);
            match(matches, new Span(a, Math.max(a, here.begin())), new Span(b, Math.max(b, there.begin())));
            match(matches, here, there);
            a = here.end();
            b = there.end();
        }
        match(matches, new Span(a, Math.max(a, matches.length)), new Span(b, Math.max(b, after.words().size())));
        return matches;
    }

    private void match(int[] matches, Span here, Span there) {
        int[] local = Patience.match(before.words().in(here), after.words().in(there));
        for (int i = 0; i < local.length; i++)
            if (local[i] >= 0)
                matches[here.begin() + i] = there.begin() + local[i];
    }

    private void markOrigins(Span words) {
        for (int word = words.begin(); word < words.end(); word++)
            if (partner[word] >= 0)
                origin[partner[word]] = word;
    }

    boolean haveSameWords(int sentence, int other) {
        return before.keys()[sentence] == after.keys()[other];
    }

    /** From now on the words of an old sentence are matched with those of a new one that stands elsewhere. */
    void move(int sentence, int other) {
        Span here = before.range(sentence);
        if (haveSameWords(sentence, other))
            sameSentence[sentence] = other;
        for (int word = here.begin(); word < here.end(); word++)
            if (partner[word] >= 0)
                origin[partner[word]] = -1;
        Arrays.fill(partner, here.begin(), here.end(), -1);
        match(partner, here, after.range(other));
        markOrigins(here);
    }

    boolean isMostlyGone(int sentence) {
        return isMostlyAlone(partner, before.range(sentence));
    }

    boolean isMostlyNew(int sentence) {
        return isMostlyAlone(origin, after.range(sentence));
    }

    private static boolean isMostlyAlone(int[] matches, Span range) {
        return 2 * Arrays.stream(matches, range.begin(), range.end()).filter(word -> word >= 0).count() <= range.length();
    }
}
