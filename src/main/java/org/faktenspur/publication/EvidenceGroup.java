package org.faktenspur.publication;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.PublishedEvidence;
import org.faktenspur.claim.Stance;

/** The evidence for, against or beside a claim, numbered as the page shows it. */
record EvidenceGroup(Stance stance, List<Numbered> items) {

    record Numbered(int number, PublishedEvidence item) {
    }

    /** Those that have any; for comes before against, and both before context. */
    static List<EvidenceGroup> of(FactCheck check) {
        List<EvidenceGroup> groups = new ArrayList<>();
        int number = 1;
        for (Stance stance : Stance.values()) {
            List<Numbered> items = new ArrayList<>();
            for (PublishedEvidence item : check.open())
                if (stance == item.stance())
                    items.add(new Numbered(number++, item));
            if (!items.isEmpty())
                groups.add(new EvidenceGroup(stance, items));
        }
        return groups;
    }

    /** As the sprite names its mark. */
    public String mark() {
        return "e-" + stance.name().toLowerCase(java.util.Locale.ROOT);
    }
}
