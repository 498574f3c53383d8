package org.faktenspur.publication;

import org.faktenspur.claim.Stance;
import org.faktenspur.text.Language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public pages say, in German and English; the texts are in <code>messages/pub_*.properties</code>. */
@MessageBundle("pub")
interface PublicMessages {

    @Message
    String aboutHome();

    @Message
    String byRating();

    @Message
    String all();

    @Message
    String nothingYet();

    @Message
    String pages();

    @Message
    String older();

    @Message
    String olderArticles();

    @Message
    String olderOnes();

    @Message
    String checkOf(String day);

    @Message
    String noCorrections();

    @Message
    String allCorrections();

    @Message
    String methodText();

    @Message
    String toMethod();

    @Message
    String searchClaims();

    @Message
    String search();

    @Message
    String nothingFound(String query);

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
    String reuse();

    @Message
    String feedsAndApi();

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
    String aboutCorrections();

    @Message
    String byKind();

    @Message
    String asFeed();

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
    String topic(PolicyTopic value);

    @Message
    String topicHeading();

    @Message
    String languageName(Language value);

    @Message
    String policies();

    @Message
    String policiesHint();

    @Message
    String policyText();

    @Message
    String markdownHint();

    @Message
    String publishPolicy();

    @Message
    String policySaved();

    @Message
    String policyProblem();

    @Message
    String asReadersSee();

    @Message
    String edit();

    @Message
    String principles();

    @Message
    String ratings();

    @Message
    String ratingsText();

    @Message
    String aboutFeeds();

    @Message
    String atomFeeds();

    @Message
    String feedOfClaims();

    @Message
    String feedOfCorrections();

    @Message
    String feedOfEach();

    @Message
    String feedOfArticle();

    @Message
    String embedding();

    @Message
    String aboutEmbedding();

    @Message
    String data();

    @Message
    String aboutClaimReview();

    @Message
    String aboutClaimsSearch();

    @Message
    String aboutAnnotations();

    @Message
    String aboutApi();

    @Message
    String annotations();

    @Message
    String ourVerdict();

    @Message
    String howWeRate();

    @Message
    String aboutArticle(String title);

    @Message
    String aboutArticles();

    @Message
    String aboutThisArticle();

    @Message
    String toOriginal();

    @Message
    String notOurText(String publisher);

    @Message
    String itsPublisher();

    @Message
    String theText();

    @Message
    String marked();

    @Message
    String whatWasChecked();

    @Message
    String claimCount(int count);

    @Message
    String pieces(int count);

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
    String aboutTopics();

    @Message
    String aboutTopic(String name);

    @Message
    String checkCount(long count);

    @Message
    String feedOfTopic();

    @Message
    String feedOfEachTopic();

    @Message
    String topicFeed(String name, String newsroom);

    @Message
    String claimsFeed(String newsroom);

    @Message
    String correctionsFeed(String newsroom);

    @Message
    String kept(String day);

    @Message
    String agency(String name);

    @Message
    String byLanguage();

    @Message
    String inLanguage(Language language);

    @Message
    String tolerant();

    @Message
    String before();

    @Message
    String more();

    @Message
    String alsoClaimed();
}
