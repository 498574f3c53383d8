package org.faktenspur.desk;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.account.Role;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleKind;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Priority;
import org.faktenspur.intake.ArticleFacts;
import org.faktenspur.intake.EditArticle;
import org.faktenspur.web.Dates;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What is known of an article besides its text: corrected, with its deadline, its priority and who answers for it. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class FactsDesk {

    private final EditArticle edit;
    private final Forms forms;
    private final CurrentUser user;
    private final RequestLocale locale;
    private final Flash flash;

    FactsDesk(EditArticle edit, Forms forms, CurrentUser user, RequestLocale locale, Flash flash) {
        this.edit = edit;
        this.forms = forms;
        this.user = user;
        this.locale = locale;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance facts(Page page);
    }

    /**
     * @param facts as they are, or as they were typed
     * @param now as they are by now, where somebody else was faster; else null
     */
    record Page(Article article, ArticleFacts facts, ArticleFacts now, Map<String, String> problems, AppUser viewer,
            List<AppUser> editors) {

        static Page of(Article article, ArticleFacts facts, ArticleFacts now, Map<String, String> problems, AppUser viewer) {
            return new Page(article, facts, now, problems, viewer,
                    AppUser.active().stream().filter(account -> account.is(Role.EDITOR)).toList());
        }

        public boolean editor() {
            return viewer.is(Role.EDITOR);
        }

        /** Whether the text that readers see has a newer version, which they do not. */
        public boolean revisedSinceShown() {
            return article.showsFullText() && ArticleRevision.isNewerThan(article, article.fullTextPublishedAt);
        }

        public boolean own() {
            return article.kind == ArticleKind.OWN;
        }

        public Priority[] priorities() {
            return Priority.values();
        }

        public boolean chosen(Priority priority) {
            return facts.priority() == priority;
        }

        public boolean chosen(AppUser account) {
            return account.username.equals(facts.responsible());
        }

        /** As the browser's own field wants it. */
        public String moment() {
            Instant deadline = facts.deadline();
            return deadline == null ? ""
                    : LocalDateTime.ofInstant(deadline, Dates.ZONE).truncatedTo(ChronoUnit.MINUTES).toString();
        }
    }

    @GET
    @Path("articles/{id}/facts")
    public TemplateInstance form(@RestPath UUID id) {
        Article article = Article.atDesk(id).orElseThrow(NotFoundException::new);
        return Templates.facts(Page.of(article, ArticleFacts.of(article), null, Map.of(), user.required()));
    }

    /** Who saves what they saw before somebody else saved is shown both, and nothing is lost. */
    @POST
    @Path("articles/{id}/facts")
    public Response save(@RestPath UUID id, MultivaluedMap<String, String> form) {
        Article article = Article.atDesk(id).orElseThrow(NotFoundException::new);
        AppUser actor = user.required();
        ArticleFacts typed = typed(form, ArticleFacts.of(article), actor);
        Map<String, String> problems = forms.problems(typed);
        if (!problems.isEmpty())
            return Response.status(422).entity(Templates.facts(Page.of(article, typed, null, problems, actor))).build();
        boolean saved = QuarkusTransaction.requiringNew().call(() -> {
            Article locked = Article.locked(id).orElseThrow(NotFoundException::new);
            if (ReadingActs.number(form.getFirst("version")) != locked.version)
                return false;
            edit.with(locked, typed, AppUser.findById(actor.id));
            return true;
        });
        if (!saved)
            return Response.status(409)
                    .entity(Templates.facts(Page.of(article, typed, ArticleFacts.of(article), Map.of(), actor))).build();
        flash.say(locale.texts(FactsMessages.class).saved());
        return Response.seeOther(URI.create("/desk/articles/" + id)).build();
    }

    /** Only editors say who answers for an article; from others the field does not come. */
    private static ArticleFacts typed(MultivaluedMap<String, String> form, ArticleFacts now, AppUser actor) {
        Priority priority = Forms.choice(Priority.class, form.getFirst("priority"));
        return new ArticleFacts(form.getFirst("title"), form.getFirst("publisher"), form.getFirst("author"),
                form.getFirst("url"),
                Forms.day(form.getFirst("publishedOn")), Forms.moment(form.getFirst("deadline")),
                priority == null ? Priority.NORMAL : priority,
                actor.is(Role.EDITOR) ? form.getFirst("responsible") : now.responsible());
    }
}
