package org.faktenspur.account;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import org.faktenspur.web.Caller;
import org.faktenspur.web.Cookies;

import io.vertx.core.http.HttpServerRequest;

/** What happens to a browser at the door, by whichever way somebody comes in. */
@RequestScoped
class Doorstep {

    private static final String HALF = "half";
    private static final String KNOWN = "known";
    private static final String NEXT = "next";
    private static final Duration NEXT_KEPT = Duration.ofMinutes(10);
    private static final int LONGEST_NEXT = 1000;
    /** Pages of the desk, never another site. */
    private static final Pattern OURS = Pattern
            .compile("/(desk|admin)(/[A-Za-z0-9._~-]+)*/?(\\?[A-Za-z0-9._~/=&%+:-]*)?");

    private final HttpServerRequest request;
    private final Caller caller;
    private final Cookies cookies;
    private final Clock clock;

    Doorstep(HttpServerRequest request, Caller caller, Cookies cookies, Clock clock) {
        this.request = request;
        this.caller = caller;
        this.cookies = cookies;
        this.clock = clock;
    }

    Guesser guesser(String username) {
        return Guesser.of(cookies.read(request, KNOWN), username, caller.address(), clock.instant());
    }

    /** Remembers in a cookie what somebody wanted who has yet to sign in; what a page only loads is nothing one wants. */
    void wanted(String address) {
        String what = request.getHeader("Sec-Fetch-Dest");
        if (isOurs(address) && (what == null || what.equals("document")))
            cookies.set(request, NEXT, URLEncoder.encode(address, StandardCharsets.UTF_8), NEXT_KEPT);
    }

    static boolean isOurs(String address) {
        return address != null && address.length() <= LONGEST_NEXT && OURS.matcher(address).matches();
    }

    /** @param asked what the form says; null for nothing */
    URI next(String asked) {
        Optional<String> wanted = cookies.read(request, NEXT).map(Doorstep::decoded);
        cookies.remove(request, NEXT);
        return URI.create(Stream.of(Optional.ofNullable(asked), wanted).flatMap(Optional::stream).filter(Doorstep::isOurs)
                .findFirst().orElse("/desk"));
    }

    /** The code is still to come. */
    void hold(AppUser user, String asked) {
        wanted(asked);
        cookies.set(request, HALF, HalfSignIn.begin(user, clock.instant()), HalfSignIn.TIME_TO_FIND_THE_TELEPHONE);
    }

    /** Whose code is awaited from this browser. */
    Optional<AppUser> held() {
        return cookies.read(request, HALF).flatMap(token -> HalfSignIn.account(token, clock.instant()));
    }

    /** With a session of its own, whatever the browser had before. */
    void letIn(AppUser user) {
        Instant now = clock.instant();
        sessionToken().ifPresent(UserSession::close);
        HalfSignIn.closeAll(user);
        cookies.remove(request, HALF);
        String known = KnownBrowser.remember(user, cookies.read(request, KNOWN).orElse(null), now);
        cookies.set(request, KNOWN, known, KnownBrowser.REMEMBERED);
        String session = UserSession.begin(user, request.getHeader("User-Agent"), now);
        cookies.set(request, Cookies.SESSION, session, UserSession.LONGEST);
    }

    void letOut() {
        sessionToken().ifPresent(UserSession::close);
        cookies.remove(request, Cookies.SESSION);
    }

    Optional<String> sessionToken() {
        return cookies.read(request, Cookies.SESSION);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
