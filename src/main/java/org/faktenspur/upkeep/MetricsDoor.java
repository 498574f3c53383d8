package org.faktenspur.upkeep;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * How many claims lie unchecked is nobody's business: the metrics are for whoever knows the token, and not there for others.
 */
@ApplicationScoped
class MetricsDoor {

    private static final String PATH = "/q/metrics";
    /** After what is kept for readers has been sent, before anybody else. */
    private static final int EARLY = 450;

    private final Optional<String> token;

    MetricsDoor(@ConfigProperty(name = "faktenspur.metrics.token") Optional<String> token) {
        this.token = token.filter(given -> !given.isBlank());
    }

    void register(@Observes Filters filters) {
        filters.register(this::mind, EARLY);
    }

    private void mind(RoutingContext context) {
        if (!context.normalizedPath().startsWith(PATH)) {
            context.next();
        } else if (knows(context.request().getHeader(HttpHeaders.AUTHORIZATION))) {
            // No account's token: nobody needs to ask the database for it, which may be away when the metrics matter most.
            context.request().headers().remove(HttpHeaders.AUTHORIZATION);
            context.next();
        } else {
            context.response().setStatusCode(404).end();
        }
    }

    private boolean knows(String authorization) {
        return token.isPresent() && authorization != null
                && MessageDigest.isEqual(bytes("Bearer " + token.get()), bytes(authorization));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
