package org.faktenspur.intake;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.extraction.Extraction;
import org.faktenspur.extraction.Extractor;
import org.faktenspur.text.Language;
import org.faktenspur.text.LanguageDetector;

import io.micrometer.core.annotation.Timed;

/** Takes an article in: splits its text, accounts for every sentence and suggests the claims. */
@ApplicationScoped
public class ImportArticle {

    /** The kind of subject that articles are in the audit chain. */
    public static final String SUBJECT = "article";

    private final Extractor extractor;
    private final Clock clock;

    ImportArticle(Extractor extractor, Clock clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    /** Always a new article, even if the same link was imported before. A long text is split in the background. */
    @Transactional
    @Timed(value = "faktenspur.import", description = "Time to take an article in and to split it")
    public Article from(ArticleDraft draft, AppUser by) {
        boolean atOnce = draft.text().length() <= ArticleDraft.LONGEST_AT_ONCE;
        Extraction extraction = atOnce ? extractor.extract(draft.text(), draft.language(), draft.title()) : null;
        Article article = article(draft, by);
        article.language = atOnce ? extraction.language() : language(draft);
        article.persist();
        ArticleRevision revision = new ArticleRevision(article, 1, draft.text(), by, clock.instant());
        revision.persist();
        if (atOnce)
            new SplitText(revision, extraction).keep(clock.instant());
        else
            new Splitting(revision).persist();
        AuditEntry.append(clock.instant(), by, "import", SUBJECT, article.id, Map.of("sha256", revision.sha256));
        return article;
    }

    private Article article(ArticleDraft draft, AppUser by) {
        Article article = new Article();
        article.kind = draft.kind();
        article.title = draft.titleOrFirstLine();
        article.publisher = draft.publisher();
        article.author = draft.author();
        article.sourceUrl = draft.url();
        article.publishedOn = draft.publishedOn();
        article.deadline = draft.deadline();
        article.revision = 1;
        article.importedAt = clock.instant();
        article.importedBy = by;
        return article;
    }

    private static Language language(ArticleDraft draft) {
        return draft.language() == null ? LanguageDetector.detect(draft.text()) : draft.language();
    }
}
