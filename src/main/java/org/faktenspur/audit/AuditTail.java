package org.faktenspur.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;

/**
 * Follows the audit chain on this node: of its own changes it hears when they are committed, of those that other nodes
 * made by asking every second how long the chain is. Whoever follows what happens ({@code @ObservesAsync Grown}) reads the
 * entries from where it stands, for it may be told late, or of several at once.
 */
@ApplicationScoped
public class AuditTail {

    private final Event<Grown> grown;
    private long seen;

    AuditTail(Event<Grown> grown) {
        this.grown = grown;
    }

    /**
     * That the chain has new entries, committed and readable.
     *
     * @param from number of the first of them
     * @param to number of the last
     */
    public record Grown(long from, long to) {
    }

    @ActivateRequestContext
    synchronized void start(@Observes StartupEvent event) {
        seen = AuditHead.length();
    }

    void appended(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditEntry entry) {
        reach(entry.number);
    }

    @Scheduled(every = "{faktenspur.jobs.tail}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        reach(AuditHead.length());
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
