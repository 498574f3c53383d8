package org.faktenspur.extraction;

import java.util.stream.Collectors;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/**
 * "X bestritt, dass …", "X wies den Vorwurf zurück, …", "X doubts that …", "X sagte nicht, dass …": what follows is not what X
 * says. Without those words a claim would put the opposite into X's mouth.
 */
final class Denial {

    private Denial() {
    }

    /** Whether the clause of a finite verb denies what hangs on it. */
    static boolean isIn(Reading reading, int finite) {
        if (finite < 0)
            return false;
        for (int i = finite; i == finite || !reading.isBreak(i); i++)
            if (reading.in(i, "denying")
                    || reading.grammar.has("denying", reading.lower(finite) + " " + reading.lower(i)))
                return true;
        return false;
    }

    /** Whether a message is denied by those, or in the words, that introduce it; an accuser's own words are not. */
    static boolean isOf(Grammar grammar, String text, Parsed sentence, Frame frame) {
        if (frame == null || frame.type() != AttributionType.INDIRECT || frame.cue().isEmpty()
                || frame.cue().get(0).begin() > frame.message().get(0).begin())
            return false;
        if (isBehindColon(sentence, frame))
            return false;
        boolean noun = grammar.has("saying-nouns", frame.verb());
        return noun ? frame.speaker().isEmpty() && isDeniedBefore(grammar, sentence, frame)
                : isDenying(grammar, text, frame) || isNegated(grammar, sentence, frame);
    }

    /** "X wies das zurück: …": what follows is X's own account. */
    private static boolean isBehindColon(Parsed sentence, Frame frame) {
        Token before = null;
        for (Token token : sentence.tokens()) {
            if (token.begin() >= frame.message().get(0).begin())
                return before != null && before.word().equals(":");
            before = token;
        }
        return false;
    }

    private static boolean isDenying(Grammar grammar, String text, Frame frame) {
        if (grammar.has("denying", frame.verb()))
            return true;
        if (frame.cue().size() < 2)
            return false;
        String cue = frame.cue().stream().map(span -> span.in(text).toLowerCase()).collect(Collectors.joining(" "));
        return grammar.has("denying", cue);
    }

    /** Between the verb and what it introduces. */
    private static boolean isNegated(Grammar grammar, Parsed sentence, Frame frame) {
        Span message = frame.message().get(0);
        Token before = null;
        for (Token token : sentence.tokens()) {
            boolean auxiliary = !grammar.isGerman() && before != null && before.isVerb()
                    && token.end() <= frame.cue().get(0).begin();
            if ((auxiliary || token.begin() > frame.cue().get(0).begin() && token.end() <= message.begin())
                    && (grammar.has("denying-words", token.lower()) || token.lower().endsWith("n't")))
                return true;
            before = token;
        }
        return false;
    }

    private static boolean isDeniedBefore(Grammar grammar, Parsed sentence, Frame frame) {
        String first = "";
        for (Token token : sentence.tokens()) {
            if (token.begin() >= frame.message().get(0).begin())
                return false;
            first = first.isEmpty() && token.isVerb() ? token.lower() : first;
            if (grammar.has("denying", token.lower()) || grammar.has("denying", first + " " + token.lower()))
                return true;
        }
        return false;
    }
}
