package org.faktenspur.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How people are told what happened, in German and English; the texts are in <code>messages/notice_*.properties</code>. */
@MessageBundle("notice")
interface NoticeMessages {

    @Message
    String title();

    @Message
    String bell(long unread);

    @Message
    String occasion(Occasion value);

    @Message
    String nothing();

    @Message
    String unread();

    @Message
    String markRead();

    @Message
    String markAllRead();

    @Message
    String more();

    @Message
    String pages();
}
