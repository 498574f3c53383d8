package org.faktenspur.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Review;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.claim.Stance;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.correction.Retraction;
import org.faktenspur.web.Dates;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Transition;

/**
 * A claim's workbench as one person sees it.
 *
 * @param steps the transitions that are open to the viewer, with what each still misses
 * @param everybody who has an account that is in use
 * @param refusal of the form that was just sent, if it was refused
 * @param here the names of the others who have the page open
 * @param precedents what the house knows already of what it says
 * @param once tells one showing of the page from another, so that a form sent twice is taken once
 */
record WorkbenchPage(CaseFile file, AppUser viewer, Todo todo, List<Step> steps, EvidenceBoard board, Talk talk,
        List<TrailEvent> history, List<AppUser> everybody, Refusal refusal, String once, Instant now, Choices choices,
        String here,
        Precedents precedents) {

    private static final Set<String> BEHIND_THE_SCENES = Set.of("once", "base", "transition", "revision", "rating",
            "decision", "blindRating", "kind", "stance", "visibleTo", "class", "dismissedAs", "claimantKind");

    record Choices(Rating[] ratings, Stance[] stances, EvidenceKind[] kinds, DismissalReason[] dismissals,
            CorrectionClass[] corrections, Role[] audiences) {

        static final Choices ALL = new Choices(Rating.values(), Stance.values(), EvidenceKind.values(),
                DismissalReason.values(), CorrectionClass.values(), Role.values());

        public List<Rating> onTheScale() {
            return Arrays.stream(ratings).filter(Rating::isScalar).toList();
        }

        public List<Rating> offTheScale() {
            return Arrays.stream(ratings).filter(rating -> !rating.isScalar()).toList();
        }
    }

    /** Who could review it: everybody who contributed nothing and may see all of the evidence. */
    public List<AppUser> colleagues() {
        return everybody.stream().filter(other -> !file.isContributor(other) && file.showsEvidenceTo(other)).toList();
    }

    /** What was done to it last; null where nothing was. */
    public AuditEntry newest() {
        return history.isEmpty() ? null : history.get(0).entry();
    }

    /** The forms, with what was typed into them. */
    public TypedForms forms() {
        return new TypedForms(file, hidden(), refusal, LocalDate.ofInstant(now, Dates.ZONE));
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

    /** The place of its sentence in the article, from 1; 0 where it has none. */
    public int sentence() {
        return file.anchors().isEmpty() ? 0 : file.anchors().get(0).passage.index + 1;
    }

    /** The flags that the viewer may raise or lower by hand here. */
    public List<Flag> flagsByHand() {
        return viewer.is(Role.EDITOR) ? List.of(Flag.LEGAL_HOLD, Flag.DISPUTED) : List.of(Flag.DISPUTED);
    }

    public boolean isRaised(Flag flag) {
        return file.flags().contains(flag);
    }

    /** Whom the viewer may give it to; empty for all but editors. */
    public List<AppUser> assignees() {
        boolean open = claim().status == ClaimStatus.OPEN || ClaimStatus.ASSIGNABLE.contains(claim().status);
        return viewer.is(Role.EDITOR) && open ? everybody : List.of();
    }

    public boolean approved() {
        return claim().status == ClaimStatus.APPROVED;
    }

    public boolean inReview() {
        return claim().status == ClaimStatus.IN_REVIEW;
    }

    public boolean contributed() {
        return file.isContributor(viewer);
    }

    public boolean mayRate() {
        return inReview() && !contributed() && file.showsEvidenceTo(viewer) && ownReview() == null;
    }

    public boolean mayDecide() {
        return inReview() && ownReview() != null;
    }

    /** What the viewer recorded for the current revision; null while they did not. */
    public Review ownReview() {
        return file.ratingOf(viewer).orElse(null);
    }

    /** Where the claim is on its way. */
    public List<WayMark> path() {
        return WayMark.path(claim().status);
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

    /** Whether it is too late for an answer that has not come. */
    public boolean isOverdue(RightOfReply reply) {
        return reply.isUnanswered() && !reply.isAwaitedAt(now);
    }

    /** A form about one of many things of the claim, by the last parts of its address. */
    public String form(String things, UUID thing, String verb) {
        return things + "/" + thing + "/" + verb;
    }

    /** What was typed into a form that the page does not show any more; empty where it shows it. */
    public List<String> stranded() {
        boolean there = switch (refusal.form()) {
            case "wording" -> wordable();
            case "evidence", "replies", "verdict" -> writable();
            case "review" -> mayDecide();
            case "status" -> steps.stream().anyMatch(forms()::refusedStep);
            default -> true;
        };
        return there ? List.of()
                : refusal.typed().entrySet().stream().filter(field -> !BEHIND_THE_SCENES.contains(field.getKey()))
                        .map(Map.Entry::getValue).filter(value -> !value.isBlank()).toList();
    }

    /** Whether the form of the verdict holds what was found about a claim that is the same. */
    public boolean reused() {
        return !forms().typedInto("verdict").isEmpty() && !refusal.happened();
    }

    /** When a review that an emergency put off is due; null where none is. */
    public Instant reviewDue() {
        return file.published().filter(check -> claim().status == ClaimStatus.PUBLISHED).filter(check -> !check.isReviewed())
                .map(FactCheck::reviewDue).orElse(null);
    }

    /** The retraction that waits for a second editor; null where none does. */
    public Retraction proposed() {
        return file.retraction().filter(Retraction::isOnlyProposed).orElse(null);
    }

    public boolean editor() {
        return viewer.is(Role.EDITOR);
    }

    /** Whether the day has come on which it is looked at again. */
    public boolean recheckDue() {
        return claim().status == ClaimStatus.PUBLISHED && isRaised(Flag.RECHECK_DUE);
    }

    public Transition approve() {
        return Transition.APPROVE;
    }

    public Transition requestChanges() {
        return Transition.REQUEST_CHANGES;
    }
}
