package org.faktenspur.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/**
 * Styles, scripts, letters and marks. An address that carries the fingerprint of what it leads to never changes its meaning
 * and is kept for a year; without one, browsers ask each time whether it is still the same.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final Pattern OURS = Pattern
            .compile("/(?:css|js|fonts)/[a-z0-9/-]+\\.(?:css|js|woff2)|/icons\\.svg|/favicon\\.svg");
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=UTF-8", "js",
            "text/javascript; charset=UTF-8", "woff2", "font/woff2", "svg", "image/svg+xml");
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");
    private static final Pattern REFERENCE = Pattern.compile("url\\(\"(/[^\"]+)\"\\)");

    private final Map<String, KeptPage> kept = new ConcurrentHashMap<>();
    private final Instant since = Instant.now();

    /** With the fingerprint of what is there. */
    public String at(String path) {
        return find(path).map(file -> path + "?v=" + file.tag()).orElse(path);
    }

    /** Empty for what is not ours to serve. */
    Optional<KeptPage> find(String path) {
        KeptPage found = kept.get(path);
        if (found == null && OURS.matcher(path).matches()) {
            found = read(path).map(bytes -> page(path, bytes)).orElse(null);
            if (found != null)
                kept.put(path, found);
        }
        return Optional.ofNullable(found);
    }

    private KeptPage page(String path, byte[] bytes) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Vary", "Accept-Encoding");
        byte[] whole = path.endsWith(".css") ? bundle(path, text(bytes)).getBytes(StandardCharsets.UTF_8) : bytes;
        return KeptPage.of(headers, whole, since, 0);
    }

    /** One file instead of one for each component, with its parts in the layers that it imports them into. */
    private String bundle(String path, String css) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String whole = IMPORT.matcher(css).replaceAll(found -> Matcher.quoteReplacement(
                "@layer " + found.group(2) + " {\n" + read(folder + found.group(1)).map(Assets::text).orElse("") + "}"));
        return REFERENCE.matcher(whole)
                .replaceAll(found -> Matcher.quoteReplacement("url(\"" + at(found.group(1)) + "\")"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> read(String path) {
        try (InputStream in = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("META-INF/resources" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
