package org.faktenspur.fetch;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;

/**
 * Gets what is at an address that somebody typed or a page named, and cannot be talked into the newsroom's own network.
 * Blocks; not for an event loop.
 */
@ApplicationScoped
public class GuardedFetcher {

    private static final String ROBOT = "Faktenspur";
    private static final int LONGEST_HEADERS = 64 * 1024;

    private final Courier courier;
    private final Robots robots;
    private final Patience patience;
    private final Clock clock;

    @Inject
    GuardedFetcher(Vertx vertx, Gate gate, Names names, Clock clock,
            @ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this(vertx, gate, names, clock, publicUrl, new HttpClientOptions());
    }

    GuardedFetcher(Vertx vertx, Gate gate, Names names, Clock clock, String publicUrl, HttpClientOptions options) {
        options.setKeepAlive(false).setMaxPoolSize(50).setMaxHeaderSize(LONGEST_HEADERS).setVerifyHost(true);
        Line line = new Line(vertx.createHttpClient(options), ROBOT + "/1.0 (+" + publicUrl + ")");
        this.courier = new Courier(vertx, gate, names, line);
        this.robots = new Robots(courier, ROBOT, clock);
        this.patience = new Patience(clock);
        this.clock = clock;
    }

    /** @throws FetchFailed when there is no answer, or none that may be taken; an error's status is an answer */
    public Fetched get(URI address, FetchLimits limits) throws FetchFailed {
        return get(address, limits, Fetched.Known.NOTHING);
    }

    /** Asks for it only if it is no longer what is known; then the answer's status is 304. */
    public Fetched get(URI address, FetchLimits limits, Fetched.Known known) throws FetchFailed {
        Deadline deadline = Deadline.in(limits.total());
        Courier.Delivery end = courier.fetch(WebAddress.of(address), limits, conditions(known), deadline, hop -> {
            patience.check(hop);
            robots.check(hop, deadline);
        });
        Answer answer = end.answer();
        patience.heed(end.address(), answer);
        return new Fetched(end.address().uri(), answer.status(), answer.mediaType(), answer.charset(),
                answer.body(limits.maxBytes()), clock.instant(), answer.header("ETag"), answer.header("Last-Modified"));
    }

    private static Map<String, String> conditions(Fetched.Known known) {
        Map<String, String> headers = new HashMap<>();
        if (known.etag() != null)
            headers.put("If-None-Match", known.etag());
        if (known.lastModified() != null)
            headers.put("If-Modified-Since", known.lastModified());
        return headers;
    }
}
