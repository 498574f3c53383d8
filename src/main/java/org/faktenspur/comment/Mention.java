package org.faktenspur.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.web.Mentions;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a comment speaks to somebody of the newsroom. */
@Entity
public class Mention extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Comment comment;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser mentioned;

    public Instant at;

    protected Mention() {
    }

    public Mention(Comment comment, AppUser mentioned, Instant at) {
        this.comment = comment;
        this.mentioned = mentioned;
        this.at = at;
    }

    /**
     * Has everything that was ever said speak to somebody by another name.
     *
     * @return the comments that say something else now, with their claims
     */
    public static List<Comment> rename(String from, String to) {
        String speaking = "%@" + from + "%";
        CommentVersion.<CommentVersion> list("lower(text) like ?1", speaking)
                .forEach(version -> version.text = Mentions.renamed(version.text, from, to));
        List<Comment> found = Comment.list("from Comment c join fetch c.claim where lower(c.text) like ?1", speaking);
        List<Comment> changed = found.stream().filter(comment -> !Mentions.renamed(comment.text, from, to).equals(comment.text))
                .toList();
        changed.forEach(comment -> comment.text = Mentions.renamed(comment.text, from, to));
        return changed;
    }

    /** With whom it speaks to. */
    public static List<Mention> in(Collection<Comment> comments) {
        return comments.isEmpty() ? List.of()
                : list("from Mention m join fetch m.mentioned where m.comment in ?1 order by m.id", comments);
    }

    /**
     * Where somebody is spoken to, newest first, with comment, author and claim.
     *
     * @param before the last one of the page before; null for the first page
     */
    public static List<Mention> of(AppUser mentioned, UUID before, int limit) {
        String query = "from Mention m join fetch m.comment c join fetch c.author join fetch c.claim where m.mentioned = ?1";
        return (before == null ? Mention.<Mention> find(query + " order by m.id desc", mentioned)
                : Mention.<Mention> find(query + " and m.id < ?2 order by m.id desc", mentioned, before)).page(0, limit).list();
    }
}
