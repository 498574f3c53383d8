package org.faktenspur.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How much one fetch may take.
 *
 * @param maxBytes of the body, on the line and again after decompression
 * @param connect how long one connection may take to come about
 * @param total how long everything may take, redirects and robots.txt included
 * @param mediaTypes what is wanted, as in "text/html" or "image/*"; empty for anything
 */
public record FetchLimits(int maxBytes, Duration connect, Duration total, Set<String> mediaTypes) {

    private static final int PAGE_BYTES = 20 * 1024 * 1024;

    /** For a page or document that somebody reads. */
    public static FetchLimits of(String... mediaTypes) {
        return new FetchLimits(PAGE_BYTES, Duration.ofSeconds(5), Duration.ofSeconds(20), Set.of(mediaTypes));
    }

    public FetchLimits upTo(int bytes) {
        return new FetchLimits(bytes, connect, total, mediaTypes);
    }

    public FetchLimits within(Duration time) {
        return new FetchLimits(maxBytes, connect.compareTo(time) < 0 ? connect : time, time, mediaTypes);
    }

    boolean want(String mediaType) {
        return mediaTypes.isEmpty() || mediaTypes.contains(mediaType)
                || mediaTypes.contains(mediaType.replaceFirst("/.*", "/*"));
    }
}
