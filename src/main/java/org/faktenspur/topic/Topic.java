package org.faktenspur.topic;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * What claims and articles are about, as the newsroom calls it. There is one topic to a name, however it is spaced or
 * capitalised. Its name may change; every address that it ever had leads to it.
 */
@Entity
public class Topic extends PanacheEntityBase {

    /** The kind of subject that topics are in the audit chain. */
    public static final String SUBJECT = "topic";

    public static final int LONGEST_NAME = 80;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String name;

    /** The name as names are compared. */
    public String folded;

    /** The end of its address as it is today. */
    public String slug;

    public Instant createdAt;

    /** How many fact-checks about it readers can read; counted on by the database alone, so that no edit sets it back. */
    @Column(updatable = false)
    public long checks;

    protected Topic() {
    }

    public Topic(String name, Instant at) {
        this.name = tidy(name);
        this.folded = folded(name);
        this.createdAt = at;
    }

    /** Without what nobody sees: spaces around it and more than one between its words. */
    public static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }

    public static String folded(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }

    public String path() {
        return path(slug);
    }

    public static String path(String slug) {
        return "/topics/" + slug;
    }

    public static Optional<Topic> named(String name) {
        return find("folded", folded(name)).firstResultOptional();
    }

    /** The one that an address leads to, be it one of today or of former times. */
    public static Optional<Topic> at(String slug) {
        return find("select a.topic from TopicAddress a where a.slug = ?1", slug).firstResultOptional();
    }

    /** By its address or by its name. */
    public static Optional<Topic> known(String given) {
        return at(given).or(() -> named(given));
    }

    public static List<Topic> byName() {
        return list("order by folded");
    }
}
