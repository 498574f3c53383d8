package org.faktenspur.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** @param article locked, so that nobody marks or cuts sentences of the old text meanwhile */
    public Outcome with(Article article, String pasted, AppUser by) {
        if (article.isArchived())
            throw new Refused(Rule.ARTICLE_ARCHIVED);
        if (Splitting.of(article).filter(Splitting::isRunning).isPresent())
            throw new Refused(Rule.TEXT_STILL_BEING_SPLIT);
        String text = ArticleDraft.unixLines(pasted);
        ArticleRevision before = ArticleRevision.current(article);
        if (before.text.equals(text))
            throw new Refused(Rule.TEXT_IS_THE_SAME);
        Extraction extraction = extractor.extract(text, article.language, article.title);
        ClaimsInDrift claims = ClaimsInDrift.of(article, before);
        ArticleRevision revision = new ArticleRevision(article, article.revision + 1, text, by, clock.instant());
        revision.persist();
        SplitText split = new SplitText(revision, extraction);
        List<Passage> passages = split.keepSentences();
        article.revision = revision.number;
        Map<Drift.Fate, Long> fates = claims.moveTo(revision, split, passages, clock.instant());
        Map<String, Object> data = new HashMap<>(Map.of("revision", revision.number, "sha256", revision.sha256));
        fates.forEach((fate, count) -> data.put(fate.key(), count));
        AuditEntry.append(clock.instant(), by, "revise", ImportArticle.SUBJECT, article.id, data);
        return Outcome.of(fates);
    }
}
