package org.faktenspur.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;

/**
 * The cookies of this site: out of reach of scripts, not sent along by other sites. Where the site is on TLS their names
 * bind them to exactly this host, so that no neighbour under the same domain can plant one.
 */
@ApplicationScoped
public class Cookies {

    public static final String SESSION = "session";
    private static final String THIS_HOST_ONLY = "__Host-";

    private final boolean secure;

    Cookies(@ConfigProperty(name = "faktenspur.public-url") String publicUrl) {
        this.secure = publicUrl.startsWith("https:");
    }

    /** Whether readers find the site by TLS. */
    public boolean isSecure() {
        return secure;
    }

    /** What the browser calls it. */
    public String name(String plain) {
        return secure ? THIS_HOST_ONLY + plain : plain;
    }

    public Optional<String> read(HttpServerRequest request, String plain) {
        return Optional.ofNullable(request.getCookie(name(plain))).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    /** @param value of letters, digits and what an encoded URL has beside them */
    public void set(HttpServerRequest request, String plain, String value, Duration time) {
        request.response().headers().add("Set-Cookie", name(plain) + "=" + value + "; Path=/; Max-Age=" + time.toSeconds()
                + "; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : ""));
    }

    public void remove(HttpServerRequest request, String plain) {
        set(request, plain, "", Duration.ZERO);
    }
}
