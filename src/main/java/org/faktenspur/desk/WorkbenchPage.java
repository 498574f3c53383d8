package org.faktenspur.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Review;
import org.faktenspur.claim.Stance;
import org.faktenspur.claim.Verdict;
import org.faktenspur.comment.Comment;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Deed;
import org.faktenspur.workflow.Independence;
import org.faktenspur.workflow.Transition;

/**
 * A claim's workbench as one person sees it.
 *
 * @param steps the transitions that are open to the viewer, with what each still misses
 * @param colleagues who could review it: everybody who contributed nothing
 * @param refusal of the form that was just sent, if it was refused
 * @param once tells one showing of the page from another, so that a form sent twice is taken once
 */
record WorkbenchPage(CaseFile file, AppUser viewer, Todo todo, List<Step> steps, List<Weighed> evidence,
        List<Comment> comments, List<Event> history, List<AppUser> colleagues, Refusal refusal, String once, Choices choices) {

    private static final List<ClaimStatus> PATH = List.of(ClaimStatus.OPEN, ClaimStatus.IN_RESEARCH, ClaimStatus.IN_REVIEW,
            ClaimStatus.APPROVED, ClaimStatus.PUBLISHED);

    /** @param deed null for what the history has no words for */
    record Event(AuditEntry entry, Deed deed) {
    }

    record Weighed(Evidence item, Independence.Weight weight) {
    }

    record PathStep(ClaimStatus status, boolean done, boolean current) {
    }

    record Choices(Rating[] ratings, Stance[] stances, EvidenceKind[] kinds, DismissalReason[] dismissals,
            CorrectionClass[] corrections) {

        static final Choices ALL = new Choices(Rating.values(), Stance.values(), EvidenceKind.values(),
                DismissalReason.values(), CorrectionClass.values());

        public List<Rating> onTheScale() {
            return Arrays.stream(ratings).filter(Rating::isScalar).toList();
        }

        public List<Rating> offTheScale() {
            return Arrays.stream(ratings).filter(rating -> !rating.isScalar()).toList();
        }
    }

    public Claim claim() {
        return file.claim();
    }

    /** Whether the viewer may know what the checker found. */
    public boolean shown() {
        return file.showsVerdictTo(viewer);
    }

    public boolean hidden() {
        return file.verdict() != null && !shown();
    }

    public boolean writable() {
        return ClaimStatus.WRITABLE.contains(claim().status);
    }

    public boolean wordable() {
        return writable() || ClaimStatus.WORDING_ONLY.contains(claim().status);
    }

    /** Whether the form of the wording is shown at once. */
    public boolean wordingOpen() {
        return refusal.isOf("wording") || file.missesNeutralWording();
    }

    /** The place of its sentence in the article, from 1; 0 where it has none. */
    public int sentence() {
        return file.anchors().isEmpty() ? 0 : file.anchors().get(0).passage.index + 1;
    }

    public boolean inReview() {
        return claim().status == ClaimStatus.IN_REVIEW;
    }

    public boolean contributed() {
        return file.isContributor(viewer);
    }

    public boolean mayRate() {
        return inReview() && !contributed() && ownReview() == null;
    }

    public boolean mayDecide() {
        return inReview() && ownReview() != null;
    }

    /** What the viewer recorded for the current revision; null while they did not. */
    public Review ownReview() {
        return file.ratingOf(viewer).orElse(null);
    }

    /** Where the claim is on its way. */
    public List<PathStep> path() {
        ClaimStatus status = claim().status;
        ClaimStatus place = switch (status) {
            case CHANGES_REQUESTED, UNDER_CORRECTION -> ClaimStatus.IN_RESEARCH;
            case RETRACTED -> ClaimStatus.PUBLISHED;
            default -> status;
        };
        int here = PATH.indexOf(place);
        return PATH.stream().map(step -> new PathStep(step == place ? status : step, PATH.indexOf(step) < here, step == place))
                .toList();
    }

    /** The step that comes next as a rule, if the viewer may make it. */
    public Step mainStep() {
        return steps.stream().filter(step -> step.transition() == todo.next()).findFirst().orElse(null);
    }

    /** What else can be done, that asks nothing. */
    public List<Step> quickSteps() {
        return steps.stream().filter(step -> step.transition() != todo.next() && step.asksNothing()).toList();
    }

    /** What else can be done, for a reason. */
    public List<Step> foldedSteps() {
        return steps.stream().filter(step -> step.transition() != todo.next() && !step.asksNothing()).toList();
    }

    /** The check-worthiness of a hundred. */
    public long worthiness() {
        return Math.round(claim().checkWorthiness * 100);
    }

    public boolean refusedStep(Step step) {
        return step.transition().name().equals(typedInto("status").get("transition"));
    }

    public Map<String, String> typed() {
        return refusal.typed();
    }

    /** What was typed into a form that was refused; empty for every other. */
    public Map<String, String> typedInto(String form) {
        return refusal.typedInto(form);
    }

    /** What is wrong in a form, by field. */
    public Map<String, String> problemsOf(String form) {
        return refusal.problemsOf(form);
    }

    /** What a field of the wording's form holds. */
    public String wordingField(String name) {
        String otherwise = name.equals("text") ? claim().text : claim().claimant;
        return typedInto("wording").getOrDefault(name, otherwise == null ? "" : otherwise);
    }

    /** What a field of the verdict's form holds: what was typed, else what the draft says. */
    public String verdictField(String name) {
        Map<String, String> typed = typedInto("verdict");
        return typed.containsKey(name) || file.verdict() == null ? typed.getOrDefault(name, "") : drafted(name);
    }

    private String drafted(String name) {
        Verdict verdict = file.verdict();
        Object value = switch (name) {
            case "rating" -> verdict.rating;
            case "summary" -> verdict.summary;
            case "rationale" -> verdict.rationale;
            case "validAsOf" -> verdict.validAsOf;
            case "recheckOn" -> verdict.recheckOn;
            default -> verdict.singleSourceWaiver;
        };
        return value == null ? "" : value.toString();
    }

    public boolean rates(Rating rating) {
        return verdictField("rating").equals(rating.name());
    }

    public Transition approve() {
        return Transition.APPROVE;
    }

    public Transition requestChanges() {
        return Transition.REQUEST_CHANGES;
    }
}
