package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.faktenspur.text.Span;
import org.faktenspur.text.Token;

/**
 * Finds who is said to have said what. The ways are tried in the order of their frequency in German news: prepositions and
 * parentheticals ("laut X", "so X", "wie X mitteilte") before verbs of saying, then subjunctive sentences that go on without
 * a cue, then hearsay ("soll … haben"). Keeps the last speaker from sentence to sentence.
 */
final class Attributions {

    private static final List<Span> NOBODY = List.of();

    private final Grammar grammar;
    private final String text;
    private final List<Quotation> quotations;
    private final List<Frame> frames = new ArrayList<>();
    private List<Span> lastSpeaker = NOBODY;
    private int lastBlock = -1;
    private int lastReported = -2;

    Attributions(Grammar grammar, String text, List<Quotation> quotations) {
        this.grammar = grammar;
        this.text = text;
        this.quotations = quotations;
    }

    List<Frame> in(List<Parsed> sentences) {
        for (Parsed sentence : sentences)
            if (!sentence.tokens().isEmpty())
                read(sentence);
        return frames;
    }

    private void read(Parsed sentence) {
        int before = frames.size();
        List<Quotation> here = Quotation.touching(quotations, sentence.span());
        Clues clues = new Clues(grammar, sentence, here);
        Frame frame = clues.prepositional();
        if (frame == null)
            frame = clues.parenthetical();
        if (frame == null)
            frame = clues.verbOfSaying();
        if (frame == null)
            frame = continuation(sentence, here);
        if (frame == null)
            frame = clues.hearsay();
        if (frame == null)
            frame = clues.summary();
        if (frame != null)
            keep(frame.speaker().isEmpty() && frame.type() == AttributionType.INDIRECT ? frame.by(lastSpeaker) : frame,
                    sentence);
        for (Quotation quotation : here)
            if (quotation.beginsIn(sentence.span()) && quotation.isUtterance())
                keepQuotation(quotation, sentence, clues, frame);
        if (frames.size() > before)
            lastBlock = sentence.block();
    }

    private void keep(Frame frame, Parsed sentence) {
        frames.add(frame);
        if (!frame.speaker().isEmpty() && frame.type() != AttributionType.FREE_INDIRECT)
            lastSpeaker = frame.speaker();
        lastReported = sentence.index();
    }

    private void keepQuotation(Quotation quotation, Parsed sentence, Clues clues, Frame frame) {
        boolean repeats = frame != null && frame.message().size() == 1 && frame.type() == AttributionType.INDIRECT
                && overlap(frame.message().get(0), quotation.outer()) > 0.8;
        if (repeats)
            frames.remove(frame);
        List<Span> speaker = frame != null && !frame.speaker().isEmpty() ? frame.speaker() : clues.speakerBeside(quotation);
        List<Span> cue = frame == null ? NOBODY : frame.cue();
        Frame direct = new Frame(sentence.index(), List.of(quotation.outer()), speaker.isEmpty() ? lastSpeaker : speaker, cue,
                AttributionType.DIRECT, frame == null ? "" : frame.verb());
        keep(direct, sentence);
    }

    private static double overlap(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return shared / (double) Math.max(one.length(), other.length());
    }

    /** A sentence in the first subjunctive goes on with what the last speaker said; several in a row are one message. */
    private Frame continuation(Parsed sentence, List<Quotation> here) {
        boolean goesOn = lastReported == sentence.index() - 1;
        if (!isSubjunctive(sentence, here, goesOn) || lastSpeaker.isEmpty() && !goesOn)
            return null;
        Frame last = frames.isEmpty() ? null : frames.get(frames.size() - 1);
        if (goesOn && last != null && last.verb().isEmpty() && last.type() == AttributionType.FREE_INDIRECT
                && sentence.block() == lastBlock) {
            frames.remove(last);
            List<Span> message = List.of(new Span(last.message().get(0).begin(), sentence.span().end()));
            return new Frame(last.sentence(), message, last.speaker(), NOBODY, AttributionType.FREE_INDIRECT, "");
        }
        return new Frame(sentence.index(), List.of(sentence.span()), lastSpeaker, NOBODY, AttributionType.FREE_INDIRECT, "");
    }

    private boolean isSubjunctive(Parsed sentence, List<Quotation> here, boolean goesOn) {
        Set<String> certain = grammar.list("subjunctive");
        Set<String> substitutes = grammar.list("subjunctive-substitutes");
        boolean conditional = sentence.tokens().stream().anyMatch(token -> token.is("wenn") || token.is("falls"));
        for (Token token : sentence.tokens()) {
            if (Quotation.covers(here, token))
                continue;
            if (certain.contains(token.lower()) && token.isVerb() && !token.startsUpperCase())
                return true;
            if (goesOn && !conditional && substitutes.contains(token.lower()))
                return true;
        }
        return false;
    }
}
