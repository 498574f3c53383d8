package org.faktenspur.web;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What every answer tells browsers not to do, whoever made it: a page, an error, a file, a feed. Nothing inline, nothing
 * from elsewhere, in nobody's frame. An answer that says something stricter itself keeps it.
 */
@ApplicationScoped
class SecurityHeaders {

    /** Before whatever could answer. */
    private static final int FIRST = 900;
    private static final Pattern FRAMED = Pattern.compile("/embed/claims/[^/]+");
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** What other sites may show in theirs. */
    private static final String EMBEDDED = CONTENT_SECURITY_POLICY.replace("frame-ancestors 'none'",
            "frame-ancestors http: https:");
    private static final String PERMISSIONS = "accelerometer=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(),"
            + " geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(),"
            + " publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=()";
    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    private final Cookies cookies;

    SecurityHeaders(Cookies cookies) {
        this.cookies = cookies;
    }

    void register(@Observes Filters filters) {
        filters.register(this::prepare, FIRST);
    }

    private void prepare(RoutingContext context) {
        context.addHeadersEndHandler(sent -> {
            complete(context.request(), context.response().headers());
            keepHere(context.request(), context.response().headers());
        });
        context.next();
    }

    private void complete(HttpServerRequest request, MultiMap headers) {
        boolean framed = FRAMED.matcher(request.path()).matches();
        putIfAbsent(headers, "Content-Security-Policy", framed ? EMBEDDED : CONTENT_SECURITY_POLICY);
        if (!framed)
            headers.set("X-Frame-Options", "DENY");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", PERMISSIONS);
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        putIfAbsent(headers, "Cross-Origin-Resource-Policy", framed ? "cross-origin" : "same-origin");
        if (cookies.isSecure())
            headers.set("Strict-Transport-Security", A_YEAR);
        putIfAbsent(headers, "Cache-Control", isSomebodys(request) ? "no-store" : "no-cache");
        if (headers.getAll("Vary").stream().noneMatch(vary -> vary.contains("Accept-Encoding")))
            headers.add("Vary", "Accept-Language, Cookie");
    }

    /** Where an answer leads within this site it says so without the host, which is what the request claims it to be. */
    private static void keepHere(HttpServerRequest request, MultiMap headers) {
        String location = headers.get("Location");
        String here = request.scheme() + "://" + request.authority();
        boolean leads = request.response().getStatusCode() / 100 == 3;
        if (leads && location != null && location.startsWith(here + "/"))
            headers.set("Location", location.substring(here.length()));
    }

    private boolean isSomebodys(HttpServerRequest request) {
        return request.headers().contains("Authorization") || request.headers().getAll("Cookie").stream()
                .anyMatch(sent -> sent.contains(cookies.name(Cookies.SESSION) + "="));
    }

    private static void putIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name))
            headers.set(name, value);
    }
}
