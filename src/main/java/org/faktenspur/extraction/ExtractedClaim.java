package org.faktenspur.extraction;

import java.util.List;
import java.util.stream.Collectors;

import org.faktenspur.text.Span;

/**
 * A claim as the splitter found it.
 *
 * @param spans the proposition in the article's own words, without its attribution; in order, never empty
 * @param contextSpans words elsewhere that it needs: a lead-in, an antecedent, a shared subject
 * @param quote the text of the spans, joined by " … " where there are several
 * @param text the proposition in one self-contained sentence
 * @param edits the changes from quote to text, in order
 * @param speaker who is said to have said it, or null where the article says it itself
 * @param checkWorthiness 0 to 1, the clamped sum of the reasons' weights
 * @param needsContext whether the text could not be made self-contained with certainty
 * @param sentence the index of the sentence that it begins in
 */
public record ExtractedClaim(List<Span> spans, List<Span> contextSpans, String quote, String text, List<Edit> edits,
        Modality modality, Speaker speaker, double checkWorthiness, List<Reason> reasons, boolean needsContext,
        int sentence) {

    /** As a part of a longer text sees it, which begins there with its own sentences. */
    public ExtractedClaim movedBy(int characters, int sentences) {
        return new ExtractedClaim(moved(spans, characters), moved(contextSpans, characters), quote, text, edits, modality,
                speaker == null ? null : new Speaker(speaker.label(), moved(speaker.spans(), characters)), checkWorthiness,
                reasons, needsContext, sentence + sentences);
    }

    private static List<Span> moved(List<Span> spans, int characters) {
        return spans.stream().map(span -> span.movedBy(characters)).toList();
    }

    /** What the spans cover, joined as {@link #quote} is. */
    public static String quote(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
    }
}
