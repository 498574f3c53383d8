package org.faktenspur.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say, in German and English; the texts are in <code>messages/msg_*.properties</code>. */
@MessageBundle("msg")
public interface Messages {

    @Message
    String skip();

    @Message
    String factChecks();

    @Message
    String articles();

    @Message
    String corrections();

    @Message
    String methodology();

    @Message
    String desk();

    @Message
    String queue();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String username();

    @Message
    String password();

    @Message
    String signInFailed();

    @Message
    String sampleCast();

    @Message
    String latest();

    @Message
    String nothingYet();

    @Message
    String claims();

    @Message
    String verbatim(String quote);

    @Message
    String whatWeKnow();

    @Message
    String evidence();

    @Message
    String withheld(String reason);

    @Message
    String rightOfReply();

    @Message
    String asked(String who);

    @Message
    String noAnswer();

    @Message
    String notAsked(String reason);

    @Message
    String versions();

    @Message
    String version(int number);

    @Message
    String checkedBy();

    @Message
    String reviewedBy();

    @Message
    String notReviewed();

    @Message
    String sameRating();

    @Message
    String validAsOf();

    @Message
    String recheckOn();

    @Message
    String underCorrection();

    @Message
    String retracted();

    @Message
    String toArticle();

    @Message
    String ratings();

    @Message
    String methodText();

    @Message
    String newArticle();

    @Message
    String title();

    @Message
    String text();

    @Message
    String kind();

    @Message
    String publisher();

    @Message
    String link();

    @Message
    String deadline();

    @Message
    String language();

    @Message
    String detect();

    @Message
    String takeIn();

    @Message
    String required();

    @Message
    String tooLong();

    @Message
    String coverage(int sentences, long percent);

    @Message
    String claimsOf();

    @Message
    String reopenSentence();

    @Message
    String noClaimHere();

    @Message
    String status();

    @Message
    String claim();

    @Message
    String claimant();

    @Message
    String articleItself();

    @Message
    String modality();

    @Message
    String worthiness();

    @Message
    String nextSteps();

    @Message
    String missing();

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
    String addReply();

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
    String review();

    @Message
    String comment();

    @Message
    String decide();

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
    String independent(int count);

    @Message
    String retractionProposed(String who);

    @Message
    String archive();

    @Message
    String externalKind();

    @Message
    String ownKind();

    @Message
    String setUp();

    @Message
    String setUpText();

    @Message
    String code();

    @Message
    String badCode();

    @Message
    String setUpIncomplete();

    @Message
    String newsroomName();

    @Message
    String displayName();
}
