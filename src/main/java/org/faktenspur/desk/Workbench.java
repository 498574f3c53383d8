package org.faktenspur.desk;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
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
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Stance;
import org.faktenspur.comment.Comment;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.web.RequestLocale;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Deed;
import org.faktenspur.workflow.Independence;
import org.faktenspur.workflow.Labels;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.Section;
import org.faktenspur.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The page on which a claim is worked on: shown, changed, or shown again with what was typed when a change is refused. */
@ApplicationScoped
class Workbench {

    private final CurrentUser user;
    private final RequestLocale locale;
    private final Forms forms;

    Workbench(CurrentUser user, RequestLocale locale, Forms forms) {
        this.user = user;
        this.locale = locale;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        static native TemplateInstance claim(Page page);
    }

    /**
     * @param steps the transitions that are open to the viewer, with what each still misses
     * @param typed what was typed into the form that was refused; empty else
     */
    record Page(CaseFile file, AppUser viewer, boolean shown, boolean writable, List<Step> steps, List<Weighed> evidence,
            List<Comment> comments, List<Event> history, String problem, Map<String, String> typed, Choices choices) {

        public boolean mayRate() {
            return file.claim().status == ClaimStatus.IN_REVIEW && !file.isContributor(viewer)
                    && file.ratingOf(viewer).isEmpty();
        }

        public boolean mayDecide() {
            return file.claim().status == ClaimStatus.IN_REVIEW && file.ratingOf(viewer).isPresent();
        }

        /** What the verdict's form holds: what was typed, else what the draft says. */
        public Object verdictField(String name) {
            if (typed.containsKey(name) || file.verdict() == null)
                return typed.getOrDefault(name, "");
            Object value = switch (name) {
                case "summary" -> file.verdict().summary;
                case "rationale" -> file.verdict().rationale;
                case "validAsOf" -> file.verdict().validAsOf;
                case "recheckOn" -> file.verdict().recheckOn;
                default -> file.verdict().singleSourceWaiver;
            };
            return value == null ? "" : value;
        }

        public Transition approve() {
            return Transition.APPROVE;
        }

        public Transition requestChanges() {
            return Transition.REQUEST_CHANGES;
        }

        public boolean wordable() {
            return writable || ClaimStatus.WORDING_ONLY.contains(file.claim().status);
        }
    }

    record Step(Transition transition, List<Rule> missing, boolean correcting) {

        private static final Set<Transition> WITH_REASON = EnumSet.of(Transition.DOUBT, Transition.UPHOLD, Transition.RETRACT,
                Transition.PUBLISH_UNREVIEWED);
        private static final Set<Transition> EXPECTED = EnumSet.of(Transition.ACCEPT, Transition.TAKE, Transition.SUBMIT,
                Transition.PUBLISH);

        public boolean asksReason() {
            return WITH_REASON.contains(transition) || correcting;
        }

        public boolean asksDismissal() {
            return transition == Transition.DISMISS;
        }

        public boolean asksTarget() {
            return transition == Transition.MERGE;
        }

        /** What comes next as a rule. */
        public boolean expected() {
            return EXPECTED.contains(transition);
        }
    }

    record Event(AuditEntry entry, Deed deed) {
    }

    record Weighed(Evidence item, Independence.Weight weight) {
    }

    record Choices(Rating[] ratings, Stance[] stances, EvidenceKind[] kinds, DismissalReason[] dismissals,
            CorrectionClass[] corrections) {

        static final Choices ALL = new Choices(Rating.values(), Stance.values(), EvidenceKind.values(),
                DismissalReason.values(),
                CorrectionClass.values());
    }

    TemplateInstance show(UUID id) {
        return show(id, null, Map.of());
    }

    private TemplateInstance show(UUID id, String problem, Map<String, String> typed) {
        AppUser viewer = user.required();
        Claim claim = Claim.withArticle(id).orElseThrow(NotFoundException::new);
        CaseFile file = CaseFile.of(claim);
        List<Step> steps = Arrays.stream(Transition.values()).filter(transition -> transition.isOpenTo(viewer, file))
                .filter(transition -> transition != Transition.APPROVE && transition != Transition.REQUEST_CHANGES)
                .map(transition -> new Step(transition, missing(transition, file, viewer),
                        transition == Transition.PUBLISH && file.published().isPresent()))
                .toList();
        List<Event> history = AuditEntry.about(Claim.SUBJECT, id, Long.MAX_VALUE, 30).stream()
                .map(entry -> new Event(entry, Deed.of(entry.verb))).toList();
        List<Weighed> evidence = Independence.weigh(file.evidence(), claim.article).entrySet().stream()
                .map(entry -> new Weighed(entry.getKey(), entry.getValue())).toList();
        return Templates
                .claim(new Page(file, viewer, file.showsVerdictTo(viewer), ClaimStatus.WRITABLE.contains(claim.status), steps,
                        evidence, Comment.of(claim), history, problem, typed,
                        Choices.ALL));
    }

    /** What is typed with the step itself is not missing before anybody typed. */
    private static List<Rule> missing(Transition transition, CaseFile file, AppUser viewer) {
        return transition.missing(file, Move.by(viewer)).stream().filter(rule -> rule.section() != Section.NONE)
                .toList();
    }

    /** Changes a claim in one transaction and shows it; or shows why not, with what was typed. */
    Response change(UUID id, MultivaluedMap<String, String> typed, BiConsumer<Claim, AppUser> verb) {
        try {
            AppUser actor = user.required();
            QuarkusTransaction.requiringNew()
                    .run(() -> verb.accept(Claim.locked(id).orElseThrow(NotFoundException::new), AppUser.findById(actor.id)));
            return Response.seeOther(URI.create("/desk/claims/" + id)).build();
        } catch (Refused refused) {
            Labels labels = MessageBundles.get(Labels.class, Localized.Literal.of(locale.code()));
            return again(409, id, labels.rule(refused.rule()), typed);
        } catch (Unfit unfit) {
            return again(422, id, String.join(" ", unfit.problems.values()), typed);
        }
    }

    private Response again(int status, UUID id, String problem, MultivaluedMap<String, String> typed) {
        Map<String, String> first = new HashMap<>();
        typed.forEach((name, values) -> first.put(name, values.get(0)));
        return Response.status(status).entity(show(id, problem, first)).build();
    }

    /** The draft, if nothing is wrong with it. */
    <T> T fit(T draft) {
        Map<String, String> problems = forms.problems(draft);
        if (!problems.isEmpty())
            throw new Unfit(problems);
        return draft;
    }

    /** Something typed into a form is missing or wrong. */
    private static class Unfit extends RuntimeException {

        private final transient Map<String, String> problems;

        Unfit(Map<String, String> problems) {
            this.problems = problems;
        }
    }
}
