package org.faktenspur.live;

import java.util.Locale;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/**
 * What an open page is told: only that there is something new. What it is the page asks for itself, with the rights of
 * whoever looks at it.
 *
 * @param kind null for a sign of life
 * @param number of the newest entry of the audit chain that it tells of; 0 for none
 */
record Signal(Kind kind, long number) {

    private static final int RECONNECT_MILLIS = 3000;

    enum Kind {
        CHANGED,
        HERE,
        BELL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static final Signal ALIVE = new Signal(null, 0);

    OutboundSseEvent on(Sse sse) {
        OutboundSseEvent.Builder event = sse.newEventBuilder();
        if (kind == null)
            return event.comment("").reconnectDelay(RECONNECT_MILLIS).build();
        if (number > 0)
            event.id(Long.toString(number));
        return event.name(kind.word()).data(kind.word()).build();
    }
}
