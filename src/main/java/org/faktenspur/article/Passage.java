package org.faktenspur.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.extraction.ExtractedSentence;
import org.faktenspur.extraction.Outcome;
import org.faktenspur.extraction.SentenceKind;
import org.faktenspur.text.Span;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A sentence, heading or list item of an article's revision, and whether a person decided that it claims nothing. */
@Entity
public class Passage extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleRevision revision;

    /** Place among the sentences of the revision, from 0. */
    @Column(name = "idx")
    public int index;

    @Column(name = "begins")
    public int begin;

    @Column(name = "ends")
    public int end;

    @Enumerated(EnumType.STRING)
    public SentenceKind kind;

    /** What the splitter made of it; a proposal only. */
    @Enumerated(EnumType.STRING)
    public Outcome outcome;

    /** Why a person decided that it claims nothing; null while nobody did. */
    @Enumerated(EnumType.STRING)
    public NoClaimReason noClaimReason;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser markedBy;

    public Instant markedAt;

    protected Passage() {
    }

    public Passage(ArticleRevision revision, int index, ExtractedSentence sentence) {
        this.revision = revision;
        this.index = index;
        this.begin = sentence.span().begin();
        this.end = sentence.span().end();
        this.kind = sentence.kind();
        this.outcome = sentence.outcome();
    }

    public Span span() {
        return new Span(begin, end);
    }

    /** The splitter's word is enough for these, unless a person claims otherwise. */
    public boolean isNeverAClaimByItself() {
        return kind == SentenceKind.HEADING || kind == SentenceKind.BOILERPLATE;
    }

    public boolean isMarked() {
        return noClaimReason != null;
    }

    public void markNoClaim(NoClaimReason reason, AppUser by, Instant at) {
        noClaimReason = reason;
        markedBy = by;
        markedAt = at;
    }

    public void unmark() {
        noClaimReason = null;
        markedBy = null;
        markedAt = null;
    }

    /** In text order, whole. */
    public static List<Passage> of(ArticleRevision revision) {
        return list("revision = ?1 order by index", revision);
    }

    public static Optional<Passage> at(Article article, int index) {
        return find("revision.article = ?1 and revision.number = ?2 and index = ?3", article, article.revision, index)
                .firstResultOptional();
    }

    public static List<Passage> at(Article article, Collection<Integer> indexes) {
        return list("revision.article = ?1 and revision.number = ?2 and index in ?3 order by index", article, article.revision,
                indexes);
    }

    /** The passages that this stretch of the text touches, in order. */
    public static List<Passage> touchedBy(ArticleRevision revision, Span span) {
        return list("revision = ?1 and begin < ?2 and end > ?3 order by index", revision, span.end(), span.begin());
    }
}
