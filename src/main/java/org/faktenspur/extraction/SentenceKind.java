package org.faktenspur.extraction;

/** What a sentence is in the layout of its article. */
public enum SentenceKind {
    HEADING,
    SENTENCE,
    LIST_ITEM,
    CAPTION,
    BOILERPLATE
}
