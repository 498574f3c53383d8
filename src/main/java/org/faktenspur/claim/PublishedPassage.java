package org.faktenspur.claim;

import java.util.List;

import org.faktenspur.audit.JsonColumn;

import com.fasterxml.jackson.core.type.TypeReference;

/**
 * Words of the article that a published claim stands on, with the few characters around them by which they are found again.
 *
 * @param start where they begin in the text that was checked, in UTF-16 code units
 * @param end where they end
 */
public record PublishedPassage(String exact, String prefix, String suffix, int start, int end) {

    static PublishedPassage of(Anchor anchor) {
        return new PublishedPassage(anchor.quote, anchor.prefix, anchor.suffix, anchor.begin, anchor.end);
    }

    /**
     * Those that the claim is made of, not those that only explain it; and of its own article only, for the words of a claim
     * merged into it may stand in a text that readers do not know.
     */
    public static List<PublishedPassage> of(List<Anchor> anchors) {
        return anchors.stream().filter(anchor -> !anchor.context && anchor.isAtHome()).map(PublishedPassage::of).toList();
    }

    static class Column extends JsonColumn<List<PublishedPassage>> {
        Column() {
            super(new TypeReference<>() {
            });
        }
    }
}
