package org.faktenspur.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.Hash;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One wording of an article. Never changed: another wording is another revision. */
@Entity
public class ArticleRevision extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** From 1. */
    public int number;

    public String text;

    public String sha256;

    public Instant createdAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser createdBy;

    protected ArticleRevision() {
    }

    public ArticleRevision(Article article, int number, String text, AppUser by, Instant at) {
        this.article = article;
        this.number = number;
        this.text = text;
        this.sha256 = Hash.of(text);
        this.createdBy = by;
        this.createdAt = at;
    }

    /** Whether it waits until all of it is split; until then the one before is the article's text. */
    public boolean isPending() {
        return number > article.revision;
    }

    public static ArticleRevision current(Article article) {
        return find("article = ?1 and number = ?2", article, article.revision).singleResult();
    }

    public static Optional<ArticleRevision> numbered(UUID article, int number) {
        return find(
                "from ArticleRevision r join fetch r.article join fetch r.createdBy where r.article.id = ?1 and r.number = ?2",
                article, number).firstResultOptional();
    }

    /** Those in effect, newest first, without their texts being of interest. */
    public static List<ArticleRevision> of(Article article) {
        return list("from ArticleRevision r join fetch r.createdBy where r.article = ?1 and r.number <= ?2"
                + " order by r.number desc", article, article.revision);
    }

    /** Whether there is a version of the text that came after that time. */
    public static boolean isNewerThan(Article article, Instant time) {
        return count("article = ?1 and createdAt > ?2 and number <= ?3", article, time, article.revision) > 0;
    }

    /** The wording that was current at some time: what came later is not yet for readers. */
    public static Optional<ArticleRevision> at(Article article, Instant time) {
        return find("article = ?1 and createdAt <= ?2 and number <= ?3 order by number desc", article, time, article.revision)
                .firstResultOptional();
    }
}
