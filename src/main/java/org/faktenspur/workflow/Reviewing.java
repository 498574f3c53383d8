package org.faktenspur.workflow;

import java.time.Clock;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Review;
import org.faktenspur.claim.ReviewDecision;
import org.faktenspur.comment.Comment;

/** The second pair of eyes: an own rating first, recorded before the checker's is shown, then the decision. */
@ApplicationScoped
public class Reviewing {

    private final StatusMachine machine;
    private final Flagging flagging;
    private final Clock clock;

    Reviewing(StatusMachine machine, Flagging flagging, Clock clock) {
        this.machine = machine;
        this.flagging = flagging;
        this.clock = clock;
    }

    /**
     * Records the reviewer's own rating for the current revision. One that differs from the checker's opens a blocking thread.
     *
     * @param thread what that thread begins with, in the reviewer's language
     */
    public Review rateBlind(Claim claim, AppUser reviewer, Rating rating, String thread) {
        CaseFile file = CaseFile.of(claim);
        if (claim.status != ClaimStatus.IN_REVIEW)
            throw new Refused(Rule.NOT_IN_REVIEW);
        if (file.isContributor(reviewer))
            throw new Refused(Rule.SELF_REVIEW_FORBIDDEN);
        if (!file.showsEvidenceTo(reviewer))
            throw new Refused(Rule.EVIDENCE_WITHHELD_FROM_REVIEWER);
        if (file.ratingOf(reviewer).isPresent())
            throw new Refused(Rule.RATED_ALREADY);
        Review review = new Review();
        review.claim = claim;
        review.reviewer = reviewer;
        review.revision = file.revision();
        review.blindRating = rating;
        review.ratedAt = clock.instant();
        review.differs = rating != file.verdict().rating;
        review.persist();
        AuditEntry.append(clock.instant(), reviewer, "rate-blind", Claim.SUBJECT, claim.id,
                Map.of("review", review.id.toString()));
        if (review.differs)
            openDisagreement(review, thread);
        return review;
    }

    private void openDisagreement(Review review, String text) {
        Comment thread = new Comment(review.claim, null, review.reviewer, text, true, clock.instant());
        thread.disagreement = review;
        thread.persist();
        flagging.show(review.claim, Flag.DISPUTED, review.reviewer, Map.of());
    }

    /** @param revision the revision that the reviewer decided on */
    public void decide(Claim claim, AppUser reviewer, ReviewDecision decision, String comment, String revision) {
        CaseFile file = CaseFile.of(claim);
        Transition transition = decision == ReviewDecision.APPROVE ? Transition.APPROVE : Transition.REQUEST_CHANGES;
        machine.make(transition, file, Move.reviewing(reviewer, comment, revision));
        Review review = file.ratingOf(reviewer).orElseThrow();
        review.decision = decision;
        review.comment = comment;
        review.decidedAt = clock.instant();
    }
}
