package org.faktenspur.desk;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

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
import org.faktenspur.article.Article;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Closing;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.SignOffDraft;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The sheet that an editor signs, and what else an editor does with an article as a whole. */
@Path("/desk")
@RolesAllowed("CHECKER")
@Produces("text/html;charset=UTF-8")
public class ClosingDesk {

    private final Closing closing;
    private final Forms forms;
    private final CurrentUser user;
    private final RequestLocale locale;
    private final Flash flash;
    private final Clock clock;

    ClosingDesk(Closing closing, Forms forms, CurrentUser user, RequestLocale locale, Flash flash, Clock clock) {
        this.closing = closing;
        this.forms = forms;
        this.user = user;
        this.locale = locale;
        this.flash = flash;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance signOff(SignOffSheet page);
    }

    @GET
    @Path("articles/{id}/sign-off")
    public TemplateInstance sheet(@RestPath UUID id) {
        return sheet(id, null, Map.of());
    }

    private TemplateInstance sheet(UUID id, String problem, Map<String, String> typed) {
        Article article = Article.atDesk(id).orElseThrow(NotFoundException::new);
        return Templates.signOff(SignOffSheet.of(article, user.required(), clock.instant(), problem, typed));
    }

    @POST
    @Path("articles/{id}/sign-off")
    @RolesAllowed("EDITOR")
    public Response signOff(@RestPath UUID id, MultivaluedMap<String, String> form) {
        SignOffDraft draft = new SignOffDraft(form.getFirst("note"), form.getFirst("notChecked"));
        Map<String, String> problems = forms.problems(draft);
        if (!problems.isEmpty())
            return again(id, 422, String.join(" ", problems.values()), form);
        return make(id, "sign-off", "/sign-off", form, (article, by) -> closing.signOff(article, draft, by));
    }

    /** Shows readers the text, hides it, puts the article away or brings it back. */
    @POST
    @Path("articles/{id}/closing")
    @RolesAllowed("EDITOR")
    public Response close(@RestPath UUID id, MultivaluedMap<String, String> form) {
        String verb = String.valueOf(form.getFirst("verb"));
        return make(id, verb, "/facts", form, (article, by) -> {
            switch (verb) {
                case "text-shown" -> closing.publishText(article, by);
                case "text-hidden" -> closing.hideText(article, by);
                case "archive" -> closing.archive(article, by);
                case "bring-back" -> closing.bringBack(article, by);
                default -> throw new NotFoundException();
            }
        });
    }

    private Response make(UUID id, String name, String page, MultivaluedMap<String, String> form,
            BiConsumer<Article, AppUser> act) {
        AppUser actor = user.required();
        try {
            QuarkusTransaction.requiringNew().run(() -> act.accept(Article.locked(id).orElseThrow(NotFoundException::new),
                    AppUser.findById(actor.id)));
            flash.say(locale.texts(FactsMessages.class).done(name));
            return Response.seeOther(URI.create("/desk/articles/" + id + page)).build();
        } catch (Refused refused) {
            Labels labels = locale.texts(Labels.class);
            return again(id, 409, labels.rule(refused.rule()), form);
        }
    }

    private Response again(UUID id, int status, String problem, MultivaluedMap<String, String> form) {
        Map<String, String> typed = new HashMap<>();
        form.forEach((field, values) -> typed.put(field, values.get(0)));
        return Response.status(status).entity(sheet(id, problem, typed)).build();
    }
}
