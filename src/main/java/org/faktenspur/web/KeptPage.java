package org.faktenspur.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as it goes over the wire, made and compressed once.
 *
 * @param headers without those that depend on how it is asked for
 * @param gzip null where compressing gains nothing
 * @param version of the public record that it shows
 */
record KeptPage(Map<String, String> headers, byte[] bytes, byte[] gzip, String tag, Instant lastModified, long version) {

    private static final int WORTH_IT = 200;

    static KeptPage of(Map<String, String> headers, byte[] bytes, Instant lastModified, long version) {
        byte[] compressed = compressed(bytes);
        byte[] gzip = compressed.length + WORTH_IT < bytes.length ? compressed : null;
        return new KeptPage(headers, bytes, gzip, Fingerprint.of(bytes),
                lastModified.truncatedTo(ChronoUnit.SECONDS), version);
    }

    /** Each encoding is another representation and has a tag of its own. */
    String etag(boolean compressed) {
        return compressed && gzip != null ? '"' + tag + "-gz\"" : '"' + tag + '"';
    }

    byte[] body(boolean compressed) {
        return compressed && gzip != null ? gzip : bytes;
    }

    boolean isCompressed(boolean wanted) {
        return wanted && gzip != null;
    }

    int size() {
        return bytes.length + (gzip == null ? 0 : gzip.length);
    }

    String lastModifiedHeader() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(lastModified.atOffset(ZoneOffset.UTC));
    }

    /** Whether whoever asks has it already; a tag says so more exactly than a time. */
    boolean isKnownTo(Reading reading) {
        if (reading.ifNoneMatch() != null)
            return Arrays.stream(reading.ifNoneMatch().split(",")).map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals("*") || tag.equals(etag(true)) || tag.equals(etag(false)));
        return reading.ifModifiedSince() != null && !lastModified.isAfter(since(reading.ifModifiedSince()));
    }

    private static Instant since(String date) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
        } catch (java.time.DateTimeException e) {
            return Instant.MIN;
        }
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
