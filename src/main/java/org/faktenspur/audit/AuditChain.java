package org.faktenspur.audit;

import java.util.List;

/** Walks the whole audit chain and says whether anybody tampered with it. */
public final class AuditChain {

    /** The hash that the first entry carries as the one before it. */
    static final String GENESIS = "0".repeat(64);
    private static final int STEP = 1000;

    private long entries;
    private String expected = GENESIS;
    private Long firstBroken;

    private AuditChain() {
    }

    /** @param firstBroken the number of the first entry that does not fit, or null */
    public record Verification(long entries, boolean valid, Long firstBroken) {
    }

    public static Verification verify() {
        AuditChain chain = new AuditChain();
        List<AuditEntry> batch;
        do {
            batch = AuditEntry.find("number > ?1 order by number", chain.entries).page(0, STEP).list();
            batch.forEach(chain::check);
            AuditEntry.getEntityManager().clear();
        } while (batch.size() == STEP && chain.firstBroken == null);
        return chain.conclude(AuditHead.findById(AuditHead.ONLY));
    }

    private void check(AuditEntry entry) {
        if (firstBroken != null)
            return;
        if (entry.number != entries + 1 || !entry.previousHash.equals(expected) || !entry.hash.equals(entry.computeHash()))
            firstBroken = entries + 1;
        else
            entries = entry.number;
        expected = entry.hash;
    }

    /** A chain that was cut at its end is broken at the first entry that is missing. */
    private Verification conclude(AuditHead head) {
        if (firstBroken == null && (head.number != entries || !head.hash.equals(expected)))
            firstBroken = entries + 1;
        return new Verification(entries, firstBroken == null, firstBroken);
    }
}
