package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Language;

/** What came out of a text: its sentences in order, who said what, and the claims in text order. */
public record Extraction(Language language, List<ExtractedSentence> sentences, List<Attribution> attributions,
        List<ExtractedClaim> claims) {
}
