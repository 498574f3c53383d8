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

/** Accounting for sentences by hand: adding a claim that the splitter did not see, or saying that there is none. */
@ApplicationScoped
public class Marking {

    private final StatusMachine machine;
    private final Clock clock;

    Marking(StatusMachine machine, Clock clock) {
        this.machine = machine;
        this.clock = clock;
    }

    /** @param text how the claim is worded; null for the article's own words */
    public Claim addClaim(Article article, Span span, String text, AppUser by) {
        Instant now = clock.instant();
        ArticleRevision revision = ArticleRevision.current(article);
        String words = text == null || text.isBlank() ? span.in(revision.text).strip().replaceAll("\\s+", " ") : text.strip();
        Claim claim = Claim.addedByHand(article, words, span.begin(), now);
        claim.persist();
        Anchor.tie(claim, Passage.touchedBy(revision, span), 0, false, span, revision.text);
        Contribution.record(claim, by, now);
        AuditEntry.append(now, by, "add", Claim.SUBJECT, claim.id, Map.of("begin", span.begin(), "end", span.end()));
        return claim;
    }

    /** What the splitter suggested for the sentence is dismissed with it; what somebody works on forbids the mark. */
    public void markNoClaim(Article article, Passage passage, NoClaimReason reason, AppUser by) {
        List<Claim> carried = Anchor.claimsIn(passage);
        if (carried.stream().anyMatch(claim -> claim.status != ClaimStatus.SUGGESTED && claim.status != ClaimStatus.DISMISSED))
            throw new Refused(Rule.SENTENCE_HAS_CLAIMS);
        for (Claim claim : carried)
            if (claim.status == ClaimStatus.SUGGESTED)
                machine.move(claim, ClaimStatus.DISMISSED, Move.dismissing(by, dismissal(reason)));
        passage.markNoClaim(reason, by, clock.instant());
        AuditEntry.append(clock.instant(), by, "mark-no-claim", ImportArticle.SUBJECT, article.id,
                Map.of("sentence", passage.index, "reason", reason.name()));
    }

    private static DismissalReason dismissal(NoClaimReason reason) {
        return switch (reason) {
            case OPINION -> DismissalReason.OPINION;
            case TRIVIAL -> DismissalReason.TRIVIAL;
            default -> DismissalReason.NO_CLAIM;
        };
    }

    public void unmark(Article article, Passage passage, AppUser by) {
        if (passage.noClaimReason == null)
            return;
        passage.unmark();
        for (Claim claim : Anchor.claimsIn(passage))
            if (claim.status == ClaimStatus.DISMISSED)
                machine.move(claim, ClaimStatus.OPEN, Move.by(by));
        AuditEntry.append(clock.instant(), by, "unmark", ImportArticle.SUBJECT, article.id, Map.of("sentence", passage.index));
    }
}
