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
    String noClaimHere();

    @Message
    String nobody();

    @Message
    String percent(long percent);

    @Message
    String sentencesDone(long sentences, long percent);

    @Message
    String articleText();

    @Message
    String takenIn(int revision, String when);

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
    String save();

    @Message
    String archivedNotice();

    @Message
    String responsible();

    @Message
    String done(String name);

    @Message
    String readNow();

    @Message
    String sentence();
}
