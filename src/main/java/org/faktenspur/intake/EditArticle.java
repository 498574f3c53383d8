package org.faktenspur.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.article.Article;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.web.PublicVersion;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Rule;

/** Corrects what is known of an article, and says until when, how urgently and under whom it is checked. */
@ApplicationScoped
public class EditArticle {

    private final Clock clock;

    EditArticle(Clock clock) {
        this.clock = clock;
    }

    public void with(Article article, ArticleFacts facts, AppUser by) {
        ArticleFacts before = ArticleFacts.of(article);
        List<String> changed = changed(before, facts);
        if (changed.isEmpty())
            return;
        if (changed.contains("responsible")) {
            if (!by.is(Role.EDITOR))
                throw new ForbiddenException();
            article.responsible = facts.responsible() == null ? null : editor(facts.responsible());
        }
        article.title = facts.title();
        article.publisher = facts.publisher();
        article.author = facts.author();
        article.sourceUrl = facts.url();
        article.publishedOn = facts.publishedOn();
        article.deadline = facts.deadline();
        article.priority = facts.priority();
        AuditEntry.append(clock.instant(), by, "edit", ImportArticle.SUBJECT, article.id, Map.of("fields", changed));
        if (FactCheck.isPublic(article))
            PublicVersion.bump(clock.instant());
    }

    private static AppUser editor(String username) {
        return AppUser.named(username).filter(user -> user.isActive() && user.is(Role.EDITOR))
                .orElseThrow(() -> new Refused(Rule.NOT_AN_EDITOR));
    }

    private static List<String> changed(ArticleFacts before, ArticleFacts after) {
        List<String> changed = new ArrayList<>();
        note(changed, "title", before.title(), after.title());
        note(changed, "publisher", before.publisher(), after.publisher());
        note(changed, "author", before.author(), after.author());
        note(changed, "url", before.url(), after.url());
        note(changed, "publishedOn", before.publishedOn(), after.publishedOn());
        note(changed, "deadline", before.deadline(), after.deadline());
        note(changed, "priority", before.priority(), after.priority());
        note(changed, "responsible", before.responsible(), after.responsible());
        return changed;
    }

    private static void note(List<String> changed, String field, Object before, Object after) {
        if (!Objects.equals(before, after))
            changed.add(field);
    }
}
