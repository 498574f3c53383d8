package org.faktenspur.desk;

import org.faktenspur.claim.Flag;
import org.faktenspur.workflow.Rule;
import org.faktenspur.workflow.Transition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is still to be done before a claim’s next step, and the steps; the texts are in <code>messages/todo_*.properties</code>.
 */
@MessageBundle("todo")
interface TodoMessages {

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
    String reason();

    @Message
    String reasonFor(Transition step);

    @Message
    String toldReaders();

    @Message
    String onceNothingIsMissing();

    @Message
    String correctionKind();

    @Message
    String withdrawRetraction();

    @Message
    String retractionProposed(String who);

    @Message
    String assign();

    @Message
    String assignee();

    @Message
    String raiseFlag(Flag flag);

    @Message
    String lowerFlag(Flag flag);

    @Message
    String notReviewed();

    @Message
    String reviewDue(String when);

    @Message
    String recheck();

    @Message
    String recheckHint();

    @Message
    String reviewBy(String when);
}
