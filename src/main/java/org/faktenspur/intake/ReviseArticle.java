package org.faktenspur.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Drift;
import org.faktenspur.extraction.Extraction;
import org.faktenspur.extraction.Extractor;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Rule;

/**
 * Takes the next version of an article's text in. Claims keep their identity and follow their words; what a person said of
 * a sentence stands as long as the sentence does; what is new is unread.
 */
@ApplicationScoped
public class ReviseArticle {

    /** The claims of a book take their time to move, in seconds; nobody else is kept waiting but those at that book. */
    public static final int LONGEST = 600;

    private final Extractor extractor;
    private final Clock clock;

    ReviseArticle(Extractor extractor, Clock clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    /** kept + changed + orphaned are the claims that there were before. */
    public record Outcome(long kept, long changed, long orphaned, long added) {

        static Outcome of(Map<Drift.Fate, Long> fates) {
            return new Outcome(fates.getOrDefault(Drift.Fate.KEPT, 0L) + fates.getOrDefault(Drift.Fate.MOVED, 0L),
                    fates.getOrDefault(Drift.Fate.CHANGED, 0L), fates.getOrDefault(Drift.Fate.ORPHANED, 0L),
                    fates.getOrDefault(Drift.Fate.ADDED, 0L));
        }
    }

    /** A text and what the splitter makes of it. */
    public record Read(String text, Extraction extraction) {
    }

    /** That takes long for a long text, so it is done before anything is locked. */
    public Read read(Article article, String pasted) {
        String text = ArticleDraft.unixLines(pasted);
        return new Read(text, extractor.extract(text, article.language, article.title));
    }

    public Outcome with(Article article, String pasted, AppUser by) {
        return with(article, read(article, pasted), by);
    }

    /** @param article locked, so that nobody marks or cuts sentences of the old text meanwhile */
    public Outcome with(Article article, Read read, AppUser by) {
        ArticleRevision revision = next(article, read.text, by);
        SplitText split = new SplitText(revision, read.extraction);
        return takeEffect(revision, split, split.keepSentences());
    }

    /** A long text is split in the background; until all of it is, the one before is the article's text. */
    public void later(Article article, String pasted, AppUser by) {
        new Splitting(next(article, ArticleDraft.unixLines(pasted), by)).persist();
    }

    private ArticleRevision next(Article article, String text, AppUser by) {
        if (article.isArchived())
            throw new Refused(Rule.ARTICLE_ARCHIVED);
        Optional<Splitting> splitting = Splitting.of(article);
        if (splitting.filter(Splitting::isRunning).isPresent())
            throw new Refused(Rule.TEXT_STILL_BEING_SPLIT);
        splitting.filter(Splitting::isPending).ifPresent(Splitting::discard);
        if (ArticleRevision.current(article).text.equals(text))
            throw new Refused(Rule.TEXT_IS_THE_SAME);
        Article.flush();
        ArticleRevision revision = new ArticleRevision(article, article.revision + 1, text, by, clock.instant());
        revision.persist();
        return revision;
    }

    /** All of a long text is split. */
    void takeEffect(ArticleRevision revision) {
        List<Passage> passages = Passage.of(revision);
        takeEffect(revision, new SplitText(revision, passages, FoundClaims.in(revision)), passages);
        FoundClaims.forget(revision);
    }

    private Outcome takeEffect(ArticleRevision revision, SplitText split, List<Passage> passages) {
        Article article = revision.article;
        AppUser by = revision.createdBy;
        ClaimsInDrift claims = ClaimsInDrift.of(article, ArticleRevision.current(article));
        article.revision = revision.number;
        Map<Drift.Fate, Long> fates = claims.moveTo(revision, split, passages, clock.instant());
        Map<String, Object> data = new HashMap<>(Map.of("revision", revision.number, "sha256", revision.sha256));
        fates.forEach((fate, count) -> data.put(fate.key(), count));
        AuditEntry.append(clock.instant(), by, "revise", ImportArticle.SUBJECT, article.id, data);
        return Outcome.of(fates);
    }
}
