package org.faktenspur.extraction;

import java.util.List;

/** A message that says something else, or nothing, without the words that introduce it: it is worded together with them. */
final class BehindCue {

    private static final int LONGEST_MATRIX = 18;

    private final Grammar grammar;
    private final String text;
    private final Parsed sentence;
    private final Parsed words;

    /** @param words the message, a part of the sentence */
    BehindCue(Grammar grammar, String text, Parsed sentence, Parsed words) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
        this.words = words;
    }

    Wording worded() {
        int from = 0;
        while (from < sentence.size() && !sentence.at(from).isWord())
            from++;
        int to = from;
        int commas = 0;
        while (to < sentence.size() && sentence.at(to).begin() < words.at(0).begin())
            commas += sentence.at(to++).word().equals(",") ? 1 : 0;
        if (commas > 1 || to - from > LONGEST_MATRIX || to == from)
            return new Wording().unsure().say(ClaimText.asSentence(words.words(text)));
        int end = to;
        while (end < sentence.size() && sentence.at(end).end() <= words.at(words.size() - 1).end())
            end++;
        return behind(sentence.of(from, to), sentence.of(from, end));
    }

    private Wording behind(Parsed matrix, Parsed whole) {
        Wording wording = new Wording().from(List.of(matrix.between(0, matrix.size())));
        if (grammar.has("pronouns", whole.at(0).lower()) || grammar.has("first-person", whole.at(0).lower()))
            wording.unsure();
        String said = text.substring(whole.at(0).begin(), whole.at(whole.size() - 1).end());
        return wording.edit(EditKind.LEAD_IN_MERGED, words.words(text), said).say(ClaimText.asSentence(said));
    }
}
