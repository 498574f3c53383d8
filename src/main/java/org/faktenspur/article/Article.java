package org.faktenspur.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Version;

import org.faktenspur.account.AppUser;
import org.faktenspur.text.Language;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A text under check: the newsroom's own or somebody else's. Its words are in its revisions. */
@Entity
public class Article extends PanacheEntityBase {

    private static final int MOST_WITH_LINK = 5;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Version
    public int version;

    @Enumerated(EnumType.STRING)
    public ArticleKind kind;

    public String title;

    public String publisher;

    public String author;

    /** Where it can be read; merely a link. */
    public String sourceUrl;

    public LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    public Language language;

    public Instant deadline;

    @Enumerated(EnumType.STRING)
    public Priority priority = Priority.NORMAL;

    /** The editor who answers for the check; null while nobody does. */
    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser responsible;

    /** The number of the current {@link ArticleRevision}, from 1. */
    public int revision;

    public Instant importedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser importedBy;

    /** Since when readers may see the whole text; only ever set for an OWN article. */
    public Instant fullTextPublishedAt;

    /** Since when it is put away; nothing is published from it. */
    public Instant archivedAt;

    /** The number of the revision that was signed off last; null if none was. */
    public Integer signedRevision;

    /** Follows from the others; kept because lists go by it. */
    @Enumerated(EnumType.STRING)
    private ArticleShelf shelf;

    public String slug() {
        return Slug.of(title);
    }

    public String path() {
        return "/articles/" + id + "/" + slug();
    }

    @PrePersist
    @PreUpdate
    void shelve() {
        boolean done = signedRevision != null && signedRevision == revision;
        shelf = isArchived() ? ArticleShelf.ARCHIVED : done ? ArticleShelf.DONE : ArticleShelf.IN_WORK;
    }

    public boolean isArchived() {
        return archivedAt != null;
    }

    public boolean showsFullText() {
        return kind == ArticleKind.OWN && fullTextPublishedAt != null;
    }

    /** Whether readers can look its text up, here or where it appeared. */
    public boolean isReadable() {
        return kind == ArticleKind.EXTERNAL || showsFullText();
    }

    /** For whoever is about to change its text or what stands on it: nobody else can until the transaction ends. */
    public static Optional<Article> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** That were taken in with one of these links, newest first. */
    public static List<Article> withLink(List<String> links) {
        return links.isEmpty() ? List.of() : find("sourceUrl in ?1 order by id desc", links).page(0, MOST_WITH_LINK).list();
    }

    /** With whoever answers for it and took it in. */
    public static Optional<Article> atDesk(UUID id) {
        return find("from Article a left join fetch a.responsible join fetch a.importedBy where a.id = ?1", id)
                .firstResultOptional();
    }

    /** Newest first, from the one before the given id on. */
    public static List<Article> newestFirst(UUID before, int limit) {
        String where = "archivedAt is null" + (before == null ? "" : " and id < ?1") + " order by id desc";
        return (before == null ? find(where) : find(where, before)).page(0, limit).list();
    }
}
