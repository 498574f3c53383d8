package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the sheet that an editor signs, and about it; the texts are in <code>messages/signing_*.properties</code>. */
@MessageBundle("signing")
interface SignOffMessages {

    @Message
    String signOff();

    @Message
    String signedOffBy(String who, String when);

    @Message
    String signOffVoid(int revision);

    @Message
    String inPart(int done, int all);

    @Message
    String sheetOf(int revision, String when);

    @Message
    String toPrint();

    @Message
    String checkedClaims();

    @Message
    String notChecked();

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
}
