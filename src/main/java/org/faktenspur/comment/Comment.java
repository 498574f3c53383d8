package org.faktenspur.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.Review;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What somebody of the newsroom says of a claim. A comment without a parent opens a thread; a thread can block the review. */
@Entity
public class Comment extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Claim claim;

    /** The comment that opened the thread; null for that one itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Comment parent;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser author;

    /** Markdown. */
    public String text;

    /** Whether nothing goes on until the thread is resolved. */
    public boolean blocking;

    public Instant createdAt;

    /** When its author last changed it; null if never. What it said before is kept. */
    public Instant editedAt;

    public Instant resolvedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    public AppUser resolvedBy;

    /** The review whose blind rating differed and so opened this thread; null for all others. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Review disagreement;

    protected Comment() {
    }

    public Comment(Claim claim, Comment parent, AppUser author, String text, boolean blocking, Instant at) {
        this.claim = claim;
        this.parent = parent == null || parent.parent == null ? parent : parent.parent;
        this.author = author;
        this.text = text;
        this.blocking = blocking && parent == null;
        this.createdAt = at;
    }

    public boolean blocksNow() {
        return blocking && resolvedAt == null;
    }

    /** Whoever opened it, or anybody but the one who works on the claim. */
    public boolean mayBeResolvedBy(AppUser user) {
        return author.id.equals(user.id) || !claim.isAssignedTo(user);
    }

    /** What opened the thread that it belongs to. */
    public Comment thread() {
        return parent == null ? this : parent;
    }

    public boolean isBy(AppUser user) {
        return author.id.equals(user.id);
    }

    public void say(String next, Instant at) {
        CommentVersion.keep(this, at);
        text = next;
        editedAt = at;
    }

    public void resolve(AppUser by, Instant at) {
        resolvedBy = by;
        resolvedAt = at;
    }

    public void reopen() {
        resolvedBy = null;
        resolvedAt = null;
    }

    /**
     * Newest first, all threads together.
     *
     * @param before the last one of the page before; null for the first page
     */
    public static List<Comment> of(Claim claim, UUID before, int limit) {
        String query = "from Comment c join fetch c.author left join fetch c.resolvedBy where c.claim = ?1";
        return (before == null ? Comment.<Comment> find(query + " order by c.id desc", claim)
                : Comment.<Comment> find(query + " and c.id < ?2 order by c.id desc", claim, before)).page(0, limit).list();
    }

    /** What opened them: first those that hold up, then the open ones, then the settled ones; each kind newest first. */
    public static List<Comment> threads(Claim claim, int limit) {
        return Comment.<Comment> find("from Comment c join fetch c.author left join fetch c.resolvedBy"
                + " where c.claim = ?1 and c.parent is null order by case when c.resolvedAt is not null then 2"
                + " when c.blocking then 0 else 1 end, c.id desc", claim).page(0, limit).list();
    }

    /** Oldest first. */
    public static List<Comment> repliesTo(List<Comment> threads) {
        return threads.isEmpty() ? List.of()
                : list("from Comment c join fetch c.author where c.parent in ?1 order by c.id", threads);
    }

    public static Optional<Comment> withClaim(UUID id) {
        return find("from Comment c join fetch c.claim join fetch c.author left join fetch c.parent where c.id = ?1", id)
                .firstResultOptional();
    }

    /** The id of the claim that it is about, without loading either. */
    public static Optional<UUID> claimOf(UUID comment) {
        return getEntityManager().createQuery("select c.claim.id from Comment c where c.id = ?1", UUID.class)
                .setParameter(1, comment).getResultStream().findFirst();
    }

    /** The open threads that hold a claim up. */
    public static List<Comment> blocking(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of() : list("claim in ?1 and blocking and resolvedAt is null order by id", claims);
    }

    public static List<Comment> blocking(Claim claim) {
        return blocking(List.of(claim));
    }
}
