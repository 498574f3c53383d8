package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.faktenspur.text.Block;
import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/** A sentence with its tokens, or some of them. Belongs to one thread: the forms of its verbs are read once, when asked for. */
final class Parsed {

    private final int index;
    private final int block;
    private final Block.Kind kind;
    private final Span span;
    private final List<Token> tokens;
    /** The same, for rules ask for single tokens all the time. */
    private final Token[] inRow;
    private VerbForm[] forms;

    /**
     * @param index among all sentences of the text, from 0
     * @param block which line it stands in, from 0
     */
    Parsed(int index, int block, Block.Kind kind, Span span, List<Token> tokens) {
        this.index = index;
        this.block = block;
        this.kind = kind;
        this.span = span;
        this.tokens = tokens;
        this.inRow = tokens.toArray(Token[]::new);
    }

    int index() {
        return index;
    }

    int block() {
        return block;
    }

    Block.Kind kind() {
        return kind;
    }

    Span span() {
        return span;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** What each of these tokens is as a verb, among these alone; not to be changed. */
    VerbForm[] forms(Grammar grammar) {
        if (forms == null)
            forms = grammar.isGerman() ? GermanVerbs.in(grammar, this) : EnglishVerbs.in(grammar, this);
        return forms;
    }

    int size() {
        return inRow.length;
    }

    Token at(int i) {
        return inRow[i];
    }

    Span between(int from, int to) {
        return new Span(inRow[from].begin(), inRow[to - 1].end());
    }

    /** Where the words end that say something, before the closing mark. */
    int endOfWords() {
        int end = size();
        while (end > 0 && !at(end - 1).isWord() && !")“”\"«»%".contains(at(end - 1).word())
                && !EdgeMarks.closesSingle(tokens, end - 1))
            end--;
        return end;
    }

    /** The same sentence with some of its tokens only. */
    Parsed of(List<Token> some) {
        return new Parsed(index, block, kind, span, some);
    }

    Parsed of(int from, int to) {
        return of(tokens.subList(from, to));
    }

    /** These tokens with the marks between neighbours, but without marks at the ends. */
    Parsed of(Collection<Integer> indexes) {
        List<Token> some = new ArrayList<>();
        int last = -1;
        for (int i : indexes) {
            if (last >= 0 && areMarks(last + 1, i))
                some.addAll(tokens.subList(last + 1, i));
            some.add(at(i));
            last = i;
        }
        return of(trimmed(some));
    }

    private boolean areMarks(int from, int to) {
        for (int i = from; i < to; i++)
            if (at(i).isWord())
                return false;
        return true;
    }

    private static List<Token> trimmed(List<Token> some) {
        int from = 0;
        int to = some.size();
        while (from < to && !some.get(from).isWord() && !EdgeMarks.opens(some, from))
            from++;
        while (to > from && !some.get(to - 1).isWord() && !EdgeMarks.closes(some, to - 1))
            to--;
        return some.subList(from, to);
    }

    /** Where the tokens of a part of this sentence stand: as few spans as their gaps allow. */
    List<Span> spans(Parsed part) {
        List<Token> parts = part.inOrder();
        List<Span> spans = new ArrayList<>();
        int next = 0;
        int gap = 0;
        for (Token token : tokens) {
            if (next == parts.size())
                break;
            if (token != parts.get(next)) {
                gap += token.isWord() ? 2 : 0;
                continue;
            }
            Span here = token.span();
            if (gap == 0 && !spans.isEmpty())
                here = new Span(spans.remove(spans.size() - 1).begin(), token.end());
            spans.add(here);
            gap = 0;
            next++;
        }
        return spans;
    }

    private List<Token> inOrder() {
        for (int i = 1; i < size(); i++)
            if (at(i).begin() < at(i - 1).begin())
                return tokens.stream().sorted(Comparator.comparing(Token::begin)).toList();
        return tokens;
    }

    /** The words as they stand in the text, one space where others stood between them. */
    String words(String text, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from) {
                boolean inOrder = at(i - 1).end() <= at(i).begin();
                String between = inOrder ? text.substring(at(i - 1).end(), at(i).begin()) : " ";
                words.append(between.isBlank() ? between : " ");
            }
            words.append(at(i).word());
        }
        return words.toString();
    }

    String words(String text) {
        return words(text, 0, size());
    }

    boolean hasVerb() {
        return tokens.stream().anyMatch(Token::isVerb);
    }
}
