package org.faktenspur.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ForbiddenException;

import org.faktenspur.account.AppUser;
import org.faktenspur.account.Role;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.PublishedAbout;
import org.faktenspur.claim.PublishedEvidence;
import org.faktenspur.claim.PublishedPassage;
import org.faktenspur.claim.PublishedReply;
import org.faktenspur.claim.Review;
import org.faktenspur.correction.Correction;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.correction.Retraction;
import org.faktenspur.web.PublicVersion;

/** Making what was found public, correcting it in the open, and taking it back. */
@ApplicationScoped
public class Publishing {

    private final StatusMachine machine;
    private final Clock clock;

    Publishing(StatusMachine machine, Clock clock) {
        this.machine = machine;
        this.clock = clock;
    }

    /** @param gravity and reason of the correction; null at the first publication */
    public FactCheck publish(Claim claim, AppUser editor, CorrectionClass gravity, String reason) {
        CaseFile file = CaseFile.of(claim);
        machine.make(Transition.PUBLISH, file, Move.correcting(editor, gravity, reason));
        file.published().ifPresent(before -> correct(before, file, editor, gravity, reason));
        return release(file, editor, file.approval().orElseThrow());
    }

    /**
     * In an emergency, before anybody has reviewed it; readers are told so.
     *
     * @param reason why it cannot wait, for the record
     * @param gravity of the correction and what readers are told of it; null at the first publication
     */
    public FactCheck publishUnreviewed(Claim claim, AppUser editor, String reason, CorrectionClass gravity, String told) {
        CaseFile file = CaseFile.of(claim);
        machine.make(Transition.PUBLISH_UNREVIEWED, file, Move.correcting(editor, gravity, reason));
        file.published().ifPresent(before -> correct(before, file, editor, gravity, told));
        return release(file, editor, null);
    }

    private void correct(FactCheck before, CaseFile file, AppUser editor, CorrectionClass gravity, String reason) {
        if (reason == null || reason.isBlank())
            throw new Refused(Rule.CORRECTION_REQUIRED);
        before.supersededAt = clock.instant();
        Correction correction = new Correction();
        correction.claim = file.claim();
        correction.gravity = gravity;
        correction.fromRating = before.rating;
        correction.toRating = file.verdict().rating;
        correction.reason = reason.strip();
        correction.at = clock.instant();
        correction.correctedBy = editor;
        correction.persist();
    }

    private FactCheck release(CaseFile file, AppUser editor, Review approval) {
        Instant now = clock.instant();
        FactCheck check = copy(file);
        check.number = file.published().map(before -> before.number + 1).orElse(1);
        check.publishedAt = now;
        check.changedAt = now;
        check.publishedBy = editor;
        if (approval != null) {
            check.reviewer = approval.reviewer.displayName;
            check.reviewerAccount = approval.reviewer;
            check.sameBlindRating = !approval.differs;
        }
        check.persist();
        if (!check.claim.wasPublished()) {
            check.claim.publishedAt = now;
            PublishedAbout.putIn(List.of(check.claim.id));
        }
        PublicVersion.bump(now);
        return check;
    }

    private static FactCheck copy(CaseFile file) {
        FactCheck check = new FactCheck();
        check.claim = file.claim();
        check.revision = file.revision();
        check.language = file.claim().language;
        check.text = file.claim().text;
        check.claimant = file.claim().claimant;
        check.claimantKind = file.claim().claimantKind;
        check.modality = file.claim().modality;
        check.quote = file.quote();
        check.spans = file.spans(false);
        check.passages = PublishedPassage.of(file.anchors());
        check.rating = file.verdict().rating;
        check.summary = file.verdict().summary;
        check.rationale = file.verdict().rationale;
        check.validAsOf = file.verdict().validAsOf;
        check.recheckOn = file.verdict().recheckOn;
        check.singleSourceWaiver = file.verdict().singleSourceWaiver;
        check.checker = file.verdict().checker.displayName;
        check.checkerAccount = file.verdict().checker;
        check.evidence = file.evidence().stream().map(PublishedEvidence::of).toList();
        check.replies = file.replies().stream().map(PublishedReply::of).toList();
        return check;
    }

    /** The first editor proposes, with the public reason; a second one confirms. */
    public Retraction retract(Claim claim, AppUser editor, String reason) {
        CaseFile file = CaseFile.of(claim);
        if (file.retraction().isEmpty())
            return propose(file, editor, reason);
        machine.make(Transition.RETRACT, file, Move.because(editor, file.retraction().get().reason));
        PublishedAbout.takeOut(List.of(claim.id));
        Retraction retraction = file.retraction().get();
        retraction.confirmedBy = editor;
        retraction.confirmedAt = clock.instant();
        file.published().ifPresent(check -> check.changedAt = retraction.confirmedAt);
        return retraction;
    }

    private Retraction propose(CaseFile file, AppUser editor, String reason) {
        Claim claim = file.claim();
        if (!editor.is(Role.EDITOR))
            throw new ForbiddenException();
        if (!Transition.RETRACT.leaves(claim.status))
            throw new Refused(Rule.TRANSITION_NOT_ALLOWED);
        if (reason == null || reason.isBlank())
            throw new Refused(Rule.REASON_REQUIRED);
        Retraction retraction = new Retraction();
        retraction.claim = claim;
        retraction.reason = reason.strip();
        retraction.proposedBy = editor;
        retraction.proposedAt = clock.instant();
        retraction.persist();
        AuditEntry.append(clock.instant(), editor, "propose-retraction", Claim.SUBJECT, claim.id, Map.of("reason", reason));
        return retraction;
    }

    /**
     * The first editor thinks better of it, or another one does; then a retraction can be proposed anew. Readers never knew
     * of it; that it was proposed, and why, stays in the record.
     */
    public void withdrawRetraction(Claim claim, AppUser editor) {
        if (!editor.is(Role.EDITOR))
            throw new ForbiddenException();
        Retraction retraction = Retraction.of(claim).filter(Retraction::isOnlyProposed)
                .orElseThrow(() -> new Refused(Rule.NO_RETRACTION_PROPOSED));
        retraction.delete();
        AuditEntry.append(clock.instant(), editor, "withdraw-retraction", Claim.SUBJECT, claim.id,
                Map.of("proposal", retraction.reason));
    }
}
