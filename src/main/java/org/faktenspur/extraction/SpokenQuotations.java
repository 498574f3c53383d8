package org.faktenspur.extraction;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.extraction.DirectSpeech.Voice;

/**
 * Gives quotations their speaker, from sentence to sentence: a quotation may begin in one, behind a colon of another, and have
 * its "sagte X" in the last.
 */
final class SpokenQuotations {

    private final String text;
    private final Discourse discourse;
    private Quotation open;
    private int openedIn;
    private Voice opening = Voice.UNKNOWN;
    /** Whom the colon at the end of the last sentence announced. */
    private Voice colon = Voice.UNKNOWN;

    SpokenQuotations(String text, Discourse discourse) {
        this.text = text;
        this.discourse = discourse;
    }

    /** @param here the attributions that the sentence was found to make already */
    List<Frame> in(Reading reading, List<Predicate> predicates, List<Frame> here) {
        DirectSpeech speech = new DirectSpeech(reading, predicates);
        List<Frame> found = new ArrayList<>();
        for (Quotation quotation : reading.quotations) {
            if (quotation.beginsIn(reading.sentence.span()))
                open(speech, quotation, here, reading.sentence);
            if (quotation == open && quotation.outer().end() <= reading.sentence.span().end()) {
                close(speech, quotation, found);
                open = null;
            }
        }
        int last = reading.sentence.size() - 1;
        colon = reading.sentence.at(last).word().equals(":") ? speech.beforeColon(last) : Voice.UNKNOWN;
        return found;
    }

    private void open(DirectSpeech speech, Quotation quotation, List<Frame> here, Parsed sentence) {
        open = quotation;
        openedIn = sentence.index();
        opening = around(quotation, here);
        if (!opening.isKnown())
            opening = speech.before(quotation);
        if (!opening.isKnown() && quotation.outer().begin() == sentence.span().begin())
            opening = colon;
    }

    private void close(DirectSpeech speech, Quotation quotation, List<Frame> found) {
        Voice behind = speech.behind(quotation);
        Voice voice = behind.isKnown() || !opening.isKnown() ? behind : opening;
        boolean uttered = quotation.isClosed(text) && speech.isSetOff(quotation) && speech.isSaidBehind(quotation);
        if (!uttered && !quotation.isSpeech(text, voice.isKnown()))
            return;
        if (goesOn(speech, quotation, found)) {
            found.add(found.remove(found.size() - 1).with(quotation.outer()));
            return;
        }
        boolean part = !uttered && isPart(speech, quotation) && !resumes(quotation, found);
        if (!voice.isKnown() && part)
            voice = speech.around(quotation);
        Frame frame = new Frame(openedIn, List.of(quotation.outer()), voice.isKnown() ? voice.speaker() : discourse.speaker(),
                voice.cue(), AttributionType.DIRECT, voice.verb(), part);
        discourse.heard(frame);
        found.add(frame);
    }

    /** “The bridge,” she said, “costs 3 million”: one statement, which only the verb of saying interrupts. */
    private boolean goesOn(DirectSpeech speech, Quotation quotation, List<Frame> found) {
        return resumes(quotation, found) && found.get(found.size() - 1).message().size() == 1
                && speech.hasVerb(found.get(found.size() - 1).message().get(0)) != speech.hasVerb(quotation.outer());
    }

    /** “We lost 300 jobs,” he said, “and nobody paid”: only the verb of saying stands between. */
    private boolean resumes(Quotation quotation, List<Frame> found) {
        if (found.isEmpty() || !Character.isLowerCase(quotation.inner().in(text).codePointAt(0)))
            return false;
        Frame before = found.get(found.size() - 1);
        return before.type() == AttributionType.DIRECT && before.carriesClaims() && !before.cue().isEmpty()
                && before.cue().get(0).begin() >= before.end()
                && before.cue().get(before.cue().size() - 1).end() <= quotation.outer().begin();
    }

    /** A few quoted words in a sentence of the article state nothing by themselves. */
    private boolean isPart(DirectSpeech speech, Quotation quotation) {
        return Character.isLowerCase(quotation.inner().in(text).codePointAt(0)) || !speech.hasVerb(quotation.outer());
    }

    private static Voice around(Quotation quotation, List<Frame> here) {
        for (Frame frame : here)
            if (frame.message().stream().anyMatch(span -> span.overlaps(quotation.outer())) && !frame.speaker().isEmpty())
                return new Voice(frame.speaker(), frame.cue(), frame.verb());
        return Voice.UNKNOWN;
    }
}
