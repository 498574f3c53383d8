package org.faktenspur.extraction;

import java.util.List;
import java.util.regex.Pattern;

import org.faktenspur.text.Span;

/**
 * "Soll … geliefert haben" is hearsay, and "will … gesehen haben" what the subject claims; "soll 2027 starten" is a plan and no
 * attribution.
 */
final class HearsayClue extends Clue {

    private static final Pattern PARTICIPLE = Pattern.compile("\\p{L}*(?:ge|be|ver|er|ent)\\p{L}+(?:t|en)");

    private final SayingSubject subject;

    HearsayClue(Reading reading) {
        super(reading);
        this.subject = new SayingSubject(reading);
    }

    @Override
    List<Frame> read() {
        for (int i = 0; i < end; i++)
            if (reading.isOpen(i) && isHearsay(i))
                return List.of(frame(i, NOBODY));
            else if (reading.isOpen(i) && (reading.is(i, "will") || reading.is(i, "wollen")) && grammar.isGerman()
                    && isPerfect())
                return List.of(frame(i, subject.ofVerb(i)));
        return List.of();
    }

    private Frame frame(int cue, List<Span> speaker) {
        return new Frame(sentence.index(), List.of(sentence.span()), speaker, span(cue, cue + 1), AttributionType.FREE_INDIRECT,
                reading.lower(cue));
    }

    private boolean isHearsay(int i) {
        return reading.in(i, "hearsay")
                || (reading.is(i, "soll") || reading.is(i, "sollen") && !isImagined(i))
                        && Tense.isHearsay(grammar, sentence, i, end);
    }

    /** "… hätten liefern sollen". */
    private boolean isImagined(int modal) {
        return reading.isVerb(modal - 1) && reading.in(modal - 2, "finite-auxiliaries");
    }

    /** "gesehen haben", "gewesen sein" before the first comma or at the end. */
    private boolean isPerfect() {
        for (int i = 1; i < end; i++)
            if ((reading.is(i, "haben") || reading.is(i, "sein")) && reading.isBreak(i + 1) && !reading.is(i - 1, "zu")
                    && PARTICIPLE.matcher(reading.lower(i - 1)).matches())
                return true;
        return false;
    }
}
