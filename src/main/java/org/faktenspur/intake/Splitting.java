package org.faktenspur.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** How far a long text has been split, piece by piece, by whichever node took the last piece. */
@Entity
public class Splitting extends PanacheEntityBase {

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public ArticleRevision revision;

    @Enumerated(EnumType.STRING)
    public State state;

    /** Of the text, in UTF-16 code units. */
    public int length;

    /** Up to where it is split. */
    public int position;

    /** How many sentences that made. */
    public int sentences;

    /** The node that works at the next piece, and until when nobody else may. */
    public String claimedBy;

    public Instant claimedUntil;

    protected Splitting() {
    }

    Splitting(ArticleRevision revision) {
        this.revision = revision;
        this.length = revision.text.length();
        this.state = State.RUNNING;
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isFailed() {
        return state == State.FAILED;
    }

    /** Whether it is a version that is not in effect before all of it is split. */
    public boolean isPending() {
        return revision.isPending();
    }

    /** As if nobody had brought that version; the article is locked. */
    public void discard() {
        FoundClaims.forget(revision);
        Passage.delete("revision", revision);
        delete();
        revision.delete();
    }

    /** From 0 to 1. */
    public double progress() {
        return (double) position / length;
    }

    public int percent() {
        return (int) (100L * position / length);
    }

    /** What is split stays, and the rest waits until somebody wants it; of a version to follow nothing stays. */
    public void cancel() {
        if (isPending())
            discard();
        else if (state == State.RUNNING)
            stop(State.CANCELLED);
    }

    /** Goes on where it was cancelled or failed. */
    public void resume() {
        if (state == State.CANCELLED || state == State.FAILED)
            stop(State.RUNNING);
    }

    private void stop(State next) {
        state = next;
        claimedBy = null;
        claimedUntil = null;
    }

    static Optional<Splitting> of(ArticleRevision revision) {
        return find("revision", revision).firstResultOptional();
    }

    /** Of its current text, or of one that is to follow; empty where that was split at once. */
    public static Optional<Splitting> of(Article article) {
        return find("from Splitting s join fetch s.revision r where r.article = ?1 and r.number >= ?2 order by r.number desc",
                article, article.revision).firstResultOptional();
    }

    /** Of the articles' current texts, or those to follow, by article; those that were split at once are missing. */
    public static Map<UUID, Splitting> of(Collection<UUID> articles) {
        List<Splitting> found = list("from Splitting s join fetch s.revision r join fetch r.article a where a.id in ?1"
                + " and r.number >= a.revision order by r.number", articles);
        return found.stream().collect(
                Collectors.toMap(splitting -> splitting.revision.article.id, Function.identity(), (one, next) -> next));
    }

    /** What nobody works at just now, the least advanced first. */
    static List<UUID> waiting(Instant now, int limit) {
        return getEntityManager().createQuery("select s.id from Splitting s where s.state = RUNNING"
                + " and (s.claimedUntil is null or s.claimedUntil < ?1) order by s.position", UUID.class).setParameter(1, now)
                .setMaxResults(limit).getResultList();
    }

    /** Of several nodes that want it, the database lets one have it. */
    static boolean claim(UUID id, String node, Instant now, Instant until) {
        return update("claimedBy = ?1, claimedUntil = ?2 where id = ?3 and state = RUNNING"
                + " and (claimedUntil is null or claimedUntil < ?4)", node, until, id, now) == 1;
    }

    /** Whether the node still had it; if not, what it made of the piece must be thrown away. */
    static boolean advance(UUID id, String node, int position, int sentences, State next) {
        return update("position = ?1, sentences = ?2, state = ?3, claimedBy = null, claimedUntil = null"
                + " where id = ?4 and claimedBy = ?5 and state = RUNNING", position, sentences, next, id, node) == 1;
    }

    static void fail(UUID id, String node) {
        update("state = FAILED, claimedBy = null, claimedUntil = null where id = ?1 and claimedBy = ?2 and state = RUNNING", id,
                node);
    }
}
