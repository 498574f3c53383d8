package org.faktenspur.api;

import java.util.List;
import java.util.Locale;

import org.faktenspur.extraction.Attribution;
import org.faktenspur.extraction.AttributionType;
import org.faktenspur.extraction.Edit;
import org.faktenspur.extraction.ExtractedClaim;
import org.faktenspur.extraction.ExtractedSentence;
import org.faktenspur.extraction.Extraction;
import org.faktenspur.extraction.Modality;
import org.faktenspur.extraction.Outcome;
import org.faktenspur.extraction.Reason;
import org.faktenspur.extraction.SentenceKind;
import org.faktenspur.workflow.Labels;

/** A split text as the API shows it. */
record ExtractionJson(String language, List<SentenceJson> sentences, List<AttributionJson> attributions,
        List<ClaimJson> claims) {

    record SentenceJson(int begin, int end, SentenceKind kind, Outcome outcome) {

        static SentenceJson of(ExtractedSentence sentence) {
            return new SentenceJson(sentence.span().begin(), sentence.span().end(), sentence.kind(), sentence.outcome());
        }
    }

    record AttributionJson(List<int[]> message, List<int[]> speaker, String speakerLabel, List<int[]> cue,
            AttributionType type) {

        static AttributionJson of(Attribution found) {
            return new AttributionJson(Spans.of(found.message()), Spans.of(found.speaker()), found.speakerLabel(),
                    Spans.of(found.cue()), found.type());
        }
    }

    record SpeakerJson(String label, List<int[]> spans) {
    }

    record ClaimJson(List<int[]> spans, List<int[]> contextSpans, String quote, String text, List<Edit> edits,
            Modality modality,
            SpeakerJson speaker, double checkWorthiness, List<String> reasons, boolean needsContext, int sentence) {

        static ClaimJson of(ExtractedClaim claim, Labels labels) {
            SpeakerJson speaker = claim.speaker() == null ? null
                    : new SpeakerJson(claim.speaker().label(), Spans.of(claim.speaker().spans()));
            return new ClaimJson(Spans.of(claim.spans()), Spans.of(claim.contextSpans()), claim.quote(), claim.text(),
                    claim.edits(),
                    claim.modality(), speaker, claim.checkWorthiness(), inWords(claim.reasons(), labels), claim.needsContext(),
                    claim.sentence());
        }
    }

    static ExtractionJson of(Extraction extraction, Labels labels) {
        return new ExtractionJson(extraction.language().code(),
                extraction.sentences().stream().map(SentenceJson::of).toList(),
                extraction.attributions().stream().map(AttributionJson::of).toList(),
                extraction.claims().stream().map(claim -> ClaimJson.of(claim, labels)).toList());
    }

    /** "Zahl: 10 000 (+0.18)" */
    static List<String> inWords(List<Reason> reasons, Labels labels) {
        return reasons.stream().map(reason -> labels.feature(reason.feature())
                + (reason.words() == null ? "" : ": " + reason.words())
                + String.format(Locale.ROOT, " (%+.2f)", reason.weight())).toList();
    }
}
