package org.faktenspur.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.article.Article;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.ReviewDecision;
import org.faktenspur.claim.Stance;
import org.faktenspur.comment.Comment;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.web.Backdating;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.Discussion;
import org.faktenspur.workflow.EvidenceDraft;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.Publishing;
import org.faktenspur.workflow.ReplyDraft;
import org.faktenspur.workflow.Research;
import org.faktenspur.workflow.Reviewing;
import org.faktenspur.workflow.StatusMachine;
import org.faktenspur.workflow.TopicNames;
import org.faktenspur.workflow.Topics;
import org.faktenspur.workflow.VerdictDraft;

/** What the sample newsroom did in the weeks before: an article that is nearly done, with a disagreement and a correction. */
@ApplicationScoped
class SampleHistory {

    private final SampleArticles articles;
    private final StatusMachine machine;
    private final Research research;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final Discussion discussion;
    private final Topics topics;
    private final Clock clock;

    SampleHistory(SampleArticles articles, StatusMachine machine, Research research, Reviewing reviewing, Publishing publishing,
            Discussion discussion, Topics topics, Clock clock) {
        this.articles = articles;
        this.machine = machine;
        this.research = research;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.discussion = discussion;
        this.topics = topics;
        this.clock = clock;
    }

    /** In the order in which it happened. */
    void tell(AppUser fabian, AppUser frieda, AppUser erika) {
        daysAgo(38, () -> {
            Article pool = articles.pool(frieda);
            pool.responsible = erika;
            topics.of(pool, new TopicNames(List.of("Freizeit", "Sandholm")), frieda);
        });
        List<Claim> claims = Claim.of(Article.<Article> find("order by id").firstResult());
        daysAgo(37, () -> claims.subList(0, 8).forEach(claim -> machine.move(claim, ClaimStatus.OPEN, Move.by(fabian))));
        daysAgo(36, () -> machine.move(claims.get(claims.size() - 1), ClaimStatus.DISMISSED,
                Move.dismissing(fabian, DismissalReason.OPINION)));
        publish(claims.get(0), Rating.TRUE, "Das Bad ist seit dem 3. Juni zu; das steht am Eingang.", 34, fabian, frieda,
                erika);
        publish(claims.get(1), Rating.MOSTLY_TRUE, "Es waren zwischen 27 und 31 Kubikmeter.", 27, fabian, frieda, erika);
        disagree(claims.get(2), fabian, frieda, erika);
        publish(claims.get(4), Rating.MISSING_CONTEXT, "Die Zahl zählt auch Kinder, die keinen Eintritt zahlen.", 13, frieda,
                fabian,
                erika);
        publish(claims.get(5), Rating.FALSE, "Die Zehnerkarte wurde 2022 um vier Euro teurer.", 8, fabian, frieda, erika);
        correct(claims.get(4), fabian, frieda, erika);
        wait(claims.get(6), frieda);
    }

    private static void daysAgo(int days, Runnable work) {
        Backdating.by(Duration.ofDays(days), work);
    }

    private static void daysAgo(int days, Claim claim, Consumer<Claim> work) {
        daysAgo(days, () -> work.accept(claim));
    }

    /** Taken four days before, approved on the day before its publication. */
    private void publish(Claim claim, Rating rating, String summary, int days, AppUser checker, AppUser reviewer,
            AppUser editor) {
        daysAgo(days + 4, claim, it -> machine.move(it, ClaimStatus.IN_RESEARCH, Move.by(checker)));
        daysAgo(days + 2, claim, it -> submit(it, rating, summary, checker));
        daysAgo(days + 1, claim, it -> approve(it, rating, reviewer));
        daysAgo(days, claim, it -> publishing.publish(it, editor, null, null));
    }

    private void submit(Claim claim, Rating rating, String summary, AppUser checker) {
        research.addEvidence(claim, checker,
                evidence("https://bad.example/aushang", "Aushang am Freibad", "Bäderbetrieb Sandholm",
                        Stance.SUPPORTS, "Das Freibad bleibt wegen eines Lecks bis auf Weiteres geschlossen."),
                Optional.empty());
        research.addEvidence(claim, checker,
                evidence("https://rat.example/haushalt", "Haushalt der Gemeinde", "Gemeinde Sandholm",
                        Stance.CONTEXT, "Freibad, Sanierung des Beckens: 420 000 Euro."),
                Optional.empty());
        research.logReply(claim, checker, new ReplyDraft("Bäderbetrieb Sandholm", "Telefon", clock.instant(), null,
                "Die Angaben treffen zu.", null));
        research.writeVerdict(claim, checker, verdict(rating, summary));
        machine.move(claim, ClaimStatus.IN_REVIEW, Move.by(checker));
    }

    private static EvidenceDraft evidence(String url, String title, String publisher, Stance stance, String quote) {
        return new EvidenceDraft(url, title, publisher, null, EvidenceKind.PRIMARY, stance, quote, null, false, null, null);
    }

    private VerdictDraft verdict(Rating rating, String summary) {
        LocalDate today = LocalDate.now(clock);
        return new VerdictDraft(rating, summary, summary + "\n\nWir haben den Haushalt gelesen und beim Bäderbetrieb gefragt.",
                today, today.plusDays(45), null);
    }

    private void approve(Claim claim, Rating rating, AppUser reviewer) {
        reviewing.rateBlind(claim, reviewer, rating, "");
        reviewing.decide(claim, reviewer, ReviewDecision.APPROVE, "Nachvollziehbar.", CaseFile.of(claim).revision());
    }

    /** The second person came to another rating, and was right. */
    private void disagree(Claim claim, AppUser checker, AppUser reviewer, AppUser editor) {
        daysAgo(26, claim, it -> machine.move(it, ClaimStatus.IN_RESEARCH, Move.by(checker)));
        daysAgo(24, claim, it -> submit(it, Rating.TRUE, "Der Rat hat das Geld bewilligt.", checker));
        daysAgo(23, claim, it -> {
            reviewing.rateBlind(it, reviewer, Rating.MOSTLY_TRUE, "Bewilligt wurde es, aber erst im Mai.");
            reviewing.decide(it, reviewer, ReviewDecision.REQUEST_CHANGES, "Bitte das Datum des Beschlusses prüfen.",
                    CaseFile.of(it).revision());
        });
        daysAgo(21, claim, it -> {
            research.writeVerdict(it, checker, verdict(Rating.MOSTLY_TRUE, "Bewilligt wurde das Geld, aber erst im Mai."));
            Comment.blocking(it).forEach(thread -> discussion.resolve(thread, reviewer));
            machine.move(it, ClaimStatus.IN_REVIEW, Move.by(checker));
        });
        daysAgo(20, claim, it -> approve(it, Rating.MOSTLY_TRUE, reviewer));
        daysAgo(19, claim, it -> publishing.publish(it, editor, null, null));
    }

    private void correct(Claim claim, AppUser reviewer, AppUser checker, AppUser editor) {
        daysAgo(6, claim,
                it -> machine.move(it, ClaimStatus.UNDER_CORRECTION, Move.because(checker, "Es gibt eine neue Zählung.")));
        daysAgo(5, claim, it -> {
            research.writeVerdict(it, checker, verdict(Rating.MIXED, "Gezählt wurden 16 900 Gäste, mit Kindern 18 400."));
            machine.move(it, ClaimStatus.IN_REVIEW, Move.by(checker));
        });
        daysAgo(4, claim, it -> approve(it, Rating.MIXED, reviewer));
        daysAgo(3, claim,
                it -> publishing.publish(it, editor, CorrectionClass.UPDATE, "Der Betrieb hat die Kinder getrennt gezählt."));
    }

    /** Stuck, for nobody has answered yet. */
    private void wait(Claim claim, AppUser checker) {
        daysAgo(9, claim, it -> {
            machine.move(it, ClaimStatus.IN_RESEARCH, Move.by(checker));
            research.logReply(it, checker, new ReplyDraft("Bäderbetrieb Sandholm", "E-Mail", clock.instant(),
                    clock.instant().plus(Duration.ofDays(9)).plus(Duration.ofHours(20)), null, null));
        });
    }
}
