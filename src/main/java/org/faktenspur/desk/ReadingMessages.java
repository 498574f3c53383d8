package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages about articles at the desk say, in German and English; the texts are in
 * <code>messages/reading_*.properties</code>.
 */
@MessageBundle("reading")
interface ReadingMessages {

    @Message
    String text();

    @Message
    String language();

    @Message
    String detect();

    @Message
    String takeIn();

    @Message
    String required();

    @Message
    String noClaimHere();

    @Message
    String today(String time);

    @Message
    String tomorrow(String time);

    @Message
    String inDays(long days);

    @Message
    String still(String span);

    @Message
    String overdue(String span);

    @Message
    String days(long days);

    @Message
    String hoursAndMinutes(long hours, int minutes);

    @Message
    String minutes(long minutes);

    @Message
    String shelf(org.faktenspur.article.ArticleShelf shelf);

    @Message
    String coverageHead();

    @Message
    String done_();

    @Message
    String openOnes();

    @Message
    String stuck();

    @Message
    String more();

    @Message
    String pages();

    @Message
    String noArticles();

    @Message
    String listed(int count);

    @Message
    String nobody();

    @Message
    String percent(long percent);

    @Message
    String sentencesDone(long sentences, long percent);

    @Message
    String dueBy(String when);

    @Message
    String articleText();

    @Message
    String takenIn(int revision, String when);

    @Message
    String keys();

    @Message
    String keyNextPrevious();

    @Message
    String keyNextUnread();

    @Message
    String keyUnfinished();

    @Message
    String keyUnread();

    @Message
    String keyOpen();

    @Message
    String keyMine();

    @Message
    String keyBench();

    @Message
    String keyAdd();

    @Message
    String keySplit();

    @Message
    String keyBorders();

    @Message
    String keySearch();

    @Message
    String keyEscape();

    @Message
    String keyHelp();

    @Message
    String selectAnd();

    @Message
    String addClaim();

    @Message
    String addFromSelection();

    @Message
    String bordersFromSelection();

    @Message
    String splitAtSelection();

    @Message
    String close();

    @Message
    String backToText();

    @Message
    String workbench();

    @Message
    String evidenceVerb();

    @Message
    String accept();

    @Message
    String take();

    @Message
    String split();

    @Message
    String merge();

    @Message
    String borders();

    @Message
    String dismiss();

    @Message
    String seen();

    @Message
    String undo();

    @Message
    String noClaimIn(int number);

    @Message
    String readIn(int number);

    @Message
    String withReason();

    @Message
    String whoSaysIt();

    @Message
    String nobodyQuoted();

    @Message
    String modality();

    @Message
    String wordingTerm();

    @Message
    String verbatim_();

    @Message
    String evidenceTerm();

    @Message
    String evidenceCount(int all, int independent);

    @Message
    String worthBecause();

    @Message
    String worth();

    @Message
    String claimOf(int number, int all);

    @Message
    String accordingTo(String who);

    @Message
    String orphansTitle(int count);

    @Message
    String orphansHint();

    @Message
    String stoodOn(String quote);

    @Message
    String giveBorders();

    @Message
    String exactWords();

    @Message
    String exactWordsHint();

    @Message
    String wordedAs();

    @Message
    String splitHint();

    @Message
    String mergeHint();

    @Message
    String mergeOther();

    @Message
    String reasonTerm();

    @Message
    String fromSentence();

    @Message
    String throughSentence();

    @Message
    String save();

    @Message
    String signOff();

    @Message
    String newVersion();

    @Message
    String versions();

    @Message
    String facts();

    @Message
    String archivedNotice();

    @Message
    String signedOffBy(String who, String when);

    @Message
    String signOffVoid(int revision);

    @Message
    String inPart(int done, int all);

    @Message
    String responsible();

    @Message
    String done(String name);

    @Message
    String tooLong();

    @Message
    String newVersionHint();

    @Message
    String compare();

    @Message
    String version(int number);

    @Message
    String readNow();

    @Message
    String whatChanged();

    @Message
    String sheetOf(int revision, String when);

    @Message
    String toPrint();

    @Message
    String checkedClaims();

    @Message
    String notChecked();

    @Message
    String sentence();

    @Message
    String claimAndSources();

    @Message
    String verdict();

    @Message
    String checkedBy();

    @Message
    String when();

    @Message
    String noSources();

    @Message
    String signedBy();

    @Message
    String signedAt();

    @Message
    String note();

    @Message
    String notCheckedWhy();

    @Message
    String notCheckedHint(long left);

    @Message
    String doSignOff();

    @Message
    String void_();

    @Message
    String earlierSignOffs();

    @Message
    String leftOut();

    @Message
    String onlyEditors();

    @Message
    String author();

    @Message
    String publishedOn();

    @Message
    String priority();

    @Message
    String responsibleEditor();

    @Message
    String conflict();

    @Message
    String conflictHint();

    @Message
    String holdsNow();

    @Message
    String fullText();

    @Message
    String fullTextShown(String when);

    @Message
    String fullTextOld(int number);

    @Message
    String showNewText(int number);

    @Message
    String fullTextHidden();

    @Message
    String showText();

    @Message
    String hideText();

    @Message
    String archive();

    @Message
    String archiveHint();

    @Message
    String bringBack();
}
