package org.faktenspur.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;

/**
 * The manners of the public API towards whoever has no token: a bounded number of reads in a minute, from scripts of any
 * site, and nothing at all for those who have the answer already.
 */
@Provider
@PublicApi
@Priority(2)
class ReadingTheApi implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TAG = ReadingTheApi.class.getName();

    private final RateLimit limit;
    private final Caller caller;
    private final PublicCache cache;
    private final HttpServerRequest http;
    private final RequestLocale locale;
    private final SecurityIdentity identity;
    private final ReadersSession session;

    ReadingTheApi(Caller caller, PublicCache cache, HttpServerRequest http, RequestLocale locale, SecurityIdentity identity,
            ReadersSession session, Nodes nodes, Clock clock,
            @ConfigProperty(name = "faktenspur.limits.public-reads-a-minute") int most) {
        this.limit = new RateLimit(most, Duration.ofMinutes(1), nodes::count, clock);
        this.caller = caller;
        this.cache = cache;
        this.http = http;
        this.locale = locale;
        this.identity = identity;
        this.session = session;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (hasAccount())
            return;
        session.isFor(http, identity);
        caller.takeTurns(limit, 1);
        String tag = tag();
        request.setProperty(TAG, tag);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && Arrays.asList(known.split("\\s*,\\s*")).contains(tag))
            request.abortWith(Response.notModified().build());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (hasAccount())
            return;
        response.getHeaders().putSingle("Access-Control-Allow-Origin", "*");
        response.getHeaders().putSingle("Access-Control-Expose-Headers", "ETag, RateLimit-Limit, RateLimit-Remaining");
        response.getHeaders().putSingle("Cross-Origin-Resource-Policy", "cross-origin");
        Object tag = request.getProperty(TAG);
        boolean kept = response.getHeaders().containsKey(HttpHeaders.LAST_MODIFIED);
        if (tag != null && !kept && (response.getStatus() == 200 || response.getStatus() == 304)) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, KeepingPages.CACHE_CONTROL);
        }
    }

    /** Nothing that readers see changes without the version of the public record. */
    private String tag() {
        PublicCache.State state = cache.confirmed();
        String shown = http.uri() + state.version() + cache.lastModified(state) + locale.code();
        return "W/\"" + Fingerprint.of(shown.getBytes(StandardCharsets.UTF_8)) + '"';
    }

    /** A cookie or a token that nobody has is no account. */
    private boolean hasAccount() {
        return !identity.isAnonymous();
    }
}
