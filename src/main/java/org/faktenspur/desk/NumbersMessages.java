package org.faktenspur.desk;

import org.faktenspur.claim.SentenceState;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the newsroom's numbers say, in German and English; the texts are in <code>messages/numbers_*.properties</code>. */
@MessageBundle("numbers")
interface NumbersMessages {

    @Message
    String title();

    @Message
    String lede(long open, long old);

    @Message
    String weeks(int count);

    @Message
    String span(String from, String to);

    @Message
    String from();

    @Message
    String to();

    @Message
    String article();

    @Message
    String allArticles();

    @Message
    String show();

    @Message
    String filters();

    @Message
    String balance();

    @Message
    String asTable();

    @Message
    String now();

    @Message
    String inPeriod();

    @Message
    String nothing();

    @Message
    String byArticle();

    @Message
    String byArticleExplained();

    @Message
    String byEditor();

    @Message
    String byEditorExplained();

    @Message
    String nobody();

    @Message
    String answering();

    @Message
    String total();

    @Message
    String group(SentenceState value);

    @Message
    String claims();

    @Message
    String ageing(long old);

    @Message
    String ageingExplained(long open);

    @Message
    String age();

    @Message
    String under(int days);

    @Message
    String days(int from, int to);

    @Message
    String atLeast(int days);

    @Message
    String throughput(long published, long opened);

    @Message
    String throughputExplained();

    @Message
    String week();

    @Message
    String published();

    @Message
    String opened();

    @Message
    String loads(String name, long count);

    @Message
    String noLoads();

    @Message
    String loadsExplained();

    @Message
    String who();

    @Message
    String inHand();

    @Message
    String withOthers();

    @Message
    String due(long now, long soon);

    @Message
    String dueExplained();

    @Message
    String when();

    @Message
    String overdue();

    @Message
    String until(String day);

    @Message
    String publishedFigure();

    @Message
    String halfFigure();

    @Message
    String mostFigure();

    @Message
    String disagreedFigure();

    @Message
    String correctedFigure();

    @Message
    String ofThem();

    @Message
    String substantialFigure();

    @Message
    String retractedFigure();

    @Message
    String outOf();

    @Message
    String forEach();

    @Message
    String reviewsFigure();

    @Message
    String publicationsFigure();

    @Message
    String share(String percent);

    @Message
    String span_(long days, long hours);

    @Message
    String minutes(long minutes);

    @Message
    String balanceTitle();

    @Message
    String balanceLede();

    @Message
    String balanceWarning();

    @Message
    String by();

    @Message
    String byClaimant();

    @Message
    String byPublisher();

    @Message
    String byTopic();

    @Message
    String suggested();

    @Message
    String stillOpen();

    @Message
    String putAway();

    @Message
    String checkedOf(long checked, long suggested);

    @Message
    String retracted();

    @Message
    String underCorrection();

    @Message
    String verdicts();

    @Message
    String articleItself();

    @Message
    String ownArticles();

    @Message
    String noTopic();

    @Message
    String csv();

    @Message
    String onlyTheMost(int count);

    @Message
    String cohort();

    @Message
    String toDashboard();
}
