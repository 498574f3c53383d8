package org.faktenspur.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.Passage;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.text.Span;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Research;
import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.StatusMachine;

/** Takes back what the entry of the audit chain tells, by a counter-act that is in the chain as well. */
@ApplicationScoped
public class Undo {

    private static final Set<ClaimStatus> UNTOUCHED = Set.of(ClaimStatus.SUGGESTED, ClaimStatus.OPEN);

    private final Marking marking;
    private final Cutting cutting;
    private final Research research;
    private final StatusMachine machine;
    private final Clock clock;

    Undo(Marking marking, Cutting cutting, Research research, StatusMachine machine, Clock clock) {
        this.marking = marking;
        this.cutting = cutting;
        this.research = research;
        this.machine = machine;
        this.clock = clock;
    }

    /** Only one's own act, and only while nobody has gone on from it. */
    public void of(AuditEntry act, Article article, AppUser by) {
        if (act.actor == null || !act.actor.id.equals(by.id))
            throw new Refused(Rule.CANNOT_BE_UNDONE);
        if (act.subject.equals(ImportArticle.SUBJECT) && act.subjectId.equals(article.id))
            ofMark(act, article, by);
        else if (act.subject.equals(Claim.SUBJECT))
            ofClaim(act, Claim.locked(act.subjectId).orElseThrow(() -> new Refused(Rule.CANNOT_BE_UNDONE)), article, by);
        else
            throw new Refused(Rule.CANNOT_BE_UNDONE);
    }

    private void ofMark(AuditEntry act, Article article, AppUser by) {
        requireRevision(act, article);
        List<Passage> passages = Passage.at(article, indexes(act));
        boolean marked = passages.stream().allMatch(Passage::isMarked);
        if (!act.verb.equals("mark-no-claim") || !marked)
            throw new Refused(Rule.CANNOT_BE_UNDONE);
        marking.unmark(article, passages, by);
    }

    private void ofClaim(AuditEntry act, Claim claim, Article article, AppUser by) {
        switch (act.verb) {
            case "add" -> ofAddition(claim, article, by);
            case "split" -> ofSplit(act, claim, article, by);
            case "merge" -> ofMerger(act, claim, by);
            case "dismiss" -> ofDismissal(act, claim, by);
            case "accept" -> ofAcceptance(act, claim, by);
            case "take" -> ofTaking(act, claim, by);
            case "move-borders" -> {
                requireRevision(act, article);
                require(pairs(act, "to").equals(spans(claim, article)));
                cutting.moveBorders(claim, pairs(act, "from"), by);
            }
            default -> throw new Refused(Rule.CANNOT_BE_UNDONE);
        }
    }

    private void ofAddition(Claim claim, Article article, AppUser by) {
        require(UNTOUCHED.contains(claim.status));
        machine.move(claim, ClaimStatus.DISMISSED, Move.dismissing(by, DismissalReason.NO_CLAIM));
        Anchor.untie(claim, ArticleRevision.current(article));
    }

    private void ofSplit(AuditEntry act, Claim claim, Article article, AppUser by) {
        requireRevision(act, article);
        Claim second = Claim.locked(UUID.fromString((String) act.data.get("into"))).orElseThrow();
        require(UNTOUCHED.contains(second.status));
        machine.move(second, ClaimStatus.MERGED, Move.merging(by, claim));
        ArticleRevision revision = ArticleRevision.current(article);
        Anchor.drop(second, claim, revision);
        claim.text = (String) act.data.get("text");
        cutting.retie(claim, revision, pairs(act, "spans"));
        research.changeWords(claim, by, "undo", Map.of("verb", act.verb, "act", act.number));
    }

    private void ofMerger(AuditEntry act, Claim claim, AppUser by) {
        require(claim.status == ClaimStatus.MERGED && claim.mergedInto.id.toString().equals(act.data.get("into")));
        Anchor.giveBack(claim, claim.mergedInto);
        claim.mergedInto = null;
        restore(act, claim, "unmerge", by);
    }

    private void ofDismissal(AuditEntry act, Claim claim, AppUser by) {
        requireStatus(ClaimStatus.DISMISSED, act, claim);
        claim.dismissedAs = null;
        restore(act, claim, "undo", by);
    }

    private void ofAcceptance(AuditEntry act, Claim claim, AppUser by) {
        requireStatus(ClaimStatus.OPEN, act, claim);
        restore(act, claim, "undo", by);
    }

    private void ofTaking(AuditEntry act, Claim claim, AppUser by) {
        requireStatus(ClaimStatus.IN_RESEARCH, act, claim);
        machine.move(claim, ClaimStatus.OPEN, Move.by(by));
    }

    /** Since this very act: one that was reopened and dismissed again is dismissed by that later act. */
    private static void requireStatus(ClaimStatus status, AuditEntry act, Claim claim) {
        require(claim.status == status && claim.statusSince.equals(act.at));
    }

    private void restore(AuditEntry act, Claim claim, String verb, AppUser by) {
        ClaimStatus from = claim.status;
        claim.becomes(ClaimStatus.valueOf((String) act.data.get("from")), clock.instant());
        AuditEntry.append(clock.instant(), by, verb, Claim.SUBJECT, claim.id,
                Map.of("from", from.name(), "to", claim.status.name(), "act", act.number));
    }

    private static void requireRevision(AuditEntry act, Article article) {
        require(act.data.get("revision") instanceof Integer revision && revision == article.revision);
    }

    private static void require(boolean condition) {
        if (!condition)
            throw new Refused(Rule.CANNOT_BE_UNDONE);
    }

    private static List<Span> spans(Claim claim, Article article) {
        return Anchor.spans(Anchor.own(claim, ArticleRevision.current(article)), false);
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> indexes(AuditEntry act) {
        return (List<Integer>) act.data.getOrDefault("sentences", List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<Span> pairs(AuditEntry act, String key) {
        return ((List<List<Integer>>) act.data.get(key)).stream().map(pair -> new Span(pair.get(0), pair.get(1))).toList();
    }
}
