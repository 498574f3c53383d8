package org.faktenspur.desk;

import java.util.List;

import org.faktenspur.article.Article;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.Stance;
import org.faktenspur.source.LinkState;
import org.faktenspur.source.Quotation;
import org.faktenspur.workflow.Independence;

/** The evidence on a claim, for and against. */
record EvidenceBoard(List<Item> items) {

    static EvidenceBoard of(List<Evidence> evidence, Article article) {
        return new EvidenceBoard(Independence.weigh(evidence, article).entrySet().stream()
                .map(entry -> new Item(entry.getKey(), entry.getValue())).toList());
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

    public long independent() {
        return items.stream().filter(Item::counts).count();
    }
}
