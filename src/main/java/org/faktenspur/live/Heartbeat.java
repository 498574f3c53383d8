package org.faktenspur.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.faktenspur.account.UserSession;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * Every few seconds, for all lines of this node at once: ends those whose session has ended, says to all nodes who is still
 * there, and to the others that the line still stands.
 */
@ApplicationScoped
class Heartbeat {

    /** A page that stays open calls again. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Switchboard switchboard;
    private final Clock clock;
    private Map<UUID, Set<UUID>> present = Map.of();

    Heartbeat(Switchboard switchboard, Clock clock) {
        this.switchboard = switchboard;
        this.clock = clock;
    }

    @Scheduled(every = "{faktenspur.jobs.heartbeat}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void beat() {
        Instant now = clock.instant();
        List<Line> lines = switchboard.lines();
        Set<UUID> sessions = lines.stream().map(line -> line.session).collect(Collectors.toSet());
        Set<UUID> open = QuarkusTransaction.requiringNew().call(() -> UserSession.openOf(sessions, now));
        lines.stream().filter(line -> !open.contains(line.session) || line.since.plus(LONGEST).isBefore(now))
                .forEach(Line::end);
        List<Line> alive = lines.stream().filter(line -> open.contains(line.session)).toList();
        QuarkusTransaction.requiringNew().run(() -> {
            areThere(alive.stream().filter(line -> line.topic.claim().isPresent()).toList(), now);
            Presence.forget(now);
        });
        tellWhoCameOrWent(alive, now);
        alive.forEach(line -> line.send(Signal.ALIVE));
    }

    /** Also those that another node has forgotten because for a while nobody could say anything. */
    private void areThere(List<Line> lines, Instant now) {
        if (Presence.stillThere(lines.stream().map(line -> line.id).toList(), now) == lines.size())
            return;
        List<Line> connected = switchboard.lines();
        lines.stream().filter(line -> connected.contains(line) && Presence.findByIdOptional(line.id).isEmpty())
                .filter(line -> line.topic.exists())
                .forEach(line -> line.topic.isSeenBy(line.id, line.account, now));
    }

    /** What happened on this node was told at once; this is about the others. */
    private void tellWhoCameOrWent(List<Line> lines, Instant now) {
        Set<UUID> claims = lines.stream().flatMap(line -> line.topic.claim().stream()).collect(Collectors.toSet());
        Map<UUID, Set<UUID>> before = present;
        present = new HashMap<>();
        QuarkusTransaction.requiringNew().call(() -> Presence.at(claims, now))
                .forEach(pair -> present.computeIfAbsent((UUID) pair[0], id -> new HashSet<>()).add((UUID) pair[1]));
        lines.stream().filter(line -> line.topic.claim()
                .filter(claim -> !before.getOrDefault(claim, Set.of()).equals(present.getOrDefault(claim, Set.of())))
                .isPresent())
                .forEach(line -> line.send(new Signal(Signal.Kind.HERE, 0)));
    }
}
