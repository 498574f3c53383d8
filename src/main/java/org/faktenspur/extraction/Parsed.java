package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Block;
import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/**
 * A sentence with its tokens.
 *
 * @param index among all sentences of the text, from 0
 * @param block which line it stands in, from 0
 */
record Parsed(int index, int block, Block.Kind kind, Span span, List<Token> tokens) {

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    Span between(int from, int to) {
        return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
    }

    /** Where the words end that say something, before the closing mark. */
    int endOfWords() {
        int end = size();
        while (end > 0 && !at(end - 1).isWord() && !")“”\"«»%".contains(at(end - 1).word()))
            end--;
        return end;
    }
}
