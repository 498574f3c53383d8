package org.faktenspur.text;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.text.Alignment.Piece;

/** Two texts as one reading: what stayed, what went, what came, in order. */
final class Pieces {

    private final Words before;
    private final Words after;
    private final int[] inOrder;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(WordMatches words) {
        this.before = words.before.words();
        this.after = words.after.words();
        this.inOrder = words.inOrder;
    }

    static List<Piece> of(WordMatches words) {
        Pieces pieces = new Pieces(words);
        pieces.read();
        return pieces.pieces;
    }

    private void read() {
        int a = 0;
        int b = 0;
        while (a < inOrder.length || b < after.size()) {
            int from = a;
            int there = b;
            while (a < inOrder.length && inOrder[a] == b && b < after.size()) {
                a++;
                b++;
            }
            add(Piece.Kind.SAME, from, a, there, b);
            from = a;
            while (a < inOrder.length && inOrder[a] < 0)
                a++;
            add(Piece.Kind.GONE, from, a, b, b);
            there = b;
            b = a < inOrder.length ? inOrder[a] : after.size();
            add(Piece.Kind.NEW, a, a, there, b);
        }
    }

    private void add(Piece.Kind kind, int a, int aEnd, int b, int bEnd) {
        if (aEnd > a || bEnd > b)
            pieces.add(new Piece(kind, stretch(before, a, aEnd), stretch(after, b, bEnd)));
    }

    private static Span stretch(Words words, int from, int to) {
        return to > from ? new Span(words.begin(from), words.end(to - 1)) : new Span(0, 0);
    }
}
