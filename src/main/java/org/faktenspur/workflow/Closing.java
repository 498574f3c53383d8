package org.faktenspur.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.SignOff;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Coverage;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.web.PublicVersion;

/** What an editor does with an article as a whole: signing it off, showing its text to readers, putting it away. */
@ApplicationScoped
public class Closing {

    private static final String SUBJECT = "article";

    private final Clock clock;

    Closing(Clock clock) {
        this.clock = clock;
    }

    /** What is not done needs a word about it. */
    public SignOff signOff(Article article, SignOffDraft draft, AppUser editor) {
        if (article.isArchived())
            throw new Refused(Rule.ARTICLE_ARCHIVED);
        Coverage coverage = Coverage.of(article);
        if (coverage.done() < coverage.sentences() && draft.isSilent())
            throw new Refused(Rule.NOT_CHECKED_REQUIRED);
        SignOff signOff = new SignOff();
        signOff.revision = ArticleRevision.current(article);
        signOff.note = draft.note();
        signOff.notChecked = draft.notChecked();
        signOff.sentences = (int) coverage.sentences();
        signOff.done = (int) coverage.done();
        signOff.signedBy = editor;
        signOff.signedAt = clock.instant();
        signOff.persist();
        article.signedRevision = article.revision;
        record(article, editor, "sign-off", Map.of("revision", article.revision, "sentences", signOff.sentences, "done",
                signOff.done));
        return signOff;
    }

    /** Shows readers the whole text of one's own article, as it is now; later versions need showing again. */
    public void publishText(Article article, AppUser editor) {
        if (article.kind != ArticleKind.OWN)
            throw new Refused(Rule.NOT_YOUR_OWN_TEXT);
        if (article.isArchived())
            throw new Refused(Rule.ARTICLE_ARCHIVED);
        if (article.fullTextPublishedAt != null && !ArticleRevision.isNewerThan(article, article.fullTextPublishedAt))
            return;
        Instant now = clock.instant();
        article.fullTextPublishedAt = now;
        record(article, editor, "publish-text", Map.of("revision", article.revision));
        PublicVersion.bump(now);
    }

    public void hideText(Article article, AppUser editor) {
        if (article.fullTextPublishedAt == null)
            return;
        article.fullTextPublishedAt = null;
        record(article, editor, "hide-text", Map.of());
        PublicVersion.bump(clock.instant());
    }

    /** Readers who know an address would find nothing behind it, so what is published stays. */
    public void archive(Article article, AppUser editor) {
        if (FactCheck.isPublic(article))
            throw new Refused(Rule.SOMETHING_IS_PUBLISHED);
        if (article.isArchived())
            return;
        article.archivedAt = clock.instant();
        record(article, editor, "archive", Map.of());
    }

    public void bringBack(Article article, AppUser editor) {
        if (!article.isArchived())
            return;
        article.archivedAt = null;
        record(article, editor, "bring-back", Map.of());
    }

    private void record(Article article, AppUser editor, String verb, Map<String, ?> data) {
        AuditEntry.append(clock.instant(), editor, verb, SUBJECT, article.id, data);
    }
}
