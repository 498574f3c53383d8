package org.faktenspur.source;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an address on the web says of the thing that is there: whether two are the same, and whose site it is. */
public final class Address {

    private static final Pattern TRACKING = Pattern.compile("(utm_\\w+|fbclid|gclid|mc_[ce]id)(=.*)?");

    /** Second-level names under which countries register, as in "co.uk". */
    private static final Set<String> SHARED = Set.of("ac", "co", "com", "edu", "gob", "gov", "gv", "ltd", "mil", "ne", "net",
            "nom",
            "or", "org", "plc", "sch");

    /** Names that are reserved for examples and tests (RFC 2606, RFC 6761, RFC 6762), and so are nobody's. */
    private static final Pattern RESERVED = Pattern
            .compile("(.*\\.)?(example|test|invalid|localhost|local|example\\.(com|net|org))");

    private Address() {
    }

    /** Equal for addresses that lead to the same thing: without scheme, fragment and what only counts visitors. */
    public static Optional<String> canonical(String url) {
        return uri(url).filter(uri -> uri.getHost() != null).map(uri -> {
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getHost().toLowerCase(Locale.ROOT) + port(uri) + path + query(uri.getRawQuery());
        });
    }

    private static String port(URI uri) {
        return uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
    }

    private static String query(String query) {
        String kept = query == null ? ""
                : Arrays.stream(query.split("&")).filter(part -> !TRACKING.matcher(part).matches())
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    /** In lower case, without "www."; empty for what has none. */
    public static Optional<String> host(String url) {
        return uri(url).map(URI::getHost).map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }

    /** The part of a host's name that somebody registered: "rat.example" of "archiv.rat.example". */
    public static String registrable(String host) {
        String[] labels = host.split("\\.");
        boolean number = host.matches("[0-9.]+|\\[.*");
        int last = labels.length - 1;
        int kept = last > 1 && labels[last].length() == 2 && SHARED.contains(labels[last - 1]) ? 3 : 2;
        return number || labels.length <= kept ? host
                : String.join(".", Arrays.copyOfRange(labels, labels.length - kept, labels.length));
    }

    /** Whether there can be nobody at this address. */
    public static boolean isReserved(String url) {
        return host(url).map(host -> RESERVED.matcher(host).matches()).orElse(true);
    }

    private static Optional<URI> uri(String url) {
        try {
            return Optional.ofNullable(url).map(text -> URI.create(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
