package org.faktenspur.search;

import java.util.HashMap;
import java.util.Map;

/**
 * How far the index has followed the audit chain; kept in the commit itself, so that it can never say more than is there.
 *
 * @param position number of the last entry that is in it
 * @param hash of that entry: an index of another history (a restored backup) is none
 */
record Mark(long position, String hash) {

    /** To be counted up when anything changes in what is written or how words are taken apart. */
    private static final String FORMAT = "3";

    Map<String, String> data() {
        return Map.of("format", FORMAT, "position", Long.toString(position), "hash", hash);
    }

    /** Null for what was written by nobody, or by another version. */
    static Mark of(Iterable<Map.Entry<String, String>> data) {
        Map<String, String> values = new HashMap<>();
        if (data != null)
            data.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
        return FORMAT.equals(values.get("format")) ? new Mark(Long.parseLong(values.get("position")), values.get("hash"))
                : null;
    }
}
