package org.faktenspur.extraction;

import org.faktenspur.text.Language;

/** Splits a text into sentences, attributions and self-contained claims. Implementations are safe for concurrent use. */
public interface Extractor {

    /**
     * @param text what to split; any string, it is never changed
     * @param language of the text, or null to detect it
     * @param title the article's title where it is known apart from the text, or null
     * @return the split text; every letter of the text belongs to exactly one sentence
     */
    Extraction extract(String text, Language language, String title);
}
