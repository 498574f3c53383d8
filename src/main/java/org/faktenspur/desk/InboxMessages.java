package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of readers' reports says, in German and English; the texts are in <code>messages/inbox_*.properties</code>. */
@MessageBundle("inbox")
interface InboxMessages {

    @Message
    String title();

    @Message
    String menu();

    @Message
    String lede();

    @Message
    String all();

    @Message
    String none();

    @Message
    String version(int number);

    @Message
    String contact();

    @Message
    String handledBy(String who, String when);

    @Message
    String deal();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String answered();

    @Message
    String doubt();

    @Message
    String dismiss();

    @Message
    String older();

    @Message
    String newOnes(long count);
}
