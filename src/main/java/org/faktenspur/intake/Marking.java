package org.faktenspur.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.article.ArticleRevision;
import org.faktenspur.article.NoClaimReason;
import org.faktenspur.article.Passage;
import org.faktenspur.audit.AuditEntry;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.Contribution;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.text.Span;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.Refused;
import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.StatusMachine;

/**
 * Accounting for sentences by hand: adding a claim that the splitter did not see, or saying that there is none. The article
 * is locked, so that the text stays the one that was looked at.
 */
@ApplicationScoped
public class Marking {

    private final StatusMachine machine;
    private final Clock clock;

    Marking(StatusMachine machine, Clock clock) {
        this.machine = machine;
        this.clock = clock;
    }

    /** @param text how the claim is worded; null for the article's own words */
    public Claim addClaim(Article article, Span wanted, String text, AppUser by) {
        Instant now = clock.instant();
        ArticleRevision revision = ArticleRevision.current(article);
        Span span = Words.in(revision.text, wanted);
        List<Passage> passages = Passage.touchedBy(revision, span);
        if (passages.isEmpty())
            throw new Refused(Rule.NOT_WORDS_OF_THE_TEXT);
        String words = text == null || text.isBlank() ? span.in(revision.text).replaceAll("\\s+", " ") : text.strip();
        Claim claim = Claim.addedByHand(article, words, span.begin(), now);
        claim.persist();
        Anchor.tie(claim, passages, 0, false, span, revision.text);
        passages.stream().filter(Passage::isMarked).forEach(Passage::unmark);
        Contribution.record(claim, by, now);
        AuditEntry.append(now, by, "add", Claim.SUBJECT, claim.id, Map.of("begin", span.begin(), "end", span.end()));
        return claim;
    }

    /** What the splitter suggested for the sentences is dismissed with them; what somebody works on forbids the mark. */
    public void markNoClaim(Article article, List<Passage> passages, NoClaimReason reason, AppUser by) {
        Instant now = clock.instant();
        lockClaimsOf(passages);
        for (Passage passage : passages)
            mark(passage, reason, by, now);
        AuditEntry.append(clock.instant(), by, "mark-no-claim", ImportArticle.SUBJECT, article.id,
                Map.of("sentences", indexes(passages), "reason", reason.name(), "revision", article.revision));
    }

    private void mark(Passage passage, NoClaimReason reason, AppUser by, Instant now) {
        List<Claim> carried = Anchor.claimsIn(passage);
        if (carried.stream().anyMatch(claim -> claim.status != ClaimStatus.SUGGESTED && claim.status != ClaimStatus.DISMISSED))
            throw new Refused(Rule.SENTENCE_HAS_CLAIMS);
        for (Claim claim : carried)
            if (claim.status == ClaimStatus.SUGGESTED)
                machine.move(claim, ClaimStatus.DISMISSED, Move.dismissing(by, dismissal(reason)));
        passage.markNoClaim(reason, by, passage.isMarked() ? passage.markedAt : now);
    }

    private static DismissalReason dismissal(NoClaimReason reason) {
        return switch (reason) {
            case OPINION -> DismissalReason.OPINION;
            case TRIVIAL -> DismissalReason.TRIVIAL;
            default -> DismissalReason.NO_CLAIM;
        };
    }

    /** As if the mark had never been: what was dismissed with it is suggested again. */
    public void unmark(Article article, List<Passage> passages, AppUser by) {
        List<Passage> marked = passages.stream().filter(Passage::isMarked).toList();
        if (marked.isEmpty())
            return;
        lockClaimsOf(marked);
        marked.forEach(passage -> unmark(passage, by));
        AuditEntry.append(clock.instant(), by, "unmark", ImportArticle.SUBJECT, article.id,
                Map.of("sentences", indexes(marked), "revision", article.revision));
    }

    private void unmark(Passage passage, AppUser by) {
        for (Claim claim : Anchor.claimsIn(passage)) {
            if (claim.status != ClaimStatus.DISMISSED || claim.statusSince.isBefore(passage.markedAt))
                continue;
            claim.suggestAgain(clock.instant());
            AuditEntry.append(clock.instant(), by, "undo", Claim.SUBJECT, claim.id,
                    Map.of("from", ClaimStatus.DISMISSED.name(), "to", claim.status.name()));
        }
        passage.unmark();
    }

    /** All of them before anything is appended to the audit chain: nobody who holds the chain waits for a claim. */
    private static void lockClaimsOf(List<Passage> passages) {
        Claim.lockedInOrder(Anchor.claimIdsIn(passages));
    }

    private static List<Integer> indexes(List<Passage> passages) {
        return passages.stream().map(passage -> passage.index).toList();
    }
}
