package org.faktenspur.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What readers who report an error are told, in German and English; the texts are in <code>messages/report_*.properties</code>.
 */
@MessageBundle("report")
interface ReportMessages {

    @Message
    String title();

    @Message
    String what();

    @Message
    String whatHint();

    @Message
    String contact();

    @Message
    String contactHint();

    @Message
    String leaveEmpty();

    @Message
    String send();

    @Message
    String everyOneIsRead();

    @Message
    String thanks();

    @Message
    String thanksMore();

    @Message
    String tooMany(long minutes);

    @Message
    String backTo();
}
