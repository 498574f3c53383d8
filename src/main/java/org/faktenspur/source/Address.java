package org.faktenspur.source;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.common.net.InternetDomainName;

/** What an address on the web says of the thing that is there: whether two are the same, and whose site it is. */
public final class Address {

    private static final Pattern TRACKING = Pattern.compile("(utm_\\w+|fbclid|gclid|mc_[ce]id)(=.*)?");

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

    /**
     * The part of a host's name that somebody registered, by the public suffix list: "rat.example" of "archiv.rat.example",
     * "bbc.co.uk" of "news.bbc.co.uk".
     */
    public static String registrable(String host) {
        if (!InternetDomainName.isValid(host) || host.matches("[0-9.]+"))
            return host;
        InternetDomainName name = InternetDomainName.from(host);
        if (name.isUnderPublicSuffix())
            return name.topPrivateDomain().toString();
        // The list does not know names that are reserved, or only in use in a house.
        int labels = name.parts().size();
        return name.isPublicSuffix() || labels < 2 ? host : String.join(".", name.parts().subList(labels - 2, labels));
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
