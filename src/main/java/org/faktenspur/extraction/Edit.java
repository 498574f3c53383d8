package org.faktenspur.extraction;

/** One change on the way from an article's words to a self-contained claim; <code>from</code> may be empty. */
public record Edit(EditKind kind, String from, String to) {
}
