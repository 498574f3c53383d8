package org.faktenspur.workflow;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Contribution;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Rewording;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.claim.Verdict;
import org.faktenspur.source.Snapshot;
import org.faktenspur.source.Source;

/**
 * Writing a claim's content. Whoever writes becomes a contributor; writing into an approved claim voids the approval. What
 * the draft verdict says stays out of the audit chain, which reviewers can read before they have rated.
 */
@ApplicationScoped
public class Research {

    private final Flagging flagging;
    private final Clock clock;

    Research(Flagging flagging, Clock clock) {
        this.flagging = flagging;
        this.clock = clock;
    }

    /** Somebody wants to see the draft and work on it, and gives up reviewing it. */
    public void join(Claim claim, AppUser by) {
        requireWritable(claim);
        if (Contribution.record(claim, by, clock.instant()))
            AuditEntry.append(clock.instant(), by, "join", Claim.SUBJECT, claim.id, Map.of());
    }

    public void reword(Claim claim, AppUser by, WordingDraft draft) {
        if (draft.changesNothingIn(claim))
            return;
        if (!ClaimStatus.WORDING_ONLY.contains(claim.status))
            requireWritable(claim);
        Map<String, String> data = Map.of("from", claim.text, "to", draft.text().strip());
        Rewording.keep(claim, by, clock.instant());
        claim.text = draft.text().strip();
        claim.claimant = blankToNull(draft.claimant());
        claim.claimantKind = claim.claimant == null ? null : draft.claimantKind();
        claim.modality = draft.modality() == null ? claim.modality : draft.modality();
        record(claim, by, "reword", data);
    }

    /**
     * That the words of the article which the claim stands on are to be others, which is a change of its content. The data
     * say what they were.
     */
    public void changeWords(Claim claim, AppUser by, String verb, Map<String, ?> data) {
        if (!ClaimStatus.WORDING_ONLY.contains(claim.status))
            requireWritable(claim);
        record(claim, by, verb, data);
    }

    public Evidence addEvidence(Claim claim, AppUser by, EvidenceDraft draft, Optional<Source> reused) {
        requireWritable(claim);
        Evidence evidence = written(claim, by, draft, reused.orElseGet(() -> draft.source(by, clock.instant())));
        record(claim, by, "add-evidence", Map.of("evidence", evidence.id.toString()));
        return evidence;
    }

    /** Changes a piece of evidence; what it said before stays in the record. */
    public Evidence replaceEvidence(Claim claim, AppUser by, Evidence before, EvidenceDraft draft) {
        requireWritable(claim);
        before.removedAt = clock.instant();
        Evidence evidence = written(claim, by, draft, draft.source(by, clock.instant()));
        Evidence.mindAudience(before.source);
        record(claim, by, "replace-evidence",
                Map.of("evidence", evidence.id.toString(), "replaced", before.id.toString()));
        flagging.mindSources(claim, by);
        return evidence;
    }

    private Evidence written(Claim claim, AppUser by, EvidenceDraft draft, Source source) {
        Evidence evidence = new Evidence();
        evidence.claim = claim;
        evidence.source = source;
        evidence.kind = draft.kind();
        evidence.stance = draft.stance();
        evidence.quote = blankToNull(draft.quote());
        evidence.note = blankToNull(draft.note());
        evidence.confidential = draft.confidential();
        evidence.withheldReason = draft.confidential() ? draft.withheldReason().strip() : null;
        evidence.visibleTo = draft.visibleTo();
        evidence.addedBy = by;
        evidence.addedAt = clock.instant();
        evidence.relyOn(Snapshot.of(source));
        evidence.persist();
        Evidence.mindAudience(source);
        return evidence;
    }

    /** That a source which the claim leans on is called something else, which is a change of its content. */
    void changeSource(Claim claim, AppUser by, Source source) {
        record(claim, by, "rename-source", Map.of("source", source.id.toString()));
    }

    public void removeEvidence(Claim claim, AppUser by, Evidence evidence) {
        requireWritable(claim);
        evidence.removedAt = clock.instant();
        Evidence.mindAudience(evidence.source);
        record(claim, by, "remove-evidence", Map.of("evidence", evidence.id.toString()));
        flagging.mindSources(claim, by);
    }

    public RightOfReply logReply(Claim claim, AppUser by, ReplyDraft draft) {
        requireWritable(claim);
        RightOfReply reply = new RightOfReply();
        reply.claim = claim;
        reply.noContactReason = blankToNull(draft.noContactReason());
        if (reply.noContactReason == null) {
            reply.contacted = draft.contacted().strip();
            reply.channel = blankToNull(draft.channel());
            reply.askedAt = draft.askedAt() == null ? clock.instant() : draft.askedAt();
            reply.deadline = draft.deadline();
            reply.answer = blankToNull(draft.answer());
            reply.answeredAt = reply.answer == null ? null : clock.instant();
        }
        reply.loggedBy = by;
        reply.loggedAt = clock.instant();
        reply.persist();
        record(claim, by, "log-reply", Map.of("reply", reply.id.toString()));
        flagging.mindReplies(claim, by);
        return reply;
    }

    /** Once: who writes again has said something else, and that is an entry of its own. */
    public void logAnswer(RightOfReply reply, AppUser by, AnswerDraft draft) {
        requireWritable(reply.claim);
        if (!reply.isUnanswered())
            throw new Refused(Rule.ANSWERED_ALREADY);
        reply.answer = draft.answer().strip();
        reply.answeredAt = draft.answeredAt() == null ? clock.instant() : draft.answeredAt();
        record(reply.claim, by, "log-answer", Map.of("reply", reply.id.toString()));
        flagging.mindReplies(reply.claim, by);
    }

    public Verdict writeVerdict(Claim claim, AppUser by, VerdictDraft draft) {
        requireWritable(claim);
        Optional<Verdict> before = Verdict.current(claim);
        if (before.isPresent() && draft.changesNothingIn(before.get()))
            return before.get();
        before.ifPresent(old -> old.supersededAt = clock.instant());
        Verdict verdict = new Verdict();
        verdict.claim = claim;
        verdict.rating = draft.rating();
        verdict.summary = draft.summary().strip();
        verdict.rationale = Objects.requireNonNullElse(draft.rationale(), "").strip();
        verdict.validAsOf = draft.validAsOf();
        verdict.recheckOn = draft.recheckOn();
        verdict.singleSourceWaiver = blankToNull(draft.singleSourceWaiver());
        verdict.checker = by;
        verdict.at = clock.instant();
        verdict.persist();
        record(claim, by, "write-verdict", Map.of("verdict", verdict.id.toString()));
        flagging.settle(claim, Flag.RECHECK_DUE, by, Map.of());
        return verdict;
    }

    private static void requireWritable(Claim claim) {
        if (!ClaimStatus.WRITABLE.contains(claim.status))
            throw new Refused(Rule.CONTENT_CLOSED);
    }

    private void record(Claim claim, AppUser by, String verb, Map<String, ?> data) {
        claim.changes++;
        Contribution.record(claim, by, clock.instant());
        if (claim.status == ClaimStatus.APPROVED || claim.status == ClaimStatus.CHANGES_REQUESTED)
            claim.becomes(ClaimStatus.IN_RESEARCH, clock.instant());
        AuditEntry.append(clock.instant(), by, verb, Claim.SUBJECT, claim.id, data);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
