package org.faktenspur.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;

import io.vertx.core.MultiMap;

/** What a server said to one request; the body as it came over the line. */
record Answer(int status, MultiMap headers, byte[] raw) {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    boolean isRedirect() {
        return REDIRECTS.contains(status) && headers.contains("Location");
    }

    boolean isOk() {
        return status >= 200 && status < 300;
    }

    String header(String name) {
        return headers.get(name);
    }

    String mediaType() {
        String type = headers.get("Content-Type");
        return type == null || type.isBlank() ? "application/octet-stream"
                : type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    Charset charset() {
        String type = headers.get("Content-Type");
        String name = type == null ? "" : type.replaceFirst("(?i)^.*;\\s*charset\\s*=\\s*[\"']?([^\"';\\s]+).*$", "$1");
        try {
            return name.isEmpty() || name.equals(type) ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The body, decompressed up to a limit, so that a small answer cannot fill the memory. */
    byte[] body(int maxBytes) throws FetchFailed {
        String encoding = headers.get("Content-Encoding");
        if (raw.length == 0 || encoding == null || encoding.equalsIgnoreCase("identity"))
            return raw;
        if (!encoding.equalsIgnoreCase("gzip") && !encoding.equalsIgnoreCase("x-gzip"))
            throw new FetchFailed(FetchFailed.Reason.BROKEN_ANSWER);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            byte[] body = in.readNBytes(maxBytes + 1);
            if (body.length > maxBytes)
                throw new FetchFailed(FetchFailed.Reason.TOO_LARGE);
            return body;
        } catch (IOException e) {
            throw new FetchFailed(FetchFailed.Reason.BROKEN_ANSWER, e);
        }
    }
}
