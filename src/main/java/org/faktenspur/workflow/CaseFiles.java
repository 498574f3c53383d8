package org.faktenspur.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimFlag;
import org.faktenspur.claim.Contribution;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Flag;
import org.faktenspur.claim.Review;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.claim.Verdict;
import org.faktenspur.comment.Comment;
import org.faktenspur.correction.Retraction;

/** Gathers the case files of many claims with as many queries as those of one. */
public final class CaseFiles {

    private final Map<UUID, List<Anchor>> anchors;
    private final Map<UUID, List<Verdict>> verdicts;
    private final Map<UUID, List<Evidence>> evidence;
    private final Map<UUID, List<RightOfReply>> replies;
    private final Map<UUID, List<Review>> reviews;
    private final Map<UUID, List<Contribution>> contributions;
    private final Map<UUID, List<Comment>> threads;
    private final Map<UUID, List<ClaimFlag>> flags;
    private final Map<UUID, List<FactCheck>> published;
    private final Map<UUID, List<Retraction>> retractions;

    private CaseFiles(List<Claim> claims) {
        anchors = byClaim(Anchor.current(claims), anchor -> anchor.claim);
        verdicts = byClaim(Verdict.current(claims), verdict -> verdict.claim);
        evidence = byClaim(Evidence.current(claims), item -> item.claim);
        replies = byClaim(RightOfReply.of(claims), reply -> reply.claim);
        reviews = byClaim(Review.of(claims), review -> review.claim);
        contributions = byClaim(Contribution.of(claims), contribution -> contribution.claim);
        threads = byClaim(Comment.blocking(claims), thread -> thread.claim);
        flags = byClaim(ClaimFlag.of(claims), flag -> flag.claim);
        published = byClaim(FactCheck.current(claims), check -> check.claim);
        retractions = byClaim(Retraction.of(claims), retraction -> retraction.claim);
    }

    /** In the order of the claims. */
    public static List<CaseFile> of(List<Claim> claims) {
        CaseFiles files = new CaseFiles(claims);
        return claims.stream().map(files::file).toList();
    }

    private CaseFile file(Claim claim) {
        Verdict verdict = of(claim, verdicts).stream().findFirst().orElse(null);
        List<AppUser> contributors = of(claim, contributions).stream().map(contribution -> contribution.contributor).toList();
        Set<Flag> raised = of(claim, flags).stream().map(flag -> flag.flag)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Flag.class)));
        return new CaseFile(claim, of(claim, anchors), verdict, of(claim, evidence), of(claim, replies), of(claim, reviews),
                contributors,
                of(claim, threads), raised, of(claim, published).stream().findFirst(),
                of(claim, retractions).stream().findFirst(),
                Revision.of(claim, of(claim, anchors), of(claim, evidence), of(claim, replies), verdict));
    }

    private static <T> Map<UUID, List<T>> byClaim(List<T> found, Function<T, Claim> claim) {
        return found.stream().collect(Collectors.groupingBy(item -> claim.apply(item).id));
    }

    private static <T> List<T> of(Claim claim, Map<UUID, List<T>> found) {
        return found.getOrDefault(claim.id, List.of());
    }
}
