package org.faktenspur.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around requests for a statement; the texts are in <code>messages/replies_*.properties</code>. */
@MessageBundle("replies")
interface ReplyMessages {

    @Message
    String reply();

    @Message
    String asked();

    @Message
    String askedAt();

    @Message
    String deadline();

    @Message
    String answer();

    @Message
    String noAnswer();

    @Message
    String tooLate();

    @Message
    String addReply();

    @Message
    String addAnswer();

    @Message
    String nobodyAsked();

    @Message
    String noReply();

    @Message
    String contacted();

    @Message
    String channel();

    @Message
    String channelHint();

    @Message
    String askedAtHint();

    @Message
    String orReason();
}
