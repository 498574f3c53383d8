package org.faktenspur.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.Stance;
import org.faktenspur.source.LinkState;
import org.faktenspur.source.Quotation;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Independence;

/**
 * The evidence on a claim, for and against.
 *
 * @param items those that the viewer may see
 * @param withheld those that are for others at the desk
 * @param independent how many voices all of it is
 */
record EvidenceBoard(List<Item> items, List<Evidence> withheld, int independent) {

    /** What the viewer sees is weighed by itself, so that nobody learns from it who the others are. */
    static EvidenceBoard of(CaseFile file, AppUser viewer) {
        Map<Boolean, List<Evidence>> shown = file.evidence().stream()
                .collect(Collectors.partitioningBy(evidence -> evidence.isShownTo(viewer)));
        return new EvidenceBoard(Independence.weigh(shown.get(true), file.claim().article).entrySet().stream()
                .map(entry -> new Item(entry.getKey(), entry.getValue())).toList(), shown.get(false),
                file.independentEvidence());
    }

    public int count() {
        return items.size() + withheld.size();
    }

    /** What counts, and if not, why. */
    record Item(Evidence evidence, Independence.Weight weight) {

        public boolean counts() {
            return weight == Independence.Weight.COUNTS;
        }

        public boolean hasChanged() {
            return evidence.source.link.state == LinkState.CHANGED;
        }

        public boolean isUnreachable() {
            return evidence.source.link.state == LinkState.UNREACHABLE;
        }

        public boolean isAlive() {
            return evidence.source.link.state == LinkState.ALIVE;
        }

        public boolean showsPassage() {
            return evidence.passage == Quotation.FOUND;
        }

        public boolean lacksPassage() {
            return evidence.passage == Quotation.NOT_FOUND;
        }

        /** Of the hash, as much as eyes compare. */
        public String shortHash() {
            String hash = evidence.snapshot.sha256;
            return hash.substring(0, 6) + "…" + hash.substring(hash.length() - 4);
        }
    }

    /** Those with one stance under a heading; the mark is the icon's name. */
    record Group(Stance stance, String mark, List<Item> items) {
    }

    public Group supporting() {
        return group(Stance.SUPPORTS, "e-supports");
    }

    public Group refuting() {
        return group(Stance.REFUTES, "e-refutes");
    }

    public Group context() {
        return group(Stance.CONTEXT, "e-context");
    }

    private Group group(Stance stance, String mark) {
        return new Group(stance, mark, items.stream().filter(item -> item.evidence.stance == stance).toList());
    }
}
