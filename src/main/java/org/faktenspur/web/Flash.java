package org.faktenspur.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;

/** One sentence that the next page says about what was just done. It waits in a cookie and is gone once it was said. */
@Named("flash")
@RequestScoped
public class Flash {

    private static final String NAME = "flash";
    private static final int SECONDS = 60;

    private final HttpServerRequest request;
    private String text;

    Flash(HttpServerRequest request) {
        this.request = request;
    }

    /** To be said by the page that the answer sends the browser to. */
    public void say(String text) {
        add(URLEncoder.encode(text, StandardCharsets.UTF_8), SECONDS);
    }

    /** What there is to say; said once. Null when there is nothing. */
    public String getText() {
        // Taking the cookie away hides it from this very request too.
        if (text == null)
            text = taken();
        return text;
    }

    private String taken() {
        Cookie cookie = request.getCookie(NAME);
        if (cookie == null || cookie.getValue().isEmpty() || request.response().headWritten())
            return null;
        String waiting = decoded(cookie.getValue());
        add("", 0);
        return waiting;
    }

    private void add(String value, int seconds) {
        request.response().addCookie(
                Cookie.cookie(NAME, value).setPath("/").setMaxAge(seconds).setHttpOnly(true).setSameSite(CookieSameSite.LAX));
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
