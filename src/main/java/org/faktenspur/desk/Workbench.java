package org.faktenspur.desk;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.faktenspur.account.AnsweredOnce;
import org.faktenspur.account.AppUser;
import org.faktenspur.account.CurrentUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.audit.Hash;
import org.faktenspur.audit.JsonColumn;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.live.Presence;
import org.faktenspur.search.SimilarClaims;
import org.faktenspur.web.Flash;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Section;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** The page on which a claim is worked on: shown, changed, or shown again with what was typed when a change is refused. */
@ApplicationScoped
class Workbench {

    private static final int LATEST = 12;
    /** By the first part of a form's address. */
    private static final Map<String, Section> BACK_TO = Map.of("evidence", Section.EVIDENCE, "replies", Section.REPLY,
            "comments", Section.DISCUSSION, "review", Section.REVIEW);

    private final CurrentUser user;
    private final RequestLocale locale;
    private final Forms forms;
    private final Talks talks;
    private final HttpServerRequest request;
    private final Flash flash;
    private final Clock clock;
    private final SimilarClaims similar;

    Workbench(CurrentUser user, RequestLocale locale, Forms forms, Talks talks, HttpServerRequest request,
            Flash flash, Clock clock, SimilarClaims similar) {
        this.similar = similar;
        this.flash = flash;
        this.clock = clock;
        this.user = user;
        this.locale = locale;
        this.forms = forms;
        this.talks = talks;
        this.request = request;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance claim(WorkbenchPage page);
    }

    /** @param reused a claim that is the same, whose published verdict is to be taken over as a draft; or null */
    TemplateInstance show(UUID id, UUID reused) {
        return show(id, Refusal.NONE, reused);
    }

    private TemplateInstance show(UUID id, Refusal refused, UUID reused) {
        AppUser viewer = user.required();
        Claim claim = Claim.withArticle(id).orElseThrow(NotFoundException::new);
        CaseFile file = CaseFile.of(claim);
        Precedents precedents = Precedents.of(claim, similar, viewer);
        Refusal refusal = reused == null || !ClaimStatus.WRITABLE.contains(claim.status) || !file.showsVerdictTo(viewer)
                && file.verdict() != null ? refused : Refusal.filledIn("verdict", precedents.draftOf(reused));
        List<TrailEvent> latest = TrailEvent
                .of(AuditEntry.about(Claim.SUBJECT, id, Long.MAX_VALUE, LATEST), file, viewer);
        return Templates.claim(new WorkbenchPage(file, viewer, Todo.of(file, viewer), Step.openTo(viewer, file),
                EvidenceBoard.of(file, viewer), talks.about(claim, viewer), latest, AppUser.active(),
                refusal, UUID.randomUUID().toString(), clock.instant(),
                WorkbenchPage.Choices.ALL, String.join(", ", Presence.others(claim, viewer, clock.instant())), precedents));
    }

    /** Changes a claim in one transaction and shows it; or shows why not, with what was typed. */
    Response change(UUID id, MultivaluedMap<String, String> typed, BiConsumer<Claim, AppUser> verb) {
        return change(id, typed, () -> {
        }, verb);
    }

    /** @param first locks what has to be locked before the claim */
    Response change(UUID id, MultivaluedMap<String, String> typed, Runnable first, BiConsumer<Claim, AppUser> verb) {
        try {
            AppUser actor = user.required();
            QuarkusTransaction.requiringNew().run(() -> {
                first.run();
                once(id, actor.id, typed, verb);
            });
            flash.say(locale.texts(BenchMessages.class).saved());
            return Response.seeOther(URI.create(locale.in("/desk/claims/" + id) + place(id))).build();
        } catch (Refused refused) {
            return again(409, id, new Refusal(form(id), refused.rule(), Map.of(), false, first(typed)));
        } catch (Overtaken overtaken) {
            return again(409, id, new Refusal(form(id), null, Map.of(), true, first(typed)));
        } catch (Unfit unfit) {
            return again(422, id, new Refusal(form(id), null, unfit.problems, false, first(typed)));
        }
    }

    /** The lock has a form that is sent twice at the same moment wait; then it is there already. */
    private void once(UUID id, UUID actorId, MultivaluedMap<String, String> typed, BiConsumer<Claim, AppUser> verb) {
        Claim claim = Claim.locked(id).orElseThrow(NotFoundException::new);
        AppUser actor = AppUser.findById(actorId);
        if (typed.containsKey("once")) {
            String form = Hash.of(request.path() + JsonColumn.canonical(new TreeMap<>(typed)));
            if (AnsweredOnce.to(actor, form, clock.instant()).isPresent())
                return;
            AnsweredOnce.reserve(actor, form, form, clock.instant());
        }
        verb.accept(claim, actor);
    }

    /**
     * Refuses a form that was filled in on the basis of something that somebody else has changed meanwhile.
     *
     * @param now what it would be filled in on the basis of now
     */
    static void requireBase(MultivaluedMap<String, String> typed, String now) {
        String base = typed.getFirst("base");
        if (base != null && !base.equals(now))
            throw new Overtaken();
    }

    private Response again(int status, UUID id, Refusal refusal) {
        return Response.status(status).entity(show(id, refusal, null)).build();
    }

    /** Which form it was, by what its address has behind the claim's own. */
    private String form(UUID id) {
        return request.path().replaceFirst(".*" + id + "/", "");
    }

    /** Where on the page somebody goes on who has just sent a form; its beginning where that says what comes next. */
    private String place(UUID id) {
        Section section = BACK_TO.get(form(id).replaceFirst("/.*", ""));
        return section == null ? "" : "#" + section.id();
    }

    private static Map<String, String> first(MultivaluedMap<String, String> typed) {
        Map<String, String> first = new HashMap<>();
        typed.forEach((name, values) -> first.put(name, values.get(0)));
        return first;
    }

    /** The draft, if nothing is wrong with it. */
    <T> T fit(T draft) {
        Map<String, String> problems = forms.problems(draft);
        if (!problems.isEmpty())
            throw new Unfit(problems);
        return draft;
    }

    /** Somebody else changed the same meanwhile. */
    private static class Overtaken extends RuntimeException {
    }

    /** Something typed into a form is missing or wrong. */
    private static class Unfit extends RuntimeException {

        private final transient Map<String, String> problems;

        Unfit(Map<String, String> problems) {
            this.problems = problems;
        }
    }
}
