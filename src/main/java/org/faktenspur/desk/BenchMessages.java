package org.faktenspur.desk;

import org.faktenspur.claim.Flag;
import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.Transition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a claim's workbench says, in German and English; the texts are in <code>messages/bench_*.properties</code>. */
@MessageBundle("bench")
interface BenchMessages {

    @Message
    String claimant();

    @Message
    String reason();

    @Message
    String save();

    @Message
    String edit();

    @Message
    String addEvidence();

    @Message
    String quote();

    @Message
    String stance();

    @Message
    String note();

    @Message
    String confidential();

    @Message
    String withheldReason();

    @Message
    String remove();

    @Message
    String contacted();

    @Message
    String channel();

    @Message
    String answer();

    @Message
    String noContactReason();

    @Message
    String verdict();

    @Message
    String summary();

    @Message
    String rationale();

    @Message
    String waiver();

    @Message
    String hidden();

    @Message
    String blindRating();

    @Message
    String record();

    @Message
    String comment();

    @Message
    String discussion();

    @Message
    String blocking();

    @Message
    String resolve();

    @Message
    String history();

    @Message
    String correctionKind();

    @Message
    String retractionProposed(String who);

    @Message
    String due();

    @Message
    String sentence(int number);

    @Message
    String worthiness(long points);

    @Message
    String refused();

    @Message
    String nothingLost();

    @Message
    String steps(int left);

    @Message
    String goal(Transition next);

    @Message
    String ready(Transition next);

    @Message
    String ownFirst();

    @Message
    String waitsForSecond();

    @Message
    String guardMissing(Rule rule);

    @Message
    String guardMet(Rule rule);

    @Message
    String mayReview();

    @Message
    String nobodyMayReview();

    @Message
    String with();

    @Message
    String since();

    @Message
    String mergeInto();

    @Message
    String reasonFor(Transition step);

    @Message
    String toldReaders();

    @Message
    String onceNothingIsMissing();

    @Message
    String wordingHint();

    @Message
    String claimantHint();

    @Message
    String rating();

    @Message
    String summaryHint();

    @Message
    String rationaleHint();

    @Message
    String recheckOn();

    @Message
    String waiverHint();

    @Message
    String saveDraft();

    @Message
    String noVerdict();

    @Message
    String blindHint();

    @Message
    String sideBySide();

    @Message
    String ratingsDiffer();

    @Message
    String ratingsAgree();

    @Message
    String youBlind();

    @Message
    String disputed();

    @Message
    String disputedHint();

    @Message
    String commentOptional();

    @Message
    String reviews();

    @Message
    String nothingOverwritten();

    @Message
    String wholeHistory();

    @Message
    String saved();

    @Message
    String join();

    @Message
    String joinHint();

    @Message
    String conflict();

    @Message
    String conflictHint();

    @Message
    String yours();

    @Message
    String yoursHint();

    @Message
    String theirs();

    @Message
    String takeTheirs();

    @Message
    String keepMine();

    @Message
    String field(String name);

    @Message
    String toWorkbench();

    @Message
    String wordings();

    @Message
    String version(int number);

    @Message
    String asFound();

    @Message
    String publications();

    @Message
    String notReviewed();

    @Message
    String reviewDue(String when);

    @Message
    String recheck();

    @Message
    String recheckHint();

    @Message
    String older();

    @Message
    String assign();

    @Message
    String assignee();

    @Message
    String raiseFlag(Flag flag);

    @Message
    String lowerFlag(Flag flag);

    @Message
    String editVoids();

    @Message
    String reviewBy(String when);
}
