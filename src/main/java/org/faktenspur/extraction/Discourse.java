package org.faktenspur.extraction;

import java.util.List;
import java.util.Locale;

import org.faktenspur.text.Span;

/** Who spoke last, and whether a sentence goes on with what they said. */
final class Discourse {

    private static final List<Span> NOBODY = List.of();
    /** So many sentences back in the same paragraph. */
    private static final int NEAR = 3;

    private final Grammar grammar;
    private final String text;
    private List<Span> speaker = NOBODY;
    private Frame last;
    private int lastSentence = -2;
    private int lastMention = -2;
    private int lastBlock = -1;
    private Parsed sentence;
    private Parsed before;
    private Frame continued;

    Discourse(Grammar grammar, String text) {
        this.grammar = grammar;
        this.text = text;
    }

    void enter(Parsed next) {
        before = sentence;
        sentence = next;
        continued = null;
    }

    List<Span> speaker() {
        return speaker;
    }

    /** Who spoke in the sentence right before, or nobody. */
    List<Span> speakerNextDoor() {
        return lastSentence == sentence.index() - 1 ? speaker : NOBODY;
    }

    /** The message that the last {@link #continuation} made longer, or null. */
    Frame continued() {
        return continued;
    }

    void heard(Frame frame) {
        mentioned(frame.speaker(), true);
        last = frame;
        lastSentence = sentence.index();
        lastBlock = sentence.block();
    }

    /** @param speaks whether they surely say something, so that the next sentence may go on with it */
    void mentioned(List<Span> somebody, boolean speaks) {
        boolean named = !somebody.isEmpty() && !standsForAnother(somebody.get(0).in(text).toLowerCase(Locale.ROOT));
        if (named)
            speaker = somebody;
        lastMention = named && speaks ? sentence.index() : lastMention;
    }

    /** "der", "demnach": words that only point at somebody who was named before. */
    private boolean standsForAnother(String words) {
        return grammar.has("relatives", words) || grammar.has("pointers", words);
    }

    /** A sentence in the first subjunctive goes on with what the last speaker said; several in a row are one message. */
    Frame continuation(Reading reading) {
        boolean goesOn = lastSentence == sentence.index() - 1;
        if (!isSubjunctive(reading, goesOn))
            return null;
        boolean longer = goesOn && last.type() == AttributionType.FREE_INDIRECT && last.cue().isEmpty()
                && lastBlock == sentence.block();
        continued = longer ? last : null;
        Span message = longer ? new Span(last.message().get(0).begin(), sentence.span().end()) : sentence.span();
        return new Frame(longer ? last.sentence() : sentence.index(), List.of(message),
                isNear() && !meansAnother() ? speaker : NOBODY, NOBODY,
                AttributionType.FREE_INDIRECT, "");
    }

    /** Farther away it is somebody else more often than not; nobody is better than the wrong one. */
    private boolean isNear() {
        return lastSentence == sentence.index() - 1 || lastMention == sentence.index() - 1
                || lastSentence >= sentence.index() - NEAR && lastBlock == sentence.block();
    }

    /** "Thiel blieb stumm. Sie sei erst 2018 gewählt worden": whoever is named between may be the one who speaks. */
    private boolean meansAnother() {
        String first = sentence.at(0).lower();
        return lastSentence < sentence.index() - 1 && lastMention < sentence.index() - 1 && before != null
                && (first.equals("er") || first.equals("sie")) && before.at(0).tag().equals("PROPN");
    }

    private boolean isSubjunctive(Reading reading, boolean goesOn) {
        boolean conditional = false;
        boolean substitute = false;
        for (int i = 0; i < reading.end; i++) {
            if (reading.isSubjunctive(i) && reading.in(i, "subjunctive"))
                return true;
            conditional |= reading.is(i, "wenn") || reading.is(i, "falls");
            substitute |= reading.isSubstitute(i);
        }
        return goesOn && substitute && !conditional;
    }
}
