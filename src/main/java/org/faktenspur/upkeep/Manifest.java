package org.faktenspur.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * What an export has in it.
 *
 * @param schema the newest migration of the database that it is from
 */
record Manifest(int format, String schema, List<Part> tables) {

    static final int FORMAT = 1;
    private static final String FILE = "manifest.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** @param sha256 of the lines, in the order of the table's key */
    record Part(String name, long rows, String sha256) {
    }

    static Manifest in(Path folder) throws IOException {
        return JSON.readValue(Files.readString(folder.resolve(FILE)), Manifest.class);
    }

    /** Written last: a folder without it is not a whole export. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), JSON.writeValueAsString(this) + "\n");
    }

    long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }
}
