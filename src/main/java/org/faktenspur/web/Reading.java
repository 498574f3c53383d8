package org.faktenspur.web;

import java.util.Locale;
import java.util.Set;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/**
 * What a reader asks for, if it is a reader: somebody without an account who only wants to look.
 *
 * @param key what is kept for all who ask the same in the same language
 */
record Reading(String key, boolean takesGzip, String ifNoneMatch, String ifModifiedSince) {

    /** What readers' pages depend on; an address that has anything else in it is not worth keeping. */
    private static final Set<String> PARAMETERS = Set.of("lang", "rating", "class", "version", "after", "v", "format", "url",
            "maxwidth", "maxheight");
    private static final int LONGEST_ADDRESS = 600;

    /** Null for everybody else. */
    static Reading of(HttpServerRequest request, Locale language) {
        boolean looks = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        if (!looks || request.headers().contains("Authorization") || request.uri().length() > LONGEST_ADDRESS
                || isKnown(request) || !PARAMETERS.containsAll(request.params().names()))
            return null;
        return of(request, request.uri() + ' ' + language.getLanguage());
    }

    /** A file is the same for everybody, in every language. */
    static Reading ofFile(HttpServerRequest request) {
        return of(request, request.path());
    }

    private static Reading of(HttpServerRequest request, String key) {
        String encodings = request.getHeader("Accept-Encoding");
        boolean gzip = encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
        return new Reading(key, gzip, request.getHeader("If-None-Match"), request.getHeader("If-Modified-Since"));
    }

    /** Has a session, or something to be told. */
    private static boolean isKnown(HttpServerRequest request) {
        String cookies = request.getHeader("Cookie");
        return cookies != null && (cookies.contains("session=") || cookies.contains("flash="));
    }
}
