package org.faktenspur.publication;

import java.util.ArrayList;
import java.util.List;

import org.faktenspur.claim.FactCheck;
import org.faktenspur.correction.Correction;

/**
 * One published version of a claim among the others.
 *
 * @param correction what led to it; null for the first one
 * @param changes what became of the words of the one before
 */
record Version(FactCheck check, Correction correction, List<Change> changes) {

    /**
     * @param checks newest first
     * @param corrections newest first; each led from one version to the next
     */
    static List<Version> of(List<FactCheck> checks, List<Correction> corrections) {
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < checks.size(); i++) {
            boolean first = i + 1 >= checks.size();
            Correction correction = first || i >= corrections.size() ? null : corrections.get(i);
            versions.add(new Version(checks.get(i), correction,
                    first ? List.of() : Change.between(checks.get(i + 1), checks.get(i))));
        }
        return versions;
    }

    public boolean isNewest() {
        return check.supersededAt == null;
    }

    public int before() {
        return check.number - 1;
    }
}
