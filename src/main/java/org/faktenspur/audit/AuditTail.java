package org.faktenspur.audit;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;

/**
 * Follows the audit chain on this node: of its own changes it hears when they are committed, of those that other nodes
 * made by asking every second how long the chain is. Whoever follows what happens ({@code @ObservesAsync Grown}) reads the
 * entries from where it stands, for it may be told late, or of several at once.
 */
@ApplicationScoped
public class AuditTail {

    private static final Logger LOG = Logger.getLogger(AuditTail.class);

    private final Event<Grown> grown;
    private final Event<TakenBack> takenBack;
    private long seen;
    /** Hashes of what this node has heard of and not looked for yet, by number. */
    private final Map<Long, String> heard = new HashMap<>();

    AuditTail(Event<Grown> grown, Event<TakenBack> takenBack) {
        this.grown = grown;
        this.takenBack = takenBack;
    }

    /**
     * That the chain has new entries, committed and readable.
     *
     * @param from number of the first of them
     * @param to number of the last
     */
    public record Grown(long from, long to) {
    }

    /**
     * That entries of which this node had heard are not in the chain any more, as after a failover to a database that had
     * not heard of everything. Whoever keeps what came of the chain makes it anew ({@code @ObservesAsync TakenBack}).
     *
     * @param to number of the last entry that there is now
     */
    public record TakenBack(long to) {
    }

    @ActivateRequestContext
    synchronized void start(@Observes StartupEvent event) {
        AuditHead head = AuditHead.current();
        heard.put(head.number, head.hash);
        seen = head.number;
    }

    synchronized void appended(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditEntry entry) {
        // Each has the hash of the one before in it: where this one is, that one is too.
        heard.remove(entry.number - 1, entry.previousHash);
        heard.put(entry.number, entry.hash);
        reach(entry.number);
    }

    @Scheduled(every = "{faktenspur.jobs.tail}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        Map<Long, String> before = heard();
        AuditHead head = AuditHead.current();
        if (!before.equals(Map.of(head.number, head.hash)) && !AuditEntry.areThere(before))
            goBack(head.number);
        hasLooked(before, head);
    }

    private synchronized Map<Long, String> heard() {
        return Map.copyOf(heard);
    }

    private synchronized void goBack(long number) {
        LOG.warnf("The audit chain does not have everything that this node has heard of: the database was taken back and"
                + " is at entry %d now. What was made of the rest is made anew", number);
        seen = number;
        takenBack.fireAsync(new TakenBack(number));
    }

    private synchronized void hasLooked(Map<Long, String> before, AuditHead head) {
        before.forEach(heard::remove);
        heard.put(head.number, head.hash);
        reach(head.number);
    }

    /** Number of the last entry that this node has told of. */
    public synchronized long seen() {
        return seen;
    }

    private synchronized void reach(long number) {
        if (number <= seen)
            return;
        grown.fireAsync(new Grown(seen + 1, number));
        seen = number;
    }
}
