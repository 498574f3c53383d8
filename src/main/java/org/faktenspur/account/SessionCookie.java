package org.faktenspur.account;

import jakarta.ws.rs.core.NewCookie;

/** The cookie that holds a browser's session token. */
final class SessionCookie {

    static final String NAME = "session";

    private SessionCookie() {
    }

    static NewCookie of(String token, boolean secure) {
        return cookie(token, (int) UserSession.LONGEST.toSeconds(), secure);
    }

    static NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    private static NewCookie cookie(String value, int seconds, boolean secure) {
        return new NewCookie.Builder(NAME).value(value).path("/").maxAge(seconds).httpOnly(true).secure(secure)
                .sameSite(NewCookie.SameSite.LAX).build();
    }
}
