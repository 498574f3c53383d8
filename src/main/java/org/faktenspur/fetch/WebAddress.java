package org.faktenspur.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the web, taken apart so that nothing is left to interpretation.
 *
 * @param host a name in lower-case ASCII without trailing dot, a dotted quad, or an IPv6 address in brackets
 * @param target path and query, as they go into the request line
 */
record WebAddress(boolean secure, String host, int port, String target) {

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^\\[\\]:@]+)(?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*");
    /** What the URL standard takes for an IPv4 address in one of its many spellings. */
    private static final Pattern ENDS_IN_A_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
    private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern DOTTED_QUAD = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";
    private static final int HIGHEST_PORT = 65_535;

    static WebAddress of(URI uri) throws FetchFailed {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getRawAuthority() == null)
            throw new FetchFailed(FetchFailed.Reason.NOT_A_WEB_ADDRESS);
        boolean secure = scheme.equals("https");
        Matcher authority = AUTHORITY.matcher(uri.getRawAuthority());
        if (!authority.matches())
            throw new FetchFailed(FetchFailed.Reason.NOT_A_WEB_ADDRESS);
        return new WebAddress(secure, host(authority.group(1)), port(authority.group(2), secure), target(uri));
    }

    private static String host(String given) throws FetchFailed {
        if (given.startsWith("["))
            return given.toLowerCase(Locale.ROOT);
        String name = ascii(given);
        boolean odd = ENDS_IN_A_NUMBER.matcher(name).matches() && !DOTTED_QUAD.matcher(name).matches();
        if (odd || !NAME.matcher(name).matches())
            throw new FetchFailed(FetchFailed.Reason.NOT_A_WEB_ADDRESS);
        return name;
    }

    /** Also turns full-width digits and ideographic dots into plain ones, before anybody looks at them. */
    private static String ascii(String name) throws FetchFailed {
        try {
            return IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        } catch (IllegalArgumentException e) {
            throw new FetchFailed(FetchFailed.Reason.NOT_A_WEB_ADDRESS, e);
        }
    }

    private static int port(String given, boolean secure) throws FetchFailed {
        if (given == null || given.isEmpty())
            return secure ? 443 : 80;
        int port = Integer.parseInt(given);
        if (port < 1 || port > HIGHEST_PORT)
            throw new FetchFailed(FetchFailed.Reason.NOT_A_WEB_ADDRESS);
        return port;
    }

    private static String target(URI uri) {
        String ascii = uri.toASCIIString();
        int fragment = ascii.indexOf('#');
        String whole = fragment < 0 ? ascii : ascii.substring(0, fragment);
        String target = whole.replaceFirst("^[^:]*://[^/?]*", "");
        return target.startsWith("/") ? target : "/" + target;
    }

    /** As the Host header has it; the port only where it is not the usual one. */
    String authority() {
        return port == (secure ? 443 : 80) ? host : host + ":" + port;
    }

    String origin() {
        return (secure ? "https://" : "http://") + authority();
    }

    URI uri() {
        return URI.create(origin() + target);
    }

    WebAddress at(String otherTarget) {
        return new WebAddress(secure, host, port, otherTarget);
    }

    /** Where a Location header leads from here. Servers are careless with it, so what a URI may not contain is escaped. */
    WebAddress redirectedTo(String location) throws FetchFailed {
        StringBuilder tidy = new StringBuilder();
        for (byte b : location.strip().getBytes(StandardCharsets.ISO_8859_1)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0))
                tidy.append(c);
            else
                tidy.append(String.format("%%%02X", (int) c));
        }
        try {
            return of(uri().resolve(URI.create(tidy.toString())));
        } catch (IllegalArgumentException e) {
            throw new FetchFailed(FetchFailed.Reason.BROKEN_ANSWER, e);
        }
    }
}
