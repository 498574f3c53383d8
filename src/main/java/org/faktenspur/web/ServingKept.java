package org.faktenspur.web;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/** Sends what is ready to be sent before anything else of the program wakes up. */
@ApplicationScoped
class ServingKept {

    /** Before authentication, which readers do not need. */
    private static final int EARLY = 500;
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String ASK_EACH_TIME = "public, no-cache";

    private final PublicCache cache;
    private final Assets assets;
    private final House house;
    private final Counter kept;

    ServingKept(PublicCache cache, Assets assets, House house, MeterRegistry metrics) {
        this.cache = cache;
        this.assets = assets;
        this.house = house;
        this.kept = PublicCache.sent(metrics, "kept");
    }

    void register(@Observes Filters filters) {
        filters.register(this::serve, EARLY);
    }

    private void serve(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!isLooking(request))
            context.next();
        else
            assets.find(request.path()).ifPresentOrElse(file -> send(file, request), () -> servePage(context));
    }

    private static boolean isLooking(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    private void servePage(RoutingContext context) {
        HttpServerRequest request = context.request();
        Reading reading = Reading.of(request, RequestLocale.readersOf(request, house));
        if (reading == null || !cache.isKept(reading))
            context.next();
        else if (cache.isSure())
            sendOrGoOn(context, reading);
        else
            confirm(context).onSuccess(state -> sendOrGoOn(context, reading)).onFailure(e -> context.next());
    }

    /** Off the event loop: the database is asked. */
    private Future<PublicCache.State> confirm(RoutingContext context) {
        context.request().pause();
        return context.vertx().executeBlocking(cache::confirmed, false).onComplete(done -> context.request().resume());
    }

    /** If something else was published meanwhile, the page is made anew. */
    private void sendOrGoOn(RoutingContext context, Reading reading) {
        cache.find(reading).ifPresentOrElse(page -> {
            kept.increment();
            send(page, reading, context.request());
        }, context::next);
    }

    private static void send(KeptPage file, HttpServerRequest request) {
        boolean named = file.tag().equals(request.getParam("v"));
        request.response().putHeader("Cache-Control", named ? FOR_A_YEAR : ASK_EACH_TIME);
        send(file, Reading.ofFile(request), request);
    }

    private static void send(KeptPage page, Reading reading, HttpServerRequest request) {
        HttpServerResponse response = request.response();
        for (Map.Entry<String, String> header : page.headers().entrySet())
            response.putHeader(header.getKey(), header.getValue());
        response.putHeader("ETag", page.etag(reading.takesGzip()));
        response.putHeader("Last-Modified", page.lastModifiedHeader());
        if (page.isKnownTo(reading)) {
            response.setStatusCode(304).end();
            return;
        }
        byte[] body = page.body(reading.takesGzip());
        response.putHeader("Content-Encoding", page.isCompressed(reading.takesGzip()) ? "gzip" : "identity");
        response.putHeader("Content-Length", String.valueOf(body.length));
        if (request.method() == HttpMethod.HEAD)
            response.end();
        else
            response.end(Buffer.buffer(body));
    }
}
