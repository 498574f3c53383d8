package org.faktenspur.extraction;

import java.util.List;

import org.faktenspur.text.Span;

/** Who is said to have made a claim: the longest name for them in the article, and the words that stand for them here. */
public record Speaker(String label, List<Span> spans) {
}
