package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.text.Span;
import org.faktenspur.text.Tagger;
import org.faktenspur.text.Token;

/** Where a sentence states something: inside the message of an attribution, or beside it. */
final class Stretches {

    private static final int SHORTEST = 2;

    private static final Set<String> CLOSING = Set.of(",", "”", "“", "\"", "«", "»", "’", "'");

    private final Grammar grammar;
    private final String text;
    private final Parsed sentence;

    Stretches(Grammar grammar, String text, Parsed sentence) {
        this.grammar = grammar;
        this.text = text;
        this.sentence = sentence;
    }

    /** The words of a message in this sentence; all words where there is no message of its own. */
    List<Parsed> of(Frame frame) {
        if (frame == null || frame.type() == AttributionType.FREE_INDIRECT)
            return List.of(sentence.of(0, sentence.endOfWords()));
        List<Parsed> stretches = new ArrayList<>();
        for (Span message : frame.message()) {
            List<Token> inside = sentence.tokens().stream().filter(token -> message.contains(token.span())).toList();
            int from = 0;
            while (from < inside.size() && isOpening(inside.get(from)))
                from++;
            if (from < inside.size())
                stretches.add(readAgain(sentence.of(inside.subList(from, inside.size())), frame));
        }
        return joined(stretches);
    }

    /** Beside the words around them, the tagger may miss the verb of a few quoted words: "“Costs rose,” Marsh said". */
    private Parsed readAgain(Parsed stretch, Frame frame) {
        if (frame.type() != AttributionType.DIRECT || Verbs.any(grammar, stretch))
            return stretch;
        Span words = stretch.between(0, withoutClosing(stretch).size());
        return sentence.of(Tagger.of(grammar.language()).tokens(text, words));
    }

    private boolean isOpening(Token token) {
        return !token.isWord() || grammar.has("that", token.lower());
    }

    /** Two pieces, of which one waits for words of the other, are one statement that the attribution interrupts. */
    private List<Parsed> joined(List<Parsed> stretches) {
        if (stretches.size() != 2 || isComplete(stretches.get(0)) && startsAnew(stretches.get(1)))
            return stretches;
        List<Token> tokens = new ArrayList<>(withoutClosing(stretches.get(0)));
        tokens.addAll(stretches.get(1).tokens());
        return List.of(sentence.of(tokens));
    }

    private static List<Token> withoutClosing(Parsed stretch) {
        int to = stretch.size();
        while (to > 1 && CLOSING.contains(stretch.at(to - 1).word()))
            to--;
        return stretch.tokens().subList(0, to);
    }

    /** "„Wer zahlt?“ fragte X": somebody's own words that ask. */
    static boolean isQuestion(Parsed stretch, Frame frame) {
        int last = stretch.size() - 1;
        while (last > 0 && CLOSING.contains(stretch.at(last).word()))
            last--;
        return frame != null && frame.type() == AttributionType.DIRECT && stretch.at(last).word().equals("?");
    }

    private boolean isComplete(Parsed stretch) {
        return Verbs.anyFinite(grammar, stretch);
    }

    /** Whether the first part of a piece has a certain finite verb. */
    private boolean startsAnew(Parsed stretch) {
        Segment first = Segment.of(grammar, stretch).get(0);
        VerbForm[] forms = stretch.forms(grammar);
        for (int i = first.from(); i < first.to(); i++)
            if (forms[i] == VerbForm.FINITE)
                return true;
        return first.to() < stretch.size() && first.size() < SHORTEST;
    }

    /** Whether a stretch stands behind a "dass" that is no part of it. */
    boolean isBehindThat(Parsed stretch) {
        int first = sentence.tokens().indexOf(stretch.at(0));
        return first > 0 && grammar.has("that", sentence.at(first - 1).lower());
    }

    /** Whether a clause of the whole sentence has no word in a message and is not the act of saying it. */
    static boolean isBeside(Clause clause, List<Frame> frames) {
        return clause.words().tokens().stream().noneMatch(token -> frames.stream().anyMatch(frame -> touches(frame, token)));
    }

    /** Whether messages and cues leave a word of the sentence over. */
    static boolean leaveWords(Parsed sentence, List<Frame> frames) {
        for (Token token : sentence.tokens())
            if (token.isWord() && frames.stream().noneMatch(frame -> touches(frame, token)))
                return true;
        return false;
    }

    private static boolean touches(Frame frame, Token token) {
        return frame.message().stream().anyMatch(span -> span.overlaps(token.span()))
                || frame.cue().stream().anyMatch(span -> span.overlaps(token.span()));
    }
}
