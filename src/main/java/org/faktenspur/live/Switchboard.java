package org.faktenspur.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

import org.faktenspur.audit.AuditEntry;
import org.faktenspur.audit.AuditTail;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** The lines to all pages that are open on this node. */
@ApplicationScoped
class Switchboard {

    static final int MOST_PER_ACCOUNT = 16;
    /** Whoever missed more than that is told that something changed, and not asked what. */
    private static final int MOST_READ = 500;

    private final Map<UUID, Line> lines = new ConcurrentHashMap<>();
    private final AuditTail tail;
    private final Clock clock;
    private final Executor workers = Infrastructure.getDefaultWorkerPool();

    Switchboard(AuditTail tail, Clock clock) {
        this.tail = tail;
        this.clock = clock;
    }

    boolean hasRoomFor(UUID account) {
        return lines.values().stream().filter(line -> line.account.equals(account)).count() < MOST_PER_ACCOUNT;
    }

    /** @param after the number of the last entry of the audit chain that the page knows; what came since it is told at once */
    Multi<Signal> connect(Line line, long after) {
        line.send(Signal.ALIVE);
        QuarkusTransaction.requiringNew().run(() -> line.topic.isSeenBy(line.id, line.account, clock.instant()));
        lines.put(line.id, line);
        long head = tail.seen();
        if (head > after)
            tell(List.of(line), after + 1, head);
        arrivedOrLeft(line);
        return line.signals(() -> workers.execute(() -> hangUp(line)));
    }

    private void hangUp(Line line) {
        if (lines.remove(line.id) == null || line.topic.claim().isEmpty())
            return;
        QuarkusTransaction.requiringNew().run(() -> Presence.leave(line.id));
        arrivedOrLeft(line);
    }

    /** Nobody needs to be told of themselves. */
    private void arrivedOrLeft(Line one) {
        Optional<UUID> claim = one.topic.claim();
        if (claim.isPresent())
            lines.values().stream().filter(line -> line.topic.claim().equals(claim) && !line.account.equals(one.account))
                    .forEach(line -> line.send(new Signal(Signal.Kind.HERE, 0)));
    }

    @ActivateRequestContext
    void hear(@ObservesAsync AuditTail.Grown grown) {
        tell(List.copyOf(lines.values()), grown.from(), grown.to());
    }

    void hear(@ObservesAsync AuditTail.TakenBack back) {
        lines.values().forEach(line -> line.sendAll(back.to()));
    }

    private void tell(List<Line> listening, long from, long to) {
        if (listening.isEmpty())
            return;
        if (to - from >= MOST_READ) {
            listening.forEach(line -> line.sendAll(to));
            return;
        }
        Set<UUID> articles = listening.stream().flatMap(line -> line.topic.article().stream()).collect(Collectors.toSet());
        News news = QuarkusTransaction.requiringNew().call(() -> News
                .of(AuditEntry.after(from - 1, (int) (to - from + 1)).stream().filter(entry -> entry.number <= to).toList(),
                        articles));
        listening.forEach(line -> line.tell(news, to));
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /**
     * First of all, for the program waits for everything that is still being answered; pages call again, and get another node.
     */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        lines.values().forEach(Line::end);
    }
}
