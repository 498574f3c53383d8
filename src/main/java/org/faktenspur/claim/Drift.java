package org.faktenspur.claim;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.article.ArticleRevision;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What a new revision of an article did to one of its claims. Written once, when the revision came in. */
@Entity
public class Drift extends PanacheEntityBase {

    /** What became of a claim's words; the last that fits one of its places is said of the claim. */
    public enum Fate {
        KEPT,
        MOVED,
        CHANGED,
        ORPHANED,
        /** Suggested by the splitter in words that are new. */
        ADDED;

        /** As styles and the address of a list name it. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleRevision revision;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    @Enumerated(EnumType.STRING)
    public Fate fate;

    protected Drift() {
    }

    public Drift(ArticleRevision revision, Claim claim, Fate fate) {
        this.revision = revision;
        this.claim = claim;
        this.fate = fate;
    }

    /** In the order of the claims, with these. */
    public static List<Drift> of(ArticleRevision revision) {
        return list(
                "from Drift d join fetch d.claim c left join fetch c.assignee where d.revision = ?1 order by c.position, c.id",
                revision);
    }
}
