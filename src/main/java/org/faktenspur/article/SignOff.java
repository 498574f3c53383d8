package org.faktenspur.article;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * That an editor took a revision of an article as checked, and what they let go unchecked. Void once there is another revision.
 */
@Entity
public class SignOff extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleRevision revision;

    public String note;

    /** What was left out, and why; null where everything was done. */
    public String notChecked;

    /** How many sentences there were. */
    public int sentences;

    /** How many of them were checked or without a claim. */
    public int done;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser signedBy;

    public Instant signedAt;

    public boolean isInPart() {
        return done < sentences;
    }

    /** Whether the text has changed since. */
    public boolean isVoid() {
        return revision.number != revision.article.revision;
    }

    /** Newest first, void ones included. */
    public static List<SignOff> of(Article article) {
        return list("from SignOff s join fetch s.revision r join fetch r.article join fetch s.signedBy where r.article = ?1"
                + " order by s.signedAt desc, s.id desc", article);
    }

    /** The last one of each article that has any, void or not. */
    public static Map<UUID, SignOff> latest(Collection<UUID> articles) {
        Map<UUID, SignOff> latest = new HashMap<>();
        if (!articles.isEmpty())
            SignOff.<SignOff> list("from SignOff s join fetch s.revision r join fetch r.article join fetch s.signedBy"
                    + " where r.article.id in ?1 order by s.signedAt, s.id", articles)
                    .forEach(signOff -> latest.put(signOff.revision.article.id, signOff));
        return latest;
    }
}
