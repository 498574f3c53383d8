package org.faktenspur.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.faktenspur.account.AppUser;
import org.faktenspur.claim.Claim;
import org.faktenspur.claim.ClaimStatus;
import org.faktenspur.claim.DismissalReason;
import org.faktenspur.claim.EvidenceKind;
import org.faktenspur.claim.Rating;
import org.faktenspur.claim.ReviewDecision;
import org.faktenspur.claim.Stance;
import org.faktenspur.correction.CorrectionClass;
import org.faktenspur.workflow.CaseFile;
import org.faktenspur.workflow.CommentDraft;
import org.faktenspur.workflow.Discussion;
import org.faktenspur.workflow.EvidenceDraft;
import org.faktenspur.workflow.Move;
import org.faktenspur.workflow.Publishing;
import org.faktenspur.workflow.ReplyDraft;
import org.faktenspur.workflow.Research;
import org.faktenspur.workflow.Reviewing;
import org.faktenspur.workflow.StatusMachine;
import org.faktenspur.workflow.VerdictDraft;

/** What the sample newsroom has done so far, done by the same verbs as in any other. */
@ApplicationScoped
class SampleWork {

    private final StatusMachine machine;
    private final Research research;
    private final Reviewing reviewing;
    private final Publishing publishing;
    private final Discussion discussion;
    private final Clock clock;

    SampleWork(StatusMachine machine, Research research, Reviewing reviewing, Publishing publishing, Discussion discussion,
            Clock clock) {
        this.machine = machine;
        this.research = research;
        this.reviewing = reviewing;
        this.publishing = publishing;
        this.discussion = discussion;
        this.clock = clock;
    }

    /** One claim for each status, in the order of the work. */
    void on(List<Claim> claims, AppUser fabian, AppUser frieda, AppUser erika, AppUser ada) {
        publish(claims.get(0), Rating.TRUE, "Der Fahrplan wurde zum 1. Oktober gekürzt; das zeigen beide Aushänge.", fabian,
                frieda, erika);
        Claim corrected = claims.get(1);
        publish(corrected, Rating.MIXED, "Die Zahl der Abfahrten schwankt je nach Wochentag.", fabian, frieda, erika);
        correct(corrected, fabian, frieda, erika);
        publish(claims.get(2), Rating.UNVERIFIABLE, "Für das vergangene Jahr gibt es keine Zählung.", fabian, frieda, erika);
        publishing.retract(claims.get(2), erika, "Der Beleg betraf ein anderes Jahr. Wir prüfen neu.");
        publishing.retract(claims.get(2), ada, null);
        publish(claims.get(3), Rating.MOSTLY_TRUE, "Der Treibstoff wurde um 38 bis 41 Prozent teurer, je nach Sorte.", fabian,
                frieda, erika);
        machine.move(claims.get(3), ClaimStatus.UNDER_CORRECTION, Move.because(fabian, "Die Reederei nennt eine andere Zahl."));
        approve(claims.get(4), Rating.TRUE, "Das Hafenamt hat 57 Ausfälle gezählt.", fabian, frieda);
        submit(claims.get(5), Rating.MOSTLY_TRUE, "Der Haushalt enthält den Posten seit März nicht mehr.", fabian);
        submit(claims.get(6), Rating.FALSE, "Das Geld ging nicht allein in den Deich.", fabian);
        reviewing.rateBlind(claims.get(6), frieda, Rating.FALSE, "");
        reviewing.decide(claims.get(6), frieda, ReviewDecision.REQUEST_CHANGES, "Bitte noch den Winterfahrplan ansehen.",
                CaseFile.of(claims.get(6)).revision());
        take(claims.get(7), fabian);
        discussion.comment(claims.get(7), null, frieda, new CommentDraft("Gilt das auch an **Feiertagen**?", true));
        machine.move(claims.get(8), ClaimStatus.OPEN, Move.by(frieda));
        machine.move(claims.get(9), ClaimStatus.DISMISSED, Move.dismissing(frieda, DismissalReason.NOT_CHECKABLE));
        if (claims.size() > 11)
            machine.move(claims.get(10), ClaimStatus.MERGED, Move.merging(frieda, claims.get(0)));
    }

    void begin(List<Claim> claims, AppUser checker, AppUser second) {
        take(claims.get(0), checker);
        machine.move(claims.get(1), ClaimStatus.OPEN, Move.by(second));
    }

    private void take(Claim claim, AppUser checker) {
        machine.move(claim, ClaimStatus.OPEN, Move.by(checker));
        machine.move(claim, ClaimStatus.IN_RESEARCH, Move.by(checker));
    }

    private void submit(Claim claim, Rating rating, String summary, AppUser checker) {
        take(claim, checker);
        research.addEvidence(claim, checker,
                evidence("https://aushang.example/fahrplan", "Aushang am Anleger", "Hafenamt Sandholm",
                        Stance.SUPPORTS, "Gültig ab 1. Oktober: acht Abfahrten täglich."),
                Optional.empty());
        research.addEvidence(claim, checker,
                evidence("https://rat.example/protokoll", "Protokoll der Ratssitzung", "Gemeinde Sandholm",
                        Stance.CONTEXT, "Der Rat nimmt den geänderten Fahrplan zur Kenntnis."),
                Optional.empty());
        research.logReply(claim, checker,
                new ReplyDraft("Reederei Nordsund", "E-Mail", clock.instant(), null, "Wir bestätigen den neuen Fahrplan.",
                        null));
        research.writeVerdict(claim, checker, verdict(rating, summary));
        machine.move(claim, ClaimStatus.IN_REVIEW, Move.by(checker));
    }

    private static EvidenceDraft evidence(String url, String title, String publisher, Stance stance, String quote) {
        return new EvidenceDraft(url, title, publisher, null, EvidenceKind.PRIMARY, stance, quote, null, false, null, null);
    }

    private VerdictDraft verdict(Rating rating, String summary) {
        return new VerdictDraft(rating, summary, summary + "\n\nWir haben den Aushang und das Protokoll verglichen.",
                LocalDate.now(clock), LocalDate.now(clock).plusMonths(6), null);
    }

    private void approve(Claim claim, Rating rating, String summary, AppUser checker, AppUser reviewer) {
        submit(claim, rating, summary, checker);
        review(claim, rating, reviewer);
    }

    private void review(Claim claim, Rating rating, AppUser reviewer) {
        reviewing.rateBlind(claim, reviewer, rating, "");
        reviewing.decide(claim, reviewer, ReviewDecision.APPROVE, "Nachvollziehbar.", CaseFile.of(claim).revision());
    }

    private void publish(Claim claim, Rating rating, String summary, AppUser checker, AppUser reviewer, AppUser editor) {
        approve(claim, rating, summary, checker, reviewer);
        publishing.publish(claim, editor, null, null);
    }

    private void correct(Claim claim, AppUser checker, AppUser reviewer, AppUser editor) {
        machine.move(claim, ClaimStatus.UNDER_CORRECTION, Move.because(checker, "Neuer Aushang aufgetaucht."));
        research.writeVerdict(claim, checker, verdict(Rating.TRUE, "Es gibt noch acht Abfahrten, an jedem Wochentag."));
        machine.move(claim, ClaimStatus.IN_REVIEW, Move.by(checker));
        review(claim, Rating.TRUE, reviewer);
        publishing.publish(claim, editor, CorrectionClass.SUBSTANTIAL,
                "In der ersten Fassung fehlte der Aushang vom 1. Oktober. Das Urteil war deshalb zu vorsichtig.");
    }
}
