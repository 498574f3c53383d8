package org.faktenspur.live;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;

/** The line to one open page. Nothing waits for it: if its reader is too slow it is cut, and the page calls again. */
final class Line {

    private static final int MOST_WAITING = 64;

    final UUID id = UUID.randomUUID();
    final UUID account;
    final UUID session;
    final Topic topic;
    final Instant since;
    private final UnicastProcessor<Signal> signals = UnicastProcessor.create(new ArrayBlockingQueue<>(MOST_WAITING), null);

    Line(UUID account, UUID session, Topic topic, Instant since) {
        this.account = account;
        this.session = session;
        this.topic = topic;
        this.since = since;
    }

    Multi<Signal> signals(Runnable atTheEnd) {
        return signals.onTermination().invoke(atTheEnd);
    }

    synchronized void send(Signal signal) {
        signals.onNext(signal);
    }

    synchronized void end() {
        signals.onComplete();
    }

    /** That anything may have changed. */
    void sendAll(long upTo) {
        send(new Signal(Signal.Kind.CHANGED, upTo));
        send(new Signal(Signal.Kind.BELL, upTo));
    }

    void tell(News news, long upTo) {
        if (news.concerns(topic))
            send(new Signal(Signal.Kind.CHANGED, upTo));
        if (news.told().contains(account))
            send(new Signal(Signal.Kind.BELL, upTo));
    }
}
