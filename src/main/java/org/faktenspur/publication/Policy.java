package org.faktenspur.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.text.Language;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One wording of what the newsroom tells its readers about itself. Never changed: another wording is another row. */
@Entity
public class Policy extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Enumerated(EnumType.STRING)
    public PolicyTopic topic;

    @Enumerated(EnumType.STRING)
    public Language language;

    /** From 1; the highest is the one that counts. */
    public int number;

    /** Markdown. */
    public String text;

    public Instant writtenAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser writtenBy;

    protected Policy() {
    }

    Policy(PolicyTopic topic, Language language, int number, String text, AppUser by, Instant at) {
        this.topic = topic;
        this.language = language;
        this.number = number;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** Newest first, with their authors. */
    static List<Policy> all(PolicyTopic topic, Language language) {
        return list("from Policy p join fetch p.writtenBy where p.topic = ?1 and p.language = ?2 order by p.number desc",
                topic, language);
    }

    /** What readers read: the newest wording, or the one that comes with the product. */
    static String text(PolicyTopic topic, Language language) {
        Optional<Policy> newest = find("topic = ?1 and language = ?2 order by number desc", topic, language)
                .firstResultOptional();
        return newest.map(policy -> policy.text).orElseGet(() -> topic.draft(language));
    }
}
