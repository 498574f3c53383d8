package org.faktenspur.search;

import java.util.List;
import java.util.UUID;

/**
 * What was found, best first.
 *
 * @param all how many there are
 * @param exactly whether that is all, or only known to be more
 * @param tolerant whether also what is merely spelled alike, or has most of the words, was taken
 */
public record Found(List<Hit> hits, long all, boolean exactly, boolean tolerant, Highlights highlights) {

    /** The id of a fact-check is that of its claim. */
    public record Hit(Kind kind, UUID id) {
    }

    /** The ids of those of one kind, in order. */
    public List<UUID> of(Kind kind) {
        return hits.stream().filter(hit -> hit.kind == kind).map(Hit::id).toList();
    }
}
