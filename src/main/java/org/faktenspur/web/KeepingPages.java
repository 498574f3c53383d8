package org.faktenspur.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;

/** Keeps what was made for readers, so that {@link ServingKept} can send it to the next one who asks the same. */
@Provider
@ForReaders
@Priority(1)
class KeepingPages implements ContainerRequestFilter, ContainerResponseFilter {

    /** Browsers always ask whether it is still so; what stands between them and us may spare us that for seconds. */
    static final String CACHE_CONTROL = "public, max-age=0, s-maxage=10, must-revalidate";
    private static final String STATE = PublicCache.State.class.getName();

    private final PublicCache cache;
    private final HttpServerRequest http;
    private final RequestLocale locale;
    private final ReadersSession session;
    private final SecurityIdentity identity;
    private final Counter made;

    KeepingPages(PublicCache cache, HttpServerRequest http, RequestLocale locale, ReadersSession session,
            SecurityIdentity identity, MeterRegistry metrics) {
        this.cache = cache;
        this.http = http;
        this.locale = locale;
        this.session = session;
        this.identity = identity;
        this.made = PublicCache.sent(metrics, "made");
    }

    /** The version is asked for before anything is read: a page may be newer than it says, and never older. */
    @Override
    public void filter(ContainerRequestContext request) {
        session.isFor(http, identity);
        Reading reading = Reading.of(http, locale.current());
        if (reading != null)
            request.setProperty(STATE, cache.confirmed());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Reading reading = Reading.of(http, locale.current());
        PublicCache.State state = (PublicCache.State) request.getProperty(STATE);
        if (reading == null || state == null || response.getStatus() != 200
                || response.getHeaders().containsKey(HttpHeaders.LAST_MODIFIED))
            return;
        bytes(response.getEntity()).ifPresent(bytes -> {
            KeptPage page = KeptPage.of(headers(response, reading), bytes, cache.lastModified(state), state.version());
            cache.keep(reading, page);
            made.increment();
            Response answer = answer(page, reading);
            response.setStatus(answer.getStatus());
            answer.getHeaders().forEach((name, values) -> response.getHeaders().putSingle(name, values.get(0)));
            response.setEntity(answer.getEntity(), null, MediaType.valueOf(page.headers().get(HttpHeaders.CONTENT_TYPE)));
        });
    }

    private static Response answer(KeptPage page, Reading reading) {
        // The server compresses this one answer itself.
        Response.ResponseBuilder answer = page.isKnownTo(reading) ? Response.notModified() : Response.ok(page.bytes());
        page.headers().forEach(answer::header);
        return answer.header(HttpHeaders.ETAG, page.etag(reading.takesGzip()))
                .header(HttpHeaders.LAST_MODIFIED, page.lastModifiedHeader()).build();
    }

    private static Optional<byte[]> bytes(Object entity) {
        if (entity instanceof TemplateInstance template)
            return Optional.of(template.render().getBytes(StandardCharsets.UTF_8));
        if (entity instanceof String text)
            return Optional.of(text.getBytes(StandardCharsets.UTF_8));
        return entity instanceof byte[] bytes ? Optional.of(bytes) : Optional.empty();
    }

    private Map<String, String> headers(ContainerResponseContext response, Reading reading) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.getHeaders().forEach((name, values) -> headers.put(name, String.valueOf(values.get(0))));
        headers.remove(HttpHeaders.ETAG);
        headers.put(HttpHeaders.CONTENT_TYPE, response.getMediaType().toString());
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
        headers.put(HttpHeaders.VARY, http.params().contains("lang") ? "Accept-Encoding, Cookie, Authorization"
                : "Accept-Encoding, Accept-Language, Cookie, Authorization");
        return headers;
    }
}
