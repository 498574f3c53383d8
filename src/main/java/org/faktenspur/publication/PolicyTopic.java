package org.faktenspur.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.faktenspur.text.Language;

/** What a newsroom tells its readers about itself. */
public enum PolicyTopic {
    METHODOLOGY,
    SOURCES,
    CORRECTIONS,
    ABOUT,
    IMPRINT,
    PRIVACY;

    /** As addresses and anchors name it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PolicyTopic> of(String key) {
        return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
    }

    /** What stands there until the newsroom writes something itself; Markdown. */
    String draft(Language language) {
        String name = "/org/faktenspur/publication/policies/" + key() + "." + language.code() + ".md";
        try (InputStream in = PolicyTopic.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
