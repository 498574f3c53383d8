package org.faktenspur.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.faktenspur.account.AppUser;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Review;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.claim.Verdict;
import org.faktenspur.comment.Comment;
import org.faktenspur.correction.Retraction;
import org.faktenspur.text.Span;

/**
 * Everything there is about a claim at this moment, as the rules look at it.
 *
 * @param verdict the current one, or null
 * @param revision the SHA-256 of what a reviewer decides on
 */
public record CaseFile(Claim claim, List<Anchor> anchors, Verdict verdict, List<Evidence> evidence,
        List<RightOfReply> replies, List<Review> reviews, List<AppUser> contributors, List<Comment> blockingThreads,
        Set<Flag> flags, Optional<FactCheck> published, Optional<Retraction> retraction, String revision) {

    /** In which the work is done and everybody at the desk may see what was found. */
    static final Set<ClaimStatus> DECIDED = Set.of(ClaimStatus.APPROVED, ClaimStatus.PUBLISHED, ClaimStatus.RETRACTED);

    private static final Set<String> DECISIONS = Set.of(Transition.APPROVE.verb(), Transition.REQUEST_CHANGES.verb());

    public static CaseFile of(Claim claim) {
        return CaseFiles.of(List.of(claim)).get(0);
    }

    public boolean isContributor(AppUser user) {
        return contributors.stream().anyMatch(contributor -> contributor.id.equals(user.id));
    }

    /** What this reviewer recorded for the current revision. */
    public Optional<Review> ratingOf(AppUser reviewer) {
        return reviews.stream().filter(review -> review.reviewer.id.equals(reviewer.id) && review.revision.equals(revision))
                .findFirst();
    }

    /** The review that approves what is there now. */
    public Optional<Review> approval() {
        return reviews.stream().filter(review -> review.approves(revision)).findFirst();
    }

    /**
     * Whether somebody may know what the checker found: whoever wrote a part of it, whoever recorded an own rating of this
     * very revision, and everybody once it is decided.
     */
    public boolean showsVerdictTo(AppUser user) {
        return DECIDED.contains(claim.status) || isAsPublished() || isContributor(user) || ratingOf(user).isPresent();
    }

    /** Whether all of the evidence is this account's to see: who decides on it answers for the whole of it. */
    public boolean showsEvidenceTo(AppUser user) {
        return evidence.stream().allMatch(item -> item.isShownTo(user));
    }

    /** What was said with an act, but for a reviewer's comment on a finding that this user may not know yet. */
    public Map<String, Object> saidWith(AuditEntry entry, AppUser user) {
        if (showsVerdictTo(user) || !DECISIONS.contains(entry.verb))
            return entry.data;
        Map<String, Object> said = new LinkedHashMap<>(entry.data);
        said.remove("reason");
        return said;
    }

    public boolean isAsPublished() {
        return published.isPresent() && published.get().revision.equals(revision);
    }

    public int independentEvidence() {
        return Independence.count(evidence, claim.article);
    }

    public boolean isWaived() {
        return !evidence.isEmpty() && verdict != null && verdict.singleSourceWaiver != null
                && !verdict.singleSourceWaiver.isBlank();
    }

    public boolean hasOpenDisagreement() {
        return blockingThreads.stream().anyMatch(thread -> thread.disagreement != null);
    }

    public boolean missesNeutralWording() {
        return !Wording.isNeutral(claim.text);
    }

    /** Not into itself, and not into one that is itself gone. */
    boolean canMergeInto(Claim other) {
        return other != null && !other.id.equals(claim.id) && other.status != ClaimStatus.MERGED
                && other.status != ClaimStatus.DISMISSED;
    }

    /** The spans in the article's own text that the claim stands on, or that it needs to be understood. */
    public List<Span> spans(boolean context) {
        return Anchor.spans(anchors.stream().filter(Anchor::isAtHome).toList(), context);
    }

    /** The article's words, those of claims that turned out to be this one included, each stretch once. */
    public String quote() {
        Map<Integer, String> parts = new LinkedHashMap<>();
        for (Anchor anchor : anchors)
            if (!anchor.context && anchor.isAtHome())
                parts.merge(anchor.ordinal, anchor.quote, (before, more) -> before + " " + more);
        return parts.values().stream().distinct().collect(Collectors.joining(" … "));
    }
}
