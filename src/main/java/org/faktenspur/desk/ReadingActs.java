package org.faktenspur.desk;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.article.Article;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Refused;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Makes an act at the reading desk in one transaction and shows the desk again, where one was; or shows why not. */
@ApplicationScoped
class ReadingActs {

    /** What needs something typed or chosen, and so can be asked for and shown again. */
    static final Set<String> WITH_A_FORM = Set.of("add", "borders", "split", "merge", "dismiss", "no-claim");

    /** What is done for good; everything else can be undone right after it. */
    private static final Set<String> FOR_GOOD = Set.of("undo", "reading", "seen");

    private final ReadingDesk desk;
    private final CurrentUser user;
    private final RequestLocale locale;
    private final Flash flash;

    ReadingActs(ReadingDesk desk, CurrentUser user, RequestLocale locale, Flash flash) {
        this.desk = desk;
        this.user = user;
        this.locale = locale;
        this.flash = flash;
    }

    /** @param form says with "at" and "k" where one was */
    Response make(UUID id, String name, MultivaluedMap<String, String> form, BiConsumer<Article, AppUser> act) {
        AppUser actor = user.required();
        try {
            long entry = QuarkusTransaction.requiringNew().call(() -> {
                act.accept(Article.locked(id).orElseThrow(NotFoundException::new), AppUser.findById(actor.id));
                return AuditEntry.newest().number;
            });
            flash.say(locale.texts(ReadingMessages.class).done(name));
            return Response.seeOther(URI.create(address(id, form, FOR_GOOD.contains(name) ? 0 : entry))).build();
        } catch (Refused refused) {
            Labels labels = locale.texts(Labels.class);
            return Response.status(409).entity(desk.again(id, again(name, form, labels.rule(refused.rule())))).build();
        }
    }

    private static String address(UUID id, MultivaluedMap<String, String> form, long entry) {
        long at = number(form.getFirst("at"));
        long k = number(form.getFirst("k"));
        return "/desk/articles/" + id + "?at=" + at + (k > 0 ? "&k=" + k : "") + (entry > 0 ? "&act=" + entry : "")
                + (at > 0 ? "#s" + at : "");
    }

    private static ReadingPage.View again(String name, MultivaluedMap<String, String> form, String problem) {
        Map<String, String> typed = new HashMap<>();
        form.forEach((field, values) -> typed.put(field, values.get(0)));
        return new ReadingPage.View((int) number(form.getFirst("at")), (int) number(form.getFirst("k")),
                WITH_A_FORM.contains(name) ? name : null,
                orphan(form.getFirst("orphan")), 0, problem, typed);
    }

    private static UUID orphan(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whatever is no number is 0. */
    static long number(String typed) {
        try {
            return typed == null ? 0 : Long.parseLong(typed.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
