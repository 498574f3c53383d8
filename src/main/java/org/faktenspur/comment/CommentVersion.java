package org.faktenspur.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What a comment said before its author changed it. */
@Entity
public class CommentVersion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Comment comment;

    public String text;

    /** When it said something else from then on. */
    public Instant replacedAt;

    static void keep(Comment comment, Instant at) {
        CommentVersion version = new CommentVersion();
        version.comment = comment;
        version.text = comment.text;
        version.replacedAt = at;
        version.persist();
    }

    /** Newest first. */
    public static List<CommentVersion> of(Comment comment) {
        return list("comment = ?1 order by id desc", comment);
    }

    /** The same of several. */
    public static List<CommentVersion> of(Collection<Comment> comments) {
        return comments.isEmpty() ? List.of() : list("comment in ?1 order by id desc", comments);
    }
}
