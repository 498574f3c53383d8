package org.faktenspur.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.vertx.core.http.HttpServerRequest;

/** One sentence that the next page says about what was just done. It waits in a cookie and is gone once it was said. */
@Named("flash")
@RequestScoped
public class Flash {

    private static final String NAME = "flash";
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final HttpServerRequest request;
    private final Cookies cookies;
    private String text;

    Flash(HttpServerRequest request, Cookies cookies) {
        this.request = request;
        this.cookies = cookies;
    }

    /** To be said by the page that the answer sends the browser to. */
    public void say(String text) {
        cookies.set(request, NAME, URLEncoder.encode(text, StandardCharsets.UTF_8), KEPT);
    }

    /** What there is to say; said once. Null when there is nothing. */
    public String getText() {
        // Taking the cookie away hides it from this very request too.
        if (text == null)
            text = taken();
        return text;
    }

    private String taken() {
        Optional<String> cookie = cookies.read(request, NAME);
        if (cookie.isEmpty() || request.response().headWritten())
            return null;
        String waiting = decoded(cookie.get());
        cookies.remove(request, NAME);
        return waiting;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
