package org.faktenspur.publication;

import org.faktenspur.claim.Stance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What a fact-check says around what the desk wrote: on its own page, in lists, feeds and embeds; the texts are in
 * <code>messages/factcheck_*.properties</code>.
 */
@MessageBundle("factcheck")
interface FactCheckMessages {

    @Message
    String aboutCheck();

    @Message
    String checkedBy();

    @Message
    String reviewedBy();

    @Message
    String nobodyYet();

    @Message
    String sameRating();

    @Message
    String otherRating();

    @Message
    String recheckBy(String day);

    @Message
    String published();

    @Message
    String lastChanged(String time);

    @Message
    String evidenceCount(int pieces, long publishers);

    @Message
    String withheldCount(int count);

    @Message
    String scale();

    @Message
    String oldVersion(int number);

    @Message
    String oldVersionText(String time);

    @Message
    String toNewest(int number);

    @Message
    String underCorrection();

    @Message
    String underCorrectionText();

    @Message
    String notReviewed();

    @Message
    String emergencyText(String time, String due);

    @Message
    String retractedShort();

    @Message
    String retracted();

    @Message
    String formerly();

    @Message
    String now();

    @Message
    String sameVerdict();

    @Message
    String notAsked();

    @Message
    String weAsked();

    @Message
    String on(String time);

    @Message
    String until(String time);

    @Message
    String theAnswer();

    @Message
    String noAnswerYet();

    @Message
    String cite();

    @Message
    String citeHint();

    @Message
    String quoted(String text);

    @Message
    String citeAs(String verdict, int number, String day);

    @Message
    String embedHint();

    @Message
    String stance(Stance value);

    @Message
    String evidenceAnchor();

    @Message
    String original();

    @Message
    String withheldOne();

    @Message
    String oneSourceIsEnough();

    @Message
    String versions();

    @Message
    String version(int number);

    @Message
    String show();

    @Message
    String changesBetween(int before, int after);

    @Message
    String part(Change.Part value);

    @Message
    String removed();

    @Message
    String added();

    @Message
    String ourVerdict();

    @Message
    String howWeRate();

    @Message
    String verbatim();

    @Message
    String corrected();

    @Message
    String readWhole();

    @Message
    String toArticle();

    @Message
    String correctionOf(String time);

    @Message
    String whatWeKnow();

    @Message
    String why();

    @Message
    String whatStoodHere();

    @Message
    String doNotCite();

    @Message
    String course();

    @Message
    String aboutRetraction();

    @Message
    String retractedBy();

    @Message
    String confirmedBy();

    @Message
    String claimedBy();

    @Message
    String checkedOn();

    @Message
    String reportedByOn(String publisher, String day);

    @Message
    String reportedBy(String publisher);

    @Message
    String inArticle(String title);

    @Message
    String claimsOn(String day);

    @Message
    String claims();

    @Message
    String kept(String day);

    @Message
    String agency(String name);

    @Message
    String alsoClaimed();
}
