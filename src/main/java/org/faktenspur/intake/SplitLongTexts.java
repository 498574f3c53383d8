package org.faktenspur.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.extraction.Extraction;
import org.faktenspur.extraction.Extractor;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/**
 * Splits long texts in the background, one piece at a time and each in a transaction of its own. So the memory that it takes
 * does not grow with the text, a restart loses one piece at most, and what is split can be worked at already.
 */
@ApplicationScoped
public class SplitLongTexts {

    private static final Logger LOG = Logger.getLogger(SplitLongTexts.class);
    /** A piece takes seconds; a node that has not finished by then is gone. */
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int LOOKED_AT = 10;

    private final Extractor extractor;
    private final ReviseArticle revise;
    private final Clock clock;
    private final String node = UUID.randomUUID().toString();

    SplitLongTexts(Extractor extractor, ReviseArticle revise, Clock clock) {
        this.extractor = extractor;
        this.revise = revise;
        this.clock = clock;
    }

    @Scheduled(every = "{faktenspur.jobs.splitting}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        while (splitNextPiece())
            Thread.yield();
    }

    /** Whether there was one. */
    public boolean splitNextPiece() {
        Optional<Piece> piece = QuarkusTransaction.requiringNew().call(this::claim);
        piece.ifPresent(this::split);
        return piece.isPresent();
    }

    private Optional<Piece> claim() {
        Instant now = clock.instant();
        return Splitting.waiting(now, LOOKED_AT).stream().filter(id -> Splitting.claim(id, node, now, now.plus(LEASE)))
                .findFirst().map(id -> Piece.next(Splitting.findById(id)));
    }

    private void split(Piece piece) {
        try {
            Extraction extraction = extractor.extract(piece.text(), piece.language(), piece.title());
            QuarkusTransaction.requiringNew().timeout(ReviseArticle.LONGEST).run(() -> keep(piece, extraction));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Splitting %s failed from character %d on", piece.splitting(), piece.begin());
            QuarkusTransaction.requiringNew().run(() -> Splitting.fail(piece.splitting(), node));
        }
    }

    /** The article is locked, so that nobody gives it a new text meanwhile. */
    private void keep(Piece piece, Extraction extraction) {
        Splitting splitting = Splitting.findById(piece.splitting());
        if (splitting == null)
            return;
        ArticleRevision revision = splitting.revision;
        Article.locked(revision.article.id);
        int sentences = piece.firstSentence() + extraction.sentences().size();
        Splitting.State next = piece.last() ? Splitting.State.DONE : Splitting.State.RUNNING;
        if (Splitting.advance(piece.splitting(), node, piece.end(), sentences, next))
            keep(revision, new SplitText(revision, extraction, piece.begin(), piece.firstSentence()), piece);
    }

    private void keep(ArticleRevision revision, SplitText split, Piece piece) {
        if (!revision.isPending())
            split.keep(clock.instant());
        else
            split.keepForLater(piece.begin());
        if (piece.last() && revision.isPending())
            revise.takeEffect(revision);
        else if (piece.last())
            AuditEntry.append(clock.instant(), null, "finish-splitting", ImportArticle.SUBJECT, revision.article.id, Map.of());
    }
}
