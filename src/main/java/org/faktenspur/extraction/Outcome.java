package org.faktenspur.extraction;

/** What the splitter made of a sentence: at least one claim, or the reason for none. */
public enum Outcome {
    CLAIM,
    OPINION,
    QUESTION,
    HEADING,
    BOILERPLATE,
    FRAGMENT
}
