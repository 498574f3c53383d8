package org.faktenspur.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.text.WordDiff;

/** How something that we said was reworded from one version to the next. */
record Change(Part part, List<WordDiff.Run> pieces) {

    /** What of a fact-check can be reworded. */
    enum Part {
        CLAIM,
        SUMMARY,
        RATIONALE
    }

    /** Only what changed. */
    static List<Change> between(FactCheck before, FactCheck after) {
        List<Change> changes = new ArrayList<>();
        add(changes, Part.CLAIM, before.text, after.text);
        add(changes, Part.SUMMARY, before.summary, after.summary);
        add(changes, Part.RATIONALE, before.rationale, after.rationale);
        return changes;
    }

    private static void add(List<Change> changes, Part part, String before, String after) {
        if (!Objects.equals(before, after))
            changes.add(new Change(part, WordDiff.between(before, after)));
    }
}
