package org.faktenspur.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Anchor;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.Evidence;
import org.faktenspur.claim.FactCheck;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.Review;
import org.faktenspur.claim.ReviewDecision;
import org.faktenspur.claim.RightOfReply;
import org.faktenspur.claim.Stance;
import org.faktenspur.claim.Verdict;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.correction.Retraction;
import org.faktenspur.source.Source;
import org.faktenspur.testing.Way;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Every transition from every status as everybody, with all guards met, against what is written here. */
@QuarkusTest
class TransitionMatrixTest {

    /**
     * Who may: + yes, - not this role (403), a only the assignee, s nobody who wrote a part. The columns are the actors below.
     */
    private static final String MATRIX = """
            ACCEPT             SUGGESTED                                       +++++++++
            REOPEN             DISMISSED                                       +++++++++
            TAKE               OPEN                                            +++++++++
            GIVE_BACK          IN_RESEARCH                                     aa+++++++
            SUBMIT             IN_RESEARCH,CHANGES_REQUESTED,UNDER_CORRECTION  aa++aaaaa
            WITHDRAW           IN_REVIEW                                       aa++aaaaa
            APPROVE            IN_REVIEW                                       +s+s+s++s
            REQUEST_CHANGES    IN_REVIEW                                       +s+s+s++s
            RESUME             CHANGES_REQUESTED                               aa++aaaaa
            PUBLISH            APPROVED                                        ----+++++
            REVISE             APPROVED                                        aa+++++++
            DOUBT              PUBLISHED                                       +++++++++
            UPHOLD             UNDER_CORRECTION                                ----+++++
            RETRACT            PUBLISHED,UNDER_CORRECTION                      ----+++++
            DISMISS            SUGGESTED,OPEN,IN_RESEARCH                      +++++++++
            MERGE              SUGGESTED,OPEN,IN_RESEARCH                      +++++++++
            PUBLISH_UNREVIEWED IN_RESEARCH,IN_REVIEW                           ------+--
            """;

    /** @param right whether they have the separate right to publish unreviewed */
    private record Actor(String username, boolean contributed, boolean assigned, boolean right) {
    }

    private static final List<Actor> ACTORS = List.of(new Actor("frieda", false, false, false),
            new Actor("frieda", true, false, false), new Actor("frieda", false, true, false),
            new Actor("frieda", true, true, false), new Actor("erika", false, false, false),
            new Actor("erika", true, false, false), new Actor("erika", false, false, true),
            new Actor("ada", false, false, false),
            new Actor("ada", true, false, false));

    @Inject
    StatusMachine machine;

    private record Row(Transition transition, Set<String> from, String who) {
    }

    private static List<Row> rows() {
        return MATRIX.lines().map(line -> line.split("\\s+"))
                .map(cells -> new Row(Transition.valueOf(cells[0]), Set.of(cells[1].split(",")), cells[2])).toList();
    }

    @Test
    void theMatrixSpeaksOfEveryTransition() {
        assertThat(rows().stream().map(Row::transition)).containsExactlyInAnyOrder(Transition.values());
    }

    @Test
    void everyTransitionFromEveryStatusAsEverybody() {
        UUID id = UUID.fromString(Way.taken("de", "Der Rat hat am Dienstag 40 Millionen Euro für den Hafen bewilligt."));
        UUID other = UUID.fromString(Way.taken("de", "Die Stadt baut im Jahr 2027 zwei neue Häfen."));
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> written = new LinkedHashMap<>();
        for (Row row : rows())
            for (ClaimStatus status : ClaimStatus.values())
                for (int i = 0; i < ACTORS.size(); i++) {
                    Actor actor = ACTORS.get(i);
                    String what = row.transition + " from " + status + " as " + actor;
                    written.put(what, expected(row, status, row.who.charAt(i)));
                    found.put(what,
                            attempt(row.transition, status, actor, id, other));
                }
        assertSoftly(all -> written.forEach((what, outcome) -> all.assertThat(found.get(what)).as(what).isEqualTo(outcome)));
    }

    private static String expected(Row row, ClaimStatus status, char who) {
        if (who == '-')
            return "forbidden";
        if (!row.from.contains(status.name()))
            return "TRANSITION_NOT_ALLOWED";
        return who == 'a' ? "NOT_THE_ASSIGNEE" : who == 's' ? "SELF_REVIEW_FORBIDDEN" : "done";
    }

    private String attempt(Transition transition, ClaimStatus status, Actor as, UUID id, UUID other) {
        QuarkusTransaction.begin();
        Claim claim = Claim.findById(id);
        AppUser fabian = AppUser.named("fabian").orElseThrow();
        AppUser actor = AppUser.named(as.username).orElseThrow();
        actor.mayPublishUnreviewed = as.right;
        claim.status = status;
        claim.assignee = as.assigned ? actor : fabian;
        Move move = new Move(actor, "Weil.", DismissalReason.TRIVIAL, Claim.findById(other), REVISION, CorrectionClass.MINOR);
        try {
            machine.make(transition, ready(claim, fabian, actor, as.contributed), move);
            assertThat(claim.status).isEqualTo(transition.to());
            return "done";
        } catch (ForbiddenException e) {
            return "forbidden";
        } catch (Refused e) {
            assertThat(claim.status).isEqualTo(status);
            return e.rule().name();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static final String REVISION = "r".repeat(64);

    /** A case file in which every guard is met that does not ask who somebody is. */
    private static CaseFile ready(Claim claim, AppUser checker, AppUser actor, boolean contributed) {
        Verdict verdict = new Verdict();
        verdict.rating = Rating.TRUE;
        verdict.summary = "Kurz.";
        verdict.rationale = "Lang.";
        verdict.validAsOf = LocalDate.of(2026, 11, 1);
        List<AppUser> contributors = new ArrayList<>(List.of(checker));
        if (contributed)
            contributors.add(actor);
        boolean readersKnow = Set.of(ClaimStatus.PUBLISHED, ClaimStatus.UNDER_CORRECTION, ClaimStatus.RETRACTED)
                .contains(claim.status);
        return new CaseFile(claim, Anchor.current(claim), verdict,
                List.of(evidence("Hafenamt", checker), evidence("Werft", checker)), List.of(new RightOfReply()),
                List.of(review(actor), review(AppUser.named("frieda").orElseThrow())), contributors, List.of(), Set.of(),
                readersKnow ? Optional.of(factCheck()) : Optional.empty(),
                readersKnow ? Optional.of(proposal(checker)) : Optional.empty(), REVISION);
    }

    private static Evidence evidence(String publisher, AppUser by) {
        Evidence evidence = new Evidence();
        evidence.source = new Source("https://" + publisher + ".example/", "Bericht", publisher, by, Instant.EPOCH);
        evidence.stance = Stance.SUPPORTS;
        evidence.quote = "Wörtlich.";
        return evidence;
    }

    private static Review review(AppUser by) {
        Review review = new Review();
        review.reviewer = by;
        review.revision = REVISION;
        review.blindRating = Rating.TRUE;
        review.decision = ReviewDecision.APPROVE;
        return review;
    }

    private static FactCheck factCheck() {
        FactCheck check = new FactCheck();
        check.revision = REVISION;
        return check;
    }

    private static Retraction proposal(AppUser by) {
        Retraction retraction = new Retraction();
        retraction.proposedBy = by;
        retraction.reason = "Falsch.";
        return retraction;
    }

    /** The guards of product.md's table, and those that docs/decisions add. */
    @Test
    void everyTransitionHasItsGuards() {
        String guards = """
                ACCEPT WORDING_NOT_NEUTRAL CLAIM_NEEDS_ANCHOR
                REOPEN
                TAKE
                GIVE_BACK
                SUBMIT VERDICT_MISSING VERDICT_NEEDS_RATIONALE VERDICT_NEEDS_EVIDENCE EVIDENCE_INCOMPLETE REPLY_MISSING THREAD_BLOCKS
                WITHDRAW
                APPROVE SELF_REVIEW_FORBIDDEN EVIDENCE_WITHHELD_FROM_REVIEWER REVISION_CHANGED BLIND_RATING_MISSING DISAGREEMENT_OPEN THREAD_BLOCKS
                REQUEST_CHANGES SELF_REVIEW_FORBIDDEN EVIDENCE_WITHHELD_FROM_REVIEWER REVISION_CHANGED BLIND_RATING_MISSING COMMENT_REQUIRED
                RESUME
                PUBLISH NOT_APPROVED_AS_IT_IS ON_LEGAL_HOLD ARTICLE_ARCHIVED CLAIM_REVIEW_INVALID CORRECTION_REQUIRED
                REVISE
                DOUBT REASON_REQUIRED
                UPHOLD REASON_REQUIRED CHANGED_SINCE_PUBLICATION
                RETRACT SECOND_EDITOR_REQUIRED
                DISMISS DISMISSAL_REASON_REQUIRED ALREADY_PUBLIC
                MERGE MERGE_TARGET_INVALID ALREADY_PUBLIC
                PUBLISH_UNREVIEWED REASON_REQUIRED VERDICT_MISSING VERDICT_NEEDS_RATIONALE ON_LEGAL_HOLD ARTICLE_ARCHIVED CLAIM_REVIEW_INVALID CORRECTION_REQUIRED
                """;
        Map<String, List<String>> written = new LinkedHashMap<>();
        guards.lines().map(line -> line.split(" "))
                .forEach(words -> written.put(words[0], Arrays.asList(words).subList(1, words.length)));
        Map<String, List<String>> real = new LinkedHashMap<>();
        for (Transition transition : Transition.values())
            real.put(transition.name(), transition.guards().stream().map(Rule::name).toList());
        assertThat(real).isEqualTo(written);
    }
}
