package org.faktenspur.source;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A cited thing: a document, a page, a conversation. Many claims can lean on one. */
@Entity
public class Source extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    /** Null for what has no address, such as a conversation. */
    public String url;

    public String title;

    /** Who answers for it; null where nobody said, and then the host of the address stands for them. */
    public String publisher;

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser createdBy;

    protected Source() {
    }

    public Source(String url, String title, String publisher, AppUser by, Instant at) {
        this.url = url;
        this.title = title;
        this.publisher = publisher;
        this.createdBy = by;
        this.createdAt = at;
    }

    /** Whoever answers for it, as it is shown. */
    public String publisherOrHost() {
        return publisher != null ? publisher : host(url).orElse(title);
    }

    /** What makes two sources one voice: the same publisher however it is capitalised, else the same site. */
    public String voice() {
        return publisherOrHost().strip().toLowerCase(Locale.ROOT);
    }

    /** The site of an address, without "www."; empty when it has none. */
    public static Optional<String> host(String url) {
        try {
            return url == null ? Optional.empty()
                    : Optional.ofNullable(URI.create(url).getHost())
                            .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static Optional<Source> known(String url, String title, String publisher) {
        return find("url = ?1 and title = ?2 and publisher is not distinct from ?3", url, title, publisher)
                .firstResultOptional();
    }
}
