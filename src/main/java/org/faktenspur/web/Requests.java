package org.faktenspur.web;

import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.MDC;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Every request that has to be worked at has a name, by which all that the log says of it is found, and is measured. The
 * name comes from the proxy in front or is drawn here.
 */
@ApplicationScoped
class Requests {

    private static final String NAME = "request";
    private static final String HEADER = "X-Request-Id";
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final int NAME_BYTES = 8;
    /** After what is kept for readers has been sent, which is no work. */
    private static final int EARLY = 400;
    private static final Duration[] BORDERS = { Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(1),
            Duration.ofSeconds(5) };

    private final MeterRegistry metrics;

    Requests(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** The name of the request at hand. */
    static String current() {
        Object name = MDC.get(NAME);
        return name == null ? drawn() : name.toString();
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, EARLY);
    }

    private void begin(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String name = given != null && FIT.matcher(given).matches() ? given : drawn();
        MDC.put(NAME, name);
        context.response().putHeader(HEADER, name);
        Timer.Sample sample = Timer.start(metrics);
        context.addEndHandler(end -> sample.stop(timer(context.response().getStatusCode())));
        context.next();
    }

    private Timer timer(int status) {
        return Timer.builder("faktenspur.answers").description("Time until an answer was sent")
                .tag("outcome", status / 100 + "xx").serviceLevelObjectives(BORDERS).register(metrics);
    }

    private static String drawn() {
        byte[] name = new byte[NAME_BYTES];
        ThreadLocalRandom.current().nextBytes(name);
        return HexFormat.of().formatHex(name);
    }
}
